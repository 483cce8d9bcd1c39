/// The seven stages of a client's path, in their order.
package enum Stage: String, Sendable, CaseIterable {
    case identification, assessment, plan, decision, service
    case followUp = "follow_up"
    case onward

    /// The stage's place on the path, from 1.
    package var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }
}

/// The days on which a client's path has reached its marks; each is nil until it has.
///
/// A stage is never chosen by anyone: it follows from what has been recorded.
package struct PathMarks: Equatable, Sendable {
    /// When the client's file was opened.
    package var openedOn: Day
    /// When the latest needs assessment was sent.
    package var assessedOn: Day?
    /// When the latest plan was published.
    package var plannedOn: Day?
    /// When the latest decision that grants something was approved.
    package var decidedOn: Day?
    /// When the service of the current period began.
    package var startedOn: Day?
    /// When the first interim or final report of the current period was sent.
    package var reportedOn: Day?
    /// When the current period ended.
    package var endedOn: Day?
    /// When it was recorded where the client went on to.
    package var outcomeOn: Day?

    package init(openedOn: Day) { self.openedOn = openedOn }

    /// The stage that the client is at.
    package var stage: Stage {
        if outcomeOn != nil { return .onward }
        if endedOn != nil || reportedOn != nil { return .followUp }
        if startedOn != nil || decidedOn != nil { return .service }
        if plannedOn != nil { return .decision }
        return assessedOn == nil ? .assessment : .plan
    }

    /// The day that stands under a stage; nil when there is none yet.
    package func day(of stage: Stage) -> Day? {
        switch stage {
        case .identification: openedOn
        case .assessment: assessedOn
        case .plan: plannedOn
        case .decision: decidedOn
        case .service: startedOn
        case .followUp: reportedOn ?? endedOn
        case .onward: outcomeOn
        }
    }
}
