/// Something that can be done to a period now, as the buttons of its page.
package enum PeriodStep: String, Sendable, CaseIterable {
    case accept, contract, acknowledge, start
    /// Handing the client over to another responsible instructor.
    case instructor
    case implementationPlan = "implementation_plan"
    case interimReport = "interim_report"
    case finalReport = "final_report"
    case pause, close, feedback, outcome
}

extension ServicePeriod {
    /// The steps that the state of the period allows on the day, before anyone's rights are asked.
    package func possibleSteps(on day: Day) -> Set<PeriodStep> {
        let done = milestones
        if done.endCause == .neverStarted { return [.outcome] }
        guard done.acceptedOn != nil else { return done.endedOn == nil ? [.accept] : [.outcome] }
        var steps: Set<PeriodStep> = [.implementationPlan, .interimReport, .finalReport]
        if done.contractMadeOn != nil, done.instructorKnownToOwnWorkerOn == nil { steps.insert(.acknowledge) }
        let isMissing = done.clientFeedbackOn == nil || done.providerFeedbackOn == nil
        if done.startedOn != nil || done.endedOn != nil, isMissing { steps.insert(.feedback) }
        if done.endedOn != nil { return steps.union([.outcome]) }
        if done.contractMadeOn == nil { steps.insert(.contract) }
        if done.startedOn == nil { steps.insert(.start) }
        if done.startedOn != nil { steps.insert(.pause) }
        return steps.union([.close, .instructor])
    }
}
