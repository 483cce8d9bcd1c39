import Casework
import Pages
import Procedures

/// The client's own feedback on a service that is ending.
enum OwnFeedbackRoutes {
    static let routes: [Route] = [
        .get("/own-path/feedback", .giveOwnFeedback) { visit in .page(try await page(visit, []), nav: "own_path") },
        .post("/own-path/feedback", .giveOwnFeedback) { visit in
            do {
                var typed = Typed(visit.form)
                var answers: [String: String] = [:]
                for (field, code) in visit.form.answers(of: .client) {
                    answers[code] = typed.textIfAny(field, most: 2_000)
                }
                try typed.done()
                _ = try await visit.carryOut(GiveOwnFeedback(of: try visit.worker.userID, answers: answers))
                return .seeOther("/own-path", done: "own_feedback_given")
            } catch Refusal.invalid(let problems) {
                return .again(try await page(visit, problems), nav: "own_path")
            }
        },
    ]

    private static func page(_ visit: Visit, _ problems: [Problem]) async throws -> FormPage {
        let form = try await visit.ask(OpenOwnFeedback(of: try visit.worker.userID))
        return FormPage.ownFeedback(
            visit.entered(problems: problems), questions: visit.options(form.questions),
            service: form.formName.in(visit.language) + ", " + visit.words.format.range(form.period.days),
            problems: problems.filter { !$0.field.contains("Answer.") }.map { visit.words.problem($0) },
            guards: visit.guards(), words: visit.words)
    }
}

extension FormInput {
    /// The fields that answer a party's questions, with the codes of the questions; at most twenty.
    func answers(of party: Feedback.Party) -> [(field: String, code: String)] {
        let prefix = party.rawValue + "Answer."
        return all.filter { $0.name.hasPrefix(prefix) && $0.name.count <= 80 }.prefix(20)
            .map { ($0.name, String($0.name.dropFirst(prefix.count))) }
    }
}
