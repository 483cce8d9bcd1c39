import Casework
import HTTPTypes
import Procedures

/// Needs assessments, consents and plans.
enum PaperOperations {
    static let all: [Operation] = [
        .get(
            "/clients/:client/needs-assessments", .openPlan, "The needs assessments of a client.", listAssessments),
        .send(
            .post, "/clients/:client/needs-assessments", .writeDocument, "Begins a needs assessment.",
            [.init("madeOn", .day, required: true), .init("section", .object), .init("needs", .texts)],
            startAssessment),
        .get("/clients/:client/consents", .listConsents, "What the client has said yes and no to.", listConsents),
        .send(
            .post, "/clients/:client/consents", .recordConsent, "Records a consent or a refusal.",
            [
                .init("party", .text, required: true), .init("organisation", .text),
                .init("scope", .text, required: true), .init("isGiven", .flag), .init("signedOn", .day, required: true),
                .init("signedPlace", .text, required: true), .init("validFrom", .day, required: true),
                .init("validTo", .day),
            ], recordConsent),
        .get("/clients/:client/plans", .openPlan, "The plans of a client, every version.", listPlans),
        .send(
            .post, "/clients/:client/plans", .writePlan, "Begins a plan.",
            [
                .init("kind", .text, required: true), .init("meetingOn", .day, required: true),
                .init("firstDay", .day, required: true), .init("lastDay", .day, required: true),
                .init("daysPerWeek", .integer, required: true), .init("reviewMonths", .integer, required: true),
                .init("sharedGoals", .text), .init("sharedTimetable", .text), .init("sharedMeans", .text),
                .init("ownWorkerTasks", .text),
                .init("employmentCoachTasks", .text), .init("goals", .objects), .init("participants", .objects),
                .init("tasks", .objects), .init("rhythm", .objects),
            ], startPlan),
    ]

    private static func listAssessments(_ visit: Visit) async throws -> Answer {
        let file = try await visit.ask(OpenClientPlans(visit.id("client")))
        return try APIAnswer.json(
            .items(
                file.assessments.map { document in
                    .object([
                        ("id", .id(document.id)), ("madeOn", .day(document.madeOn)),
                        ("state", .text(document.state.rawValue)), ("sentOn", .day(document.sentOn)),
                        ("version", .number(document.version)),
                    ])
                }))
    }

    private static func startAssessment(_ visit: Visit) async throws -> Answer {
        let client = try visit.id("client", of: Client.self)
        let body = try APIBody(visit)
        var fields = body.underscoredForm.all.filter { !$0.name.hasPrefix("section.") }
        fields += body.form.all.filter { $0.name.hasPrefix("section.") }
        var typed = Typed(FormInput(fields))
        let text = typed.documentText(.needsAssessment)
        try typed.done()
        guard let text else { throw Refusal.invalid([Problem("made_on", "required")]) }
        let id = try await visit.carryOut(StartDocument(client: client, kind: .needsAssessment, text: text))
        return try APIAnswer.made(id.rawValue, at: "/documents")
    }

    private static func listConsents(_ visit: Visit) async throws -> Answer {
        let file = try await visit.ask(ListConsents(client: visit.id("client"), doors: [:]))
        return try APIAnswer.json(
            .items(
                file.consents.map { consent in
                    .object([
                        ("id", .id(consent.id)), ("party", .text(consent.party)),
                        ("organisationId", .id(consent.organisationID)), ("scope", .text(consent.scope)),
                        ("isGiven", .flag(consent.isGiven)), ("signedOn", .day(consent.signedOn)),
                        ("validFrom", .day(consent.validFrom)), ("validTo", .day(consent.validTo)),
                        ("withdrawnOn", .day(consent.withdrawnOn)),
                        ("isInForce", .flag(consent.isInForce(on: visit.today))), ("version", .number(consent.version)),
                    ])
                }))
    }

    private static func recordConsent(_ visit: Visit) async throws -> Answer {
        let client = try visit.id("client", of: Client.self)
        var typed = Typed(try APIBody(visit).underscoredForm)
        let signedOn = typed.day("signed_on")
        let validFrom = typed.day("valid_from")
        let validTo = typed.dayIfAny("valid_to")
        let scope = typed.textIfAny("scope", most: 1_000)
        let place = typed.textIfAny("signed_place", most: 100)
        try typed.done()
        guard let signedOn, let validFrom else { throw Refusal.invalid(typed.problems) }
        let organisation = typed.input["organisation"]
        let entry = ConsentEntry(
            party: typed.input["party"], organisationID: organisation.isEmpty ? nil : ID(rawValue: organisation),
            scope: scope, isGiven: typed.input["is_given"] == "yes", signedOn: signedOn, signedPlace: place,
            validFrom: validFrom, validTo: validTo)
        _ = try await visit.carryOut(RecordConsent(client: client, entry: entry))
        return .empty(.created)
    }

    private static func listPlans(_ visit: Visit) async throws -> Answer {
        let file = try await visit.ask(OpenClientPlans(visit.id("client")))
        return try APIAnswer.json(.items(file.plans.map(PlanJSON.plan)))
    }

    private static func startPlan(_ visit: Visit) async throws -> Answer {
        let client = try visit.id("client", of: Client.self)
        let body = try APIBody(visit)
        var fields = body.underscoredForm.all
        fields += PlanJSON.fields(body.members)
        for person in (body.members["participants"] as? [[String: Any]] ?? []).prefix(10) {
            let role = person["role"] as? String ?? ""
            fields.append(("name." + role, person["name"] as? String ?? ""))
            if person["wasPresent"] as? Bool == true { fields.append(("present." + role, "yes")) }
        }
        var typed = Typed(FormInput(fields))
        let kind: Plan.Kind? = typed.code("kind")
        let text = typed.planText()
        try typed.done()
        guard let kind, let text else { throw Refusal.invalid(typed.problems) }
        let id = try await visit.carryOut(StartPlan(client: client, kind: kind, text: text))
        return try APIAnswer.made(id.rawValue, at: "/plans")
    }
}
