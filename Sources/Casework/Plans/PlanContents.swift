extension Plan {
    /// The most goals that one plan takes.
    package static let mostGoals = 8

    package func wasPresent(_ role: ParticipantRole) -> Bool {
        participants.contains { $0.role == role && $0.wasPresent }
    }

    /// Those of the parties who were not at the meeting.
    package var missingParties: [ParticipantRole] { kind.parties.filter { !wasPresent($0) } }

    /// The parts that are written, by their names in the rulebooks.
    package var writtenParts: [String] {
        var parts: [String] = []
        if !goals.isEmpty { parts.append("goals") }
        if goals.contains(where: { !$0.means.isEmpty }) { parts.append("support") }
        parts.append("period_length")
        if daysPerWeek > 0 { parts.append("weekly_days") }
        if understanding.isWhole { parts.append("shared_understanding") }
        if !ownWorkerTasks.isEmpty, !employmentCoachTasks.isEmpty { parts.append("worker_tasks") }
        return parts
    }

    /// The day by which it is reviewed together, the agreed number of months after it was published; nil for a draft.
    package var reviewDue: Day? { publishedOn?.date(monthsAfter: reviewMonths) }
}
