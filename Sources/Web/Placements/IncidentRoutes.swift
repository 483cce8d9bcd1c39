import Casework
import Pages
import Procedures

/// The notice of a damage, from the provider to the own worker.
enum IncidentRoutes {
    static let routes: [Route] = [
        .get("/periods/:period/incidents/new", .recordIncident) { visit in
            let file = try await PlacementRoutes.file(visit)
            let start = ["happened_on": visit.words.format.typed(visit.today)]
            return .page(page(visit, file, Draft(start, words: visit.words)), nav: "clients")
        },
        .post("/periods/:period/incidents", .recordIncident, record),
        .post("/periods/:period/incidents/:incident/reading", .readIncident) { visit in
            let period: ID<ServicePeriod> = try visit.id("period")
            _ = try await visit.carryOut(ReadIncident(visit.id("incident"), of: period))
            return .seeOther("/periods/\(period)/placements", done: "incident_read")
        },
        .get("/periods/:period/incidents/:incident/reading", .readIncident) { visit in
            let file = try await visit.ask(ReadPlacements(of: visit.id("period")))
            let id: ID<Incident> = try visit.id("incident")
            guard let found = file.incidents.first(where: { $0.incident.id == id }) else {
                throw Refusal.notFound("incident")
            }
            return .page(
                FormPage.incidentReading(found, file, guards: visit.guards(), words: visit.words), nav: "clients")
        },
    ]

    private static func record(_ visit: Visit) async throws -> Answer {
        let file = try await PlacementRoutes.file(visit)
        do {
            var typed = Typed(visit.form)
            let kind: Incident.Kind? = typed.code("kind")
            let on = typed.day("happened_on")
            let at = typed.clock("happened_at")
            let text = typed.text("text")
            let insurance = typed.textIfAny("insurance", most: 300)
            try typed.done()
            guard let kind, let on, let text else { throw Refusal.invalid(typed.problems) }
            _ = try await visit.carryOut(
                RecordIncident(
                    file.period.id, kind: kind, happenedOn: on, happenedAt: at, text: text, insurance: insurance))
            return .seeOther(PlacementRoutes.place(file), done: "incident_told")
        } catch let refusal as Refusal {
            return .again(page(visit, file, try Draft(again: refusal, visit)), nav: "clients")
        }
    }

    private static func page(_ visit: Visit, _ file: PlacementFile, _ draft: Draft) -> FormPage {
        let words = visit.words
        return draft.page(
            words.text("placements.incident"), visit, to: "/periods/" + file.period.id.rawValue + "/incidents",
            [
                draft.field(
                    "kind", words.text("placements.incident_kind_label"), .radios,
                    choices: Incident.Kind.allCases.map {
                        ($0.rawValue, words.name(of: "placements.incident_kind", $0.rawValue))
                    }),
                draft.field("happened_on", words.text("placements.happened_on"), .date),
                draft.field("happened_at", words.text("placements.happened_at"), .time, isOptional: true),
                draft.field("text", words.text("placements.incident_text"), .area(rows: 5)),
                draft.field("insurance", words.text("placements.insurance"), isOptional: true),
            ], button: words.text("placements.incident_send"), cancel: PlacementRoutes.place(file),
            subject: file.client.name, intro: words.text("placements.incident_intro"))
    }
}
