import Casework
import Pages
import Procedures

/// The end of a period.
enum ClosingRoutes {
    static let routes: [Route] = [
        .get("/periods/:period/closing", .openPeriod, closing.open),
        .post("/periods/:period/closing", .endPeriod) { visit in
            try await closing.carryOut(visit) { typed in
                let ending = try typed.ending()
                _ = try await visit.carryOut(
                    EndPeriod(
                        visit.id("period"), version: visit.formVersion, ending: ending,
                        passesWarnings: typed.input["passesWarnings"] == "yes"))
            }
        },
        .get("/periods/:period/feedback", .openPeriod, feedback.open),
        .post("/periods/:period/feedback", .endPeriod) { visit in
            try await feedback.carryOut(visit) { typed in
                let entries = Feedback.Party.allCases.compactMap { typed.feedback(of: $0) }
                try typed.done()
                _ = try await visit.carryOut(
                    RecordFeedback(visit.id("period"), version: visit.formVersion, entries: entries))
            }
        },
    ]

    private static let feedback = StepDesk(step: .feedback, done: "feedback_recorded") {
        visit, form, problems, findings in
        FormPage.feedback(
            visit.frame(form, suggested: ["clientMode": ["paper"]], problems: problems, findings: findings))
    }

    private static let closing = StepDesk(step: .close, done: "period_ended") { visit, form, problems, findings in
        let last = form.file.period.days.last ?? visit.today
        let suggested = [
            "cause": visit.today >= last ? ["completed"] : [],
            "endedOn": [visit.words.format.day(min(last, visit.today))],
        ]
        return FormPage.closing(
            visit.frame(form, suggested: suggested, problems: problems, findings: findings), causes: form.endCauses)
    }
}

extension Typed {
    /// How the period ends, as the form says.
    ///
    /// - Throws: `Refusal.invalid` with every problem of the form
    fileprivate mutating func ending() throws -> Ending {
        let cause = code("cause", ServicePeriod.EndCause.self)
        let endedOn = day("endedOn")
        let reason = textIfAny("reason", most: 1_000)
        let nextPath = textIfAny("nextPath", most: 2_000)
        try done()
        guard let cause, let endedOn else { throw Refusal.invalid(problems) }
        return Ending(
            cause: cause, endedOn: endedOn, reason: reason, nextPath: nextPath,
            meetingHeld: input["meetingHeld"] == "yes")
    }

    /// One party's feedback; nil when nothing of it is told.
    fileprivate mutating func feedback(of party: Feedback.Party) -> FeedbackEntry? {
        let field = party.rawValue + "FeedbackOn"
        var answers: [String: String] = [:]
        for (name, code) in input.answers(of: party) { answers[code] = textIfAny(name, most: 2_000) }
        if input[field].isEmpty, answers.values.allSatisfy(\.isEmpty) { return nil }
        guard let on = day(field) else { return nil }
        let mode: Feedback.Mode? = party == .provider ? .electronic : code("clientMode")
        return mode.map { FeedbackEntry(party, $0, on: on, answers: answers) }
    }
}
