import Casework
import Pages
import Procedures

/// The county's library of texts for decisions, kept by its service manager.
enum DecisionTextRoutes {
    static let routes: [Route] = [
        .get("/decision-texts", .readDecisionTexts) { visit in
            let answer = try await visit.ask(ReadDecisionTexts())
            return .page(
                ListPage.decisionTexts(
                    answer.texts, mayKeep: answer.mayKeep, today: answer.today, words: visit.words), nav: "decisions")
        },
        .get("/decision-texts/new", .keepDecisionTexts) { visit in
            let before = try await before(visit)
            let start = before.map(start) ?? ["kind": DecisionText.Kind.reasoning.rawValue]
            return .page(writing(visit, before, Draft(start, words: visit.words)), nav: nav)
        },
        .post("/decision-texts", .keepDecisionTexts, write),
        .get("/decision-texts/:text", .readDecisionTexts) { visit in
            let answer = try await visit.ask(ReadDecisionText(visit.id("text")))
            return .page(
                ArticlePage.decisionText(
                    answer.text, before: answer.before, after: answer.after, mayKeep: answer.mayKeep,
                    today: answer.today, words: visit.words), nav: "decisions")
        },
        .get("/decision-texts/:text/edit", .keepDecisionTexts) { visit in
            let text = try await text(visit)
            return .page(editing(visit, text, Draft(start(text), words: visit.words)), nav: nav)
        },
        .post("/decision-texts/:text/edit", .keepDecisionTexts, edit),
        .get("/decision-texts/:text/publication", .keepDecisionTexts) { visit in
            let text = try await text(visit)
            let start = ["from": visit.words.format.typed(visit.today)]
            return .page(publishing(visit, text, Draft(start, words: visit.words)), nav: nav)
        },
        .post("/decision-texts/:text/publication", .keepDecisionTexts, publish),
        .get("/decision-texts/:text/ending", .keepDecisionTexts) { visit in
            let text = try await text(visit)
            let start = ["last": visit.words.format.typed(visit.today)]
            return .page(ending(visit, text, Draft(start, words: visit.words)), nav: nav)
        },
        .post("/decision-texts/:text/ending", .keepDecisionTexts, end),
    ]

    private static let nav = "decisions"

    /// The text in force that a new one is written after; nil when it is written after none.
    private static func before(_ visit: Visit) async throws -> DecisionText? {
        let id = visit.form["after"].isEmpty ? visit.query["after"] : visit.form["after"]
        let isOne = !id.isEmpty && id.utf8.count <= 64
        return try await visit.ask(OpenDecisionTextForm(isOne ? ID(rawValue: id) : nil))
    }

    /// The text that a form is about.
    private static func text(_ visit: Visit) async throws -> DecisionText {
        let id: ID<DecisionText> = try visit.id("text")
        guard let text = try await visit.ask(OpenDecisionTextForm(id)) else { throw Refusal.notFound("decision_text") }
        return text
    }

    private static func start(_ text: DecisionText) -> [String: String] {
        [
            "kind": text.kind.rawValue, "title": text.title, "fi": text.body.fi, "sv": text.body.sv,
            "en": text.body.en,
        ]
    }

    private static func contents(_ typed: inout Typed, kind: DecisionText.Kind?) -> DecisionTextContents? {
        let kind = kind ?? typed.code("kind")
        let title = typed.text("title", most: 200)
        let bodies = ["fi", "sv", "en"].map { typed.text($0, most: 8_000) }
        guard let kind, let title, let fi = bodies[0], let sv = bodies[1], let en = bodies[2] else { return nil }
        return DecisionTextContents(kind: kind, title: title, body: Wording(fi: fi, sv: sv, en: en))
    }

    private static func write(_ visit: Visit) async throws -> Answer {
        let before = try await before(visit)
        do {
            var typed = Typed(visit.form)
            let contents = contents(&typed, kind: before?.kind)
            try typed.done()
            guard let contents else { throw Refusal.invalid(typed.problems) }
            let id = try await visit.carryOut(WriteDecisionText(contents, after: before?.id))
            return .seeOther("/decision-texts/" + id.rawValue, done: "saved")
        } catch let refusal as Refusal {
            return .again(writing(visit, before, try Draft(again: refusal, visit)), nav: nav)
        }
    }

    private static func edit(_ visit: Visit) async throws -> Answer {
        let text = try await text(visit)
        do {
            var typed = Typed(visit.form)
            let contents = contents(&typed, kind: text.supersedes == nil ? nil : text.kind)
            try typed.done()
            guard let contents else { throw Refusal.invalid(typed.problems) }
            _ = try await visit.carryOut(
                WriteDecisionText(contents, over: text.id, version: try visit.expectedVersion))
            return .seeOther("/decision-texts/" + text.id.rawValue, done: "saved")
        } catch let refusal as Refusal {
            return .again(editing(visit, text, try Draft(start(text), again: refusal, visit)), nav: nav)
        }
    }

    private static func publish(_ visit: Visit) async throws -> Answer {
        let text = try await text(visit)
        do {
            var typed = Typed(visit.form)
            let from = typed.day("from")
            try typed.done()
            guard let from else { throw Refusal.invalid(typed.problems) }
            _ = try await visit.carryOut(
                PublishDecisionText(text.id, from: from, version: try visit.expectedVersion))
            return .seeOther("/decision-texts/" + text.id.rawValue, done: "text_published")
        } catch let refusal as Refusal {
            return .again(publishing(visit, text, try Draft(again: refusal, visit)), nav: nav)
        }
    }

    private static func end(_ visit: Visit) async throws -> Answer {
        let text = try await text(visit)
        do {
            var typed = Typed(visit.form)
            let last = typed.day("last")
            try typed.done()
            guard let last else { throw Refusal.invalid(typed.problems) }
            _ = try await visit.carryOut(EndDecisionText(text.id, after: last))
            return .seeOther("/decision-texts/" + text.id.rawValue, done: "saved")
        } catch let refusal as Refusal {
            return .again(ending(visit, text, try Draft(again: refusal, visit)), nav: nav)
        }
    }
}
