package import Casework
package import Register

/// Writes down where the client went; after the end of the service it opens the window of the post-contact.
package struct RecordOutcome: Procedure {
    package static let action = Action.recordOutcome
    package let period: ID<ServicePeriod>
    package let code: String
    package let effectiveOn: Day
    package let isOpenMarket: Bool

    package init(_ period: ID<ServicePeriod>, code: String, effectiveOn: Day, isOpenMarket: Bool = false) {
        self.period = period
        self.code = code
        self.effectiveOn = effectiveOn
        self.isOpenMarket = isOpenMarket
    }

    package var subject: Subject { .period(period) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<PathOutcome> {
        let period = try act.period(period, for: Self.action, in: register)
        try act.mustAllow(.outcome, period)
        let rules = try act.rules(for: period, in: register)
        var problems: [Problem] = []
        if !rules.codes(of: "outcomes", on: effectiveOn).contains(where: { $0.code == code }) {
            problems.append(Problem("code", "choose"))
        }
        if effectiveOn < period.days.first { problems.append(Problem("effectiveOn", "before_period")) }
        if isOpenMarket, code != PathOutcome.openMarketCode {
            problems.append(Problem("isOpenMarket", "not_open_market"))
        }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        let outcome = PathOutcome(
            id: ID(rawValue: act.newID()), clientID: period.clientID, periodID: period.id, code: code,
            recordedOn: act.today, effectiveOn: effectiveOn, isOpenMarket: isOpenMarket,
            postContact: window(after: period, rules), recordedBy: act.worker.userID)
        try register.insert(outcome)
        return outcome.id
    }

    package func figures(after outcome: ID<PathOutcome>) -> String { code }

    /// A client whose service goes on by a new decision, or never began, isn't contacted after it.
    private func window(after period: ServicePeriod, _ rules: RuleSet) -> DateRange? {
        guard let ended = period.milestones.endedOn, period.milestones.endCause != .neverStarted,
            code != "service_continues"
        else { return nil }
        return rules.postContactWindow(afterEnd: ended)
    }
}
