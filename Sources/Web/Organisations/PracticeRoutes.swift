import Casework
import Pages
import Procedures

/// Questions on how the work is done, with the solutions agreed on.
enum PracticeRoutes {
    static let routes: [Route] = [
        .get("/practices", .readPractices) { visit in
            let (questions, mayAgree) = try await visit.ask(ListPracticeQuestions())
            return .page(
                ListPage.practices(questions, mayAgree: mayAgree, words: visit.words), nav: "rulebooks")
        },
        .get("/practices/new", .askPractice) { visit in
            .page(questionPage(visit, Draft(words: visit.words)), nav: "rulebooks")
        },
        .post("/practices", .askPractice, ask),
        .get("/practices/:question/solution", .agreePractice) { visit in
            let start = ["agreed_on": visit.words.format.typed(visit.today)]
            return .page(
                solutionPage(visit, try await question(visit), Draft(start, words: visit.words)), nav: "rulebooks")
        },
        .post("/practices/:question/solution", .agreePractice, agree),
    ]

    private static func ask(_ visit: Visit) async throws -> Answer {
        do {
            var typed = Typed(visit.form)
            let kind: PracticeQuestion.Kind? = typed.code("kind")
            let text = typed.text("text", most: 2_000)
            try typed.done()
            guard let kind, let text else { throw Refusal.invalid(typed.problems) }
            _ = try await visit.carryOut(AskPractice(kind, text))
            return .seeOther("/practices", done: "saved")
        } catch let refusal as Refusal {
            return .again(questionPage(visit, try Draft(again: refusal, visit)), nav: "rulebooks")
        }
    }

    private static func questionPage(_ visit: Visit, _ draft: Draft) -> FormPage {
        let words = visit.words
        return draft.page(
            words.text("organisations.practice.ask"), visit, to: "/practices",
            [
                draft.field(
                    "kind", words.text("organisations.practice.about"), .radios,
                    choices: PracticeQuestion.Kind.allCases.map {
                        ($0.rawValue, words.name(of: "organisations.practice_kind", $0.rawValue))
                    }),
                draft.field(
                    "text", words.text("organisations.practice.question"), .area(rows: 4),
                    hint: words.text("organisations.practice.no_names")),
            ], button: words.name(of: "layout.button", "save"), cancel: "/practices")
    }

    /// The question that is solved; only those who agree on solutions come to it.
    private static func question(_ visit: Visit) async throws -> PracticeQuestion {
        let (questions, mayAgree) = try await visit.ask(ListPracticeQuestions())
        if !mayAgree {
            throw Refusal.notPermitted(
                action: Action.agreePractice.name, tried: [], ask: Action.agreePractice.ask.rawValue)
        }
        let id: ID<PracticeQuestion> = try visit.id("question")
        guard let found = questions.first(where: { $0.id == id }) else { throw Refusal.notFound("question") }
        return found
    }

    private static func agree(_ visit: Visit) async throws -> Answer {
        let question = try await question(visit)
        do {
            var typed = Typed(visit.form)
            let solution = typed.text("solution", most: 4_000)
            let day = typed.day("agreed_on")
            try typed.done()
            guard let solution, let day else { throw Refusal.invalid(typed.problems) }
            _ = try await visit.carryOut(AgreePractice(on: question.id, solution, on: day))
            return .seeOther("/practices", done: "saved")
        } catch let refusal as Refusal {
            return .again(solutionPage(visit, question, try Draft(again: refusal, visit)), nav: "rulebooks")
        }
    }

    private static func solutionPage(_ visit: Visit, _ question: PracticeQuestion, _ draft: Draft) -> FormPage {
        let words = visit.words
        return draft.page(
            words.text("organisations.practice.agree"), visit, to: "/practices/" + question.id.rawValue + "/solution",
            [
                draft.field(
                    "solution", words.text("organisations.practice.solution"), .area(rows: 4),
                    hint: words.text("organisations.practice.no_names")),
                draft.field("agreed_on", words.text("organisations.practice.agreed_on"), .date),
            ], button: words.name(of: "layout.button", "save"), cancel: "/practices", subject: question.text)
    }
}
