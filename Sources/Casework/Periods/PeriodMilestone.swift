/// A step between the order and the first day that someone has to take.
package enum PeriodMilestone: String, Sendable, CaseIterable {
    case accepted
    case startAgreed = "start_agreed"
    /// The chief shop steward of the placement has been told (Laki 189/2001, 16 §).
    case shopStewardNotified = "shop_steward_notified"
    case contractMade = "contract_made"
    /// The client knows who the responsible instructor is.
    case instructorKnownToClient = "instructor_known_to_client"
    case instructorKnownToOwnWorker = "instructor_known_to_own_worker"
    case started

    /// Whose turn it is while the step is missing.
    package var turn: Role { self == .instructorKnownToOwnWorker ? .ownWorker : .responsibleInstructor }
}

extension ServicePeriod {
    /// Where a period is on its way from order to end.
    package enum Stage: String, Sendable, CaseIterable {
        case ordered, accepted, underway, paused, ended
        case neverStarted = "never_started"
    }

    /// The day on which the step was taken; nil while it is missing.
    package func day(of milestone: PeriodMilestone) -> Day? {
        switch milestone {
        case .accepted: milestones.acceptedOn
        case .startAgreed: milestones.agreedStartOn
        case .shopStewardNotified: milestones.shopStewardNotifiedOn
        case .contractMade: milestones.contractMadeOn
        case .instructorKnownToClient: milestones.instructorKnownToClientOn
        case .instructorKnownToOwnWorker: milestones.instructorKnownToOwnWorkerOn
        case .started: milestones.startedOn
        }
    }

    /// The steps that nobody has taken yet, in their order; none once the period is over.
    package var missingMilestones: [PeriodMilestone] {
        milestones.endedOn == nil ? PeriodMilestone.allCases.filter { day(of: $0) == nil } : []
    }

    /// Where the period stands on the day.
    package func stage(on day: Day) -> Stage {
        if milestones.endCause == .neverStarted { return .neverStarted }
        if milestones.endedOn != nil { return .ended }
        if milestones.acceptedOn == nil { return .ordered }
        if milestones.startedOn == nil { return .accepted }
        return pauses.contains { $0.days.contains(day) } ? .paused : .underway
    }

    /// Days from the order to a day, 0 on the day of the order; how long the client has waited.
    package func daysWaited(until day: Day) -> Int { max(0, orderedOn.days(until: day)) }
}
