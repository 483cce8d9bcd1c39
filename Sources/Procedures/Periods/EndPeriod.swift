package import Casework
package import Register

/// How a period ends: when, why, where the client goes on, and the feedback of both sides.
package struct Ending: Equatable, Sendable {
    package let cause: ServicePeriod.EndCause
    package let endedOn: Day
    /// Required unless the agreed period simply ended.
    package let reason: String
    package let nextPath: String
    package let clientFeedbackOn: Day?
    package let providerFeedbackOn: Day?
    /// Whether a closing meeting was held that the meetings don't tell of.
    package let meetingHeld: Bool

    package init(
        cause: ServicePeriod.EndCause, endedOn: Day, reason: String = "", nextPath: String = "",
        clientFeedbackOn: Day? = nil, providerFeedbackOn: Day? = nil, meetingHeld: Bool = false
    ) {
        self.cause = cause
        self.endedOn = endedOn
        self.reason = reason
        self.nextPath = nextPath
        self.clientFeedbackOn = clientFeedbackOn
        self.providerFeedbackOn = providerFeedbackOn
        self.meetingHeld = meetingHeld
    }
}

/// Ends a period. The client's file stays open until the own worker closes it.
package struct EndPeriod: Procedure {
    package static let action = Action.endPeriod
    package let period: ID<ServicePeriod>
    package let version: Int
    package let ending: Ending
    /// Whether findings that only warn have been read and passed by.
    package let passesWarnings: Bool

    package init(_ period: ID<ServicePeriod>, version: Int, ending: Ending, passesWarnings: Bool = false) {
        self.period = period
        self.version = version
        self.ending = ending
        self.passesWarnings = passesWarnings
    }

    package var subject: Subject { .period(period) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        var period = try act.period(period, version: version, for: Self.action, in: register)
        try act.mustAllow(.close, period)
        let problems = problems(period, act)
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        period.milestones.endedOn = ending.endedOn
        period.milestones.endCause = ending.cause
        period.milestones.endReason = ending.reason
        period.milestones.nextPath = ending.nextPath
        period.milestones.clientFeedbackOn = ending.clientFeedbackOn ?? period.milestones.clientFeedbackOn
        period.milestones.providerFeedbackOn = ending.providerFeedbackOn ?? period.milestones.providerFeedbackOn
        let meeting = try register.lastHeld(.closingMeeting, about: period.clientID, in: period.days)
        let facts = period.closingFacts(
            meetingHeld: ending.meetingHeld || meeting != nil,
            effectEvaluated: try !register.evaluations(of: period.id).isEmpty)
        try judge(facts, try act.rules(for: period, in: register))
        try act.save(period, in: register)
        if ending.cause == .interrupted {
            try act.notifyOwnWorker(
                of: period, result: "interruption", about: ending.endedOn, ending.reason, in: register)
        }
        return Done()
    }

    package func figures(after outcome: Done) -> String { ending.cause.rawValue }

    private func problems(_ period: ServicePeriod, _ act: Act) -> [Problem] {
        var problems: [Problem] = []
        if ending.cause == .neverStarted || !act.endCauses.contains(ending.cause) {
            problems.append(Problem("cause", "choose"))
        }
        let last = period.days.last ?? period.days.first
        if ending.endedOn > act.today {
            problems.append(Problem("endedOn", "in_future"))
        } else if !period.days.contains(ending.endedOn) {
            problems.append(Problem("endedOn", "outside_period"))
        } else if ending.cause == .completed, ending.endedOn != last {
            problems.append(Problem("endedOn", "not_last_day"))
        }
        if ending.cause != .completed, ending.reason.isEmpty { problems.append(Problem("reason", "required")) }
        for (field, day) in [
            ("clientFeedbackOn", ending.clientFeedbackOn), ("providerFeedbackOn", ending.providerFeedbackOn),
        ] {
            if let day, day > act.today { problems.append(Problem(field, "in_future")) }
        }
        return problems
    }

    /// A next path that the rulebook asks for must be there; feedback that is missing is told and may be passed by.
    private func judge(_ facts: Facts, _ rules: RuleSet) throws {
        let assessment = rules.about(.mustHold, .codeAllowed).about(facts).check(facts)
        if assessment.findings.contains(where: { $0.rule.needs.contains(.closingNextPathRecorded) }) {
            throw Refusal.invalid([Problem("nextPath", "next_path_required")])
        }
        if assessment.isBlocked || (!assessment.findings.isEmpty && !passesWarnings) {
            throw Refusal.againstRules(assessment.findings)
        }
    }
}

extension Act {
    /// The causes of an end that the worker may write down: the orderer's decision is the orderer's own.
    package var endCauses: [ServicePeriod.EndCause] {
        worker.role == .ownWorker || worker.organisationKind == .county
            ? [.completed, .ordererDecision, .interrupted] : [.completed, .interrupted]
    }
}
