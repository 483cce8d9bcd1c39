import Casework
import Pages
import Procedures

/// The early end of a place, and the evaluation made with the client.
enum PlacementEndRoutes {
    static let routes: [Route] = [
        .get("/periods/:period/placements/:placement/ending", .keepPlacement) { visit in
            let file = try await PlacementRoutes.file(visit)
            let start = ["last_day": visit.words.format.typed(visit.today)]
            return .page(
                ending(visit, file, try PlacementRoutes.placement(visit, file), Draft(start, words: visit.words)),
                nav: "clients")
        },
        .post("/periods/:period/placements/:placement/ending", .keepPlacement, end),
        .get("/periods/:period/evaluations/new", .evaluatePeriod) { visit in
            let file = try await PlacementRoutes.file(visit)
            let start = ["made_on": visit.words.format.typed(visit.today)]
            return .page(evaluation(visit, file, Draft(start, words: visit.words)), nav: "clients")
        },
        .post("/periods/:period/evaluations", .evaluatePeriod, evaluate),
    ]

    private static func end(_ visit: Visit) async throws -> Answer {
        let file = try await PlacementRoutes.file(visit)
        let placement = try PlacementRoutes.placement(visit, file)
        do {
            var typed = Typed(visit.form)
            let last = typed.day("last_day")
            let reason = typed.text("reason", most: 500)
            try typed.done()
            guard let last, let reason else { throw Refusal.invalid(typed.problems) }
            _ = try await visit.carryOut(
                EndPlacement(
                    KnownPlacement(placement.id, version: try visit.expectedVersion), of: file.period.id,
                    lastDay: last, reason: reason))
            return .seeOther(PlacementRoutes.place(file), done: "placement_ended")
        } catch let refusal as Refusal {
            let draft = try Draft(again: refusal, visit)
            return .again(ending(visit, file, placement, draft), nav: "clients")
        }
    }

    private static func ending(
        _ visit: Visit, _ file: PlacementFile, _ placement: Placement, _ draft: Draft
    ) -> FormPage {
        let words = visit.words
        let place = PlacementRoutes.place(file)
        return draft.page(
            words.text("placements.end_title"), visit, to: place + "/" + placement.id.rawValue + "/ending",
            [
                draft.field("last_day", words.name(of: "placements.field", "last_day"), .date),
                draft.field("reason", words.name(of: "placements.field", "reason")),
            ], button: words.text("placements.end"), cancel: place,
            subject: file.client.name + " · " + placement.terms.name, version: placement.version)
    }

    private static func evaluate(_ visit: Visit) async throws -> Answer {
        let file = try await PlacementRoutes.file(visit)
        do {
            var typed = Typed(visit.form)
            let day = typed.day("made_on")
            let attainment = typed.text("attainment")
            let effect = typed.text("effect")
            let view = typed.text("client_view")
            try typed.done()
            guard let day, let attainment, let effect, let view else { throw Refusal.invalid(typed.problems) }
            _ = try await visit.carryOut(
                EvaluatePeriod(
                    file.period.id, madeOn: day, attainment: attainment, effect: effect, clientView: view))
            return .seeOther(PlacementRoutes.place(file), done: "evaluation_recorded")
        } catch let refusal as Refusal {
            return .again(evaluation(visit, file, try Draft(again: refusal, visit)), nav: "clients")
        }
    }

    private static func evaluation(_ visit: Visit, _ file: PlacementFile, _ draft: Draft) -> FormPage {
        let words = visit.words
        let place = PlacementRoutes.place(file)
        return draft.page(
            words.text("placements.evaluate"), visit, to: "/periods/" + file.period.id.rawValue + "/evaluations",
            [
                draft.field("made_on", words.text("placements.made_on"), .date),
                draft.field("attainment", words.text("placements.attainment"), .area(rows: 4)),
                draft.field("effect", words.text("placements.effect"), .area(rows: 4)),
                draft.field("client_view", words.text("placements.client_view"), .area(rows: 4)),
            ], button: words.text("placements.evaluation_save"), cancel: place, subject: file.client.name,
            intro: words.text("placements.evaluation_intro"))
    }
}
