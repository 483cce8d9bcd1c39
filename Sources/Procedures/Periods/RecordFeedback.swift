package import Casework
package import Register

/// Writes down, after the end, feedback that was missing then (Sääntökirja, luku 4); a day that is there stays.
package struct RecordFeedback: Procedure {
    package static let action = Action.endPeriod
    package let period: ID<ServicePeriod>
    package let version: Int
    package let clientFeedbackOn: Day?
    package let providerFeedbackOn: Day?

    package init(_ period: ID<ServicePeriod>, version: Int, clientFeedbackOn: Day?, providerFeedbackOn: Day?) {
        self.period = period
        self.version = version
        self.clientFeedbackOn = clientFeedbackOn
        self.providerFeedbackOn = providerFeedbackOn
    }

    package var subject: Subject { .period(period) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        var period = try act.period(period, version: version, for: Self.action, in: register)
        try act.mustAllow(.feedback, period)
        var problems: [Problem] = []
        for (field, day) in [("clientFeedbackOn", clientFeedbackOn), ("providerFeedbackOn", providerFeedbackOn)] {
            if let day, day > act.today { problems.append(Problem(field, "in_future")) }
        }
        if clientFeedbackOn == nil, providerFeedbackOn == nil {
            problems.append(Problem("clientFeedbackOn", "required"))
        }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        period.milestones.clientFeedbackOn = period.milestones.clientFeedbackOn ?? clientFeedbackOn
        period.milestones.providerFeedbackOn = period.milestones.providerFeedbackOn ?? providerFeedbackOn
        try act.save(period, in: register)
        return Done()
    }
}
