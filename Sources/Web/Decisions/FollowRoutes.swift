import Casework
import Pages
import Procedures

/// What follows a decision in force: a change of it, a stop, and the stop's letter.
enum FollowRoutes {
    static let routes: [Route] = [
        .get("/decisions/:decision/change", .openDecision) { visit in
            let file = try await visit.ask(OpenDecision(visit.id("decision")))
            return .page(changePage(visit, file, FollowFormDress(guards: visit.guards())), nav: "decisions")
        },
        .post("/decisions/:decision/change", .draftDecision, change),
        .get("/decisions/:decision/ending", .openDecision) { visit in
            let file = try await visit.ask(OpenDecision(visit.id("decision")))
            let start = ["kind": DecisionStop.Kind.ended.rawValue]
            let dress = FollowFormDress(start, guards: visit.guards(version: file.period?.version))
            return .page(FormPage.stopService(file, dress, words: visit.words), nav: "decisions")
        },
        .post("/decisions/:decision/ending", .endService, stop),
        .get("/decisions/:decision/stop/print", .openDecision) { visit in
            let file = try await visit.ask(OpenDecision(visit.id("decision")))
            guard var page = DocumentPage.stop(file, words: visit.words) else { throw Refusal.notFound("decision") }
            page.pdf = visit.pdfLink
            return .page(page, nav: "decisions")
        },
        .get("/decisions/:decision/stop/pdf", .openDecision) { visit in
            let question = OpenDecision(try visit.id("decision"))
            let file = try await visit.ask(question)
            guard let stop = file.stop, let page = DocumentPage.stop(file, words: visit.words) else {
                throw Refusal.notFound("decision")
            }
            let desk = PrintDesk(
                visit: visit, client: file.client, paper: "stop:" + stop.id.rawValue, version: 1,
                datedOn: stop.madeOn, name: "polku-\(stop.number)", printPath: visit.way + "/print")
            return try await desk.answer(to: question) { DocumentPage.stop(file, words: $0) ?? page }
        },
    ]

    private static func changePage(_ visit: Visit, _ file: DecisionFile, _ dress: FollowFormDress) -> FormPage {
        .changeDecision(file, dress, words: visit.words)
    }

    private static func change(_ visit: Visit) async throws -> Answer {
        let id = try visit.id("decision", of: Decision.self)
        var typed = Typed(visit.form)
        let day = typed.day("firstDay")
        let reason = typed.text("changeReason", most: 1_000)
        do {
            try typed.done()
            guard let day, let reason else { throw Refusal.invalid(typed.problems) }
            let change = try await visit.carryOut(ChangeDecision(id, from: day, reason: reason))
            return .seeOther("/decisions/" + change.rawValue + "/edit", done: "decision_change")
        } catch let refusal as Refusal {
            let dress = try again(visit, refusal, ["firstDay", "changeReason"], version: nil)
            return .again(changePage(visit, try await visit.ask(OpenDecision(id)), dress), nav: "decisions")
        }
    }

    private static func stop(_ visit: Visit) async throws -> Answer {
        let id = try visit.id("decision", of: Decision.self)
        var typed = Typed(visit.form)
        let kind: DecisionStop.Kind? = visit.form["kind"].isEmpty ? .ended : typed.code("kind")
        let day = typed.day("lastDay")
        let reason = typed.text("reason", most: 1_000)
        do {
            try typed.done()
            guard let kind, let day, let reason else { throw Refusal.invalid(typed.problems) }
            _ = try await visit.carryOut(
                StopService(id, kind, day: day, reason: reason, version: visit.version ?? 0))
            return .seeOther(
                "/decisions/" + id.rawValue, done: kind == .ended ? "service_ended" : "service_interrupted")
        } catch let refusal as Refusal {
            let file = try await visit.ask(OpenDecision(id))
            let dress = try again(visit, refusal, ["kind", "lastDay", "reason"], version: file.period?.version)
            return .again(FormPage.stopService(file, dress, words: visit.words), nav: "decisions")
        }
    }

    /// The form again with all that was typed.
    private static func again(
        _ visit: Visit, _ refusal: Refusal, _ fields: [String], version: Int?
    ) throws -> FollowFormDress {
        let wrong = try DecisionWrongs(refusal, words: visit.words)
        var dress = FollowFormDress(
            Dictionary(uniqueKeysWithValues: fields.map { ($0, visit.form[$0]) }),
            guards: visit.guards(version: version))
        dress.errors = wrong.errors
        dress.problems = wrong.others
        return dress
    }
}
