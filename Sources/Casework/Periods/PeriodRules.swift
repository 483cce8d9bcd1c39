extension ServicePeriod {
    /// What rules may ask of the period itself: its form, days, order, agreed start and contract.
    package var facts: Facts {
        var facts = Facts()
        facts[.serviceForm] = .code(serviceForm)
        facts[.periodFirstDay] = .day(days.first)
        facts[.periodLastDay] = .day(days.last ?? days.first)
        facts[.periodStartedDay] = milestones.startedOn.map(FactValue.day)
        facts[.orderDay] = .day(orderedOn)
        facts[.orderAgreedStartDay] = milestones.agreedStartOn.map(FactValue.day)
        if milestones.acceptedOn != nil {
            facts[.contractMade] = .flag(milestones.contractMadeOn != nil)
            facts[.contractInstructorNamed] = .flag(responsibleInstructorID != nil)
            facts[.providerNamedWorker] = .flag(responsibleInstructorID != nil)
        }
        return facts
    }

    /// The rules about the notice to the placement's chief shop steward, on the day of the start.
    ///
    /// - Parameter day: the day on which it is asked; a notice that nobody has sent is measured against it
    package func shopStewardFacts(on day: Day) -> Facts {
        var facts = Facts()
        facts[.actDay] = .day(day)
        facts[.serviceForm] = .code(serviceForm)
        facts[.noticeKind] = .code("shop_steward")
        facts[.noticeEventDay] = (milestones.startedOn ?? milestones.agreedStartOn).map(FactValue.day)
        facts[.noticeSentDay] = milestones.shopStewardNotifiedOn.map(FactValue.day)
        return facts
    }

    /// What the rules about a pause ask.
    package func pauseFacts(_ days: DateRange) -> Facts {
        var facts = Facts()
        facts[.serviceForm] = .code(serviceForm)
        facts[.pauseFirstDay] = .day(days.first)
        facts[.pauseLastDay] = days.last.map(FactValue.day)
        return facts
    }

    /// What the rules about closing ask: feedback, the joint evaluation, the next path and why it ends.
    package func closingFacts(meetingHeld: Bool, effectEvaluated: Bool) -> Facts {
        var facts = Facts()
        facts[.serviceForm] = .code(serviceForm)
        facts[.closingClientFeedbackAsked] = .flag(milestones.clientFeedbackOn != nil)
        facts[.closingProviderFeedbackGiven] = .flag(milestones.providerFeedbackOn != nil)
        facts[.closingNextPathRecorded] = .flag(!milestones.nextPath.isEmpty)
        facts[.closingMeetingHeld] = .flag(meetingHeld)
        facts[.closingEffectEvaluated] = .flag(effectEvaluated)
        facts[.closingCause] = milestones.endCause.map { .code($0.ruleCode) }
        return facts
    }
}

extension ServicePeriod.EndCause {
    /// The cause as the rulebooks' list `end_causes` names it.
    package var ruleCode: String {
        switch self {
        case .completed: "period_ended"
        case .changed: Self.ordererDecision.rawValue
        default: rawValue
        }
    }
}
