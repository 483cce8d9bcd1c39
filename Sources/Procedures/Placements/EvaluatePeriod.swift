package import Casework
package import Register

/// Writes down an evaluation made with the client during the period: goals met, effect, the client's own view.
package struct EvaluatePeriod: Procedure {
    package static let action = Action.evaluatePeriod
    package let period: ID<ServicePeriod>
    package let madeOn: Day
    package let attainment: String
    package let effect: String
    package let clientView: String

    package init(_ period: ID<ServicePeriod>, madeOn: Day, attainment: String, effect: String, clientView: String) {
        self.period = period
        self.madeOn = madeOn
        self.attainment = attainment
        self.effect = effect
        self.clientView = clientView
    }

    package var subject: Subject { .period(period) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<PeriodEvaluation> {
        let period = try act.period(period, for: Self.action, in: register)
        var problems: [Problem] = []
        if madeOn > act.today {
            problems.append(Problem("made_on", "in_future"))
        } else if !period.days.contains(madeOn) {
            problems.append(Problem("made_on", "outside_period"))
        }
        for (field, text) in [("attainment", attainment), ("effect", effect), ("client_view", clientView)]
        where text.isEmpty {
            problems.append(Problem(field, "required"))
        }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        let evaluation = PeriodEvaluation(
            id: ID(rawValue: act.newID()), periodID: period.id, clientID: period.clientID, madeOn: madeOn,
            attainment: attainment, effect: effect, clientView: clientView, recordedBy: act.worker.userID,
            recordedAt: act.timestamp)
        try register.insert(evaluation)
        return evaluation.id
    }
}
