import Casework
import Pages
import Procedures

/// What those close to the client, and other professionals, say of a service.
enum CloseFeedbackRoutes {
    static let routes: [Route] = [
        .get("/periods/:period/close-feedback/new", .hearCloseOnes) { visit in
            let file = try await open(visit)
            let start = ["givenOn": visit.words.format.typed(visit.today)]
            return .page(page(visit, file, Draft(start, words: visit.words)), nav: try visit.periodNav)
        },
        .post("/periods/:period/close-feedback", .hearCloseOnes, hear),
    ]

    private static func open(_ visit: Visit) async throws -> PeriodFile {
        let file = try await visit.ask(OpenPeriod(visit.id("period")))
        if !file.mayHearCloseOnes {
            throw Refusal.notPermitted(
                action: Action.hearCloseOnes.name, tried: [], ask: Action.hearCloseOnes.ask.rawValue)
        }
        return file
    }

    private static func hear(_ visit: Visit) async throws -> Answer {
        let file = try await open(visit)
        do {
            var typed = Typed(visit.form)
            let giver: CloseFeedback.Giver? = typed.code("giver")
            let relation = typed.text("relation", most: 100)
            let day = typed.day("givenOn")
            let text = typed.text("text", most: 4_000)
            try typed.done()
            guard let giver, let relation, let day, let text else { throw Refusal.invalid(typed.problems) }
            _ = try await visit.carryOut(
                HearCloseOnes(on: file.period.id, from: giver, relation: relation, givenOn: day, text: text))
            return visit.backToPeriod(done: "feedback_recorded")
        } catch let refusal as Refusal {
            return .again(page(visit, file, try Draft(again: refusal, visit)), nav: try visit.periodNav)
        }
    }

    private static func page(_ visit: Visit, _ file: PeriodFile, _ draft: Draft) -> FormPage {
        let words = visit.words
        let place = "/periods/" + file.period.id.rawValue
        return draft.page(
            words.text("periods.close_feedback.new"), visit, to: place + "/close-feedback",
            [
                draft.field(
                    "giver", words.text("periods.close_feedback.giver"), .radios,
                    choices: CloseFeedback.Giver.allCases.map {
                        ($0.rawValue, words.name(of: "periods.feedback_giver", $0.rawValue))
                    }),
                draft.field("relation", words.text("periods.close_feedback.relation"), .text),
                draft.field("givenOn", words.text("periods.close_feedback.given_on"), .date),
                draft.field("text", words.text("periods.close_feedback.text"), .area(rows: 5)),
            ], button: words.name(of: "layout.button", "save"), cancel: place, subject: file.client.name,
            intro: words.text("periods.close_feedback.intro"))
    }
}
