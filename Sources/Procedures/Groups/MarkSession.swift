package import Casework
package import Register

/// Marks a session for everyone in the group at once: the same records as the week's grid, and what it was about.
package struct MarkSession: Procedure {
    package static let action = Action.markSession
    package let provider: ID<Organisation>
    package let session: GroupSession
    package let changes: [DayChange]

    package init(_ session: GroupSession, at provider: ID<Organisation>, changes: [DayChange]) {
        self.session = session
        self.provider = provider
        self.changes = changes
    }

    package var subject: Subject { .organisation(provider) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> MarkedDays {
        guard let group = try register.group(session.groupID), group.providerID == provider else {
            throw Refusal.notFound("group")
        }
        if session.day > act.today { throw Refusal.invalid([Problem("day", "not_in_future")]) }
        if !group.terms.meets(on: session.day) { throw Refusal.invalid([Problem("day", "group_no_session")]) }
        let present = Set(try register.members(of: [group.id]).present(on: session.day).map(\.periodID))
        guard changes.allSatisfy({ present.contains($0.periodID) && $0.day == session.day }) else {
            throw Refusal.notFound("period")
        }
        try register.save(session, markedBy: act.worker.userID, at: act.timestamp)
        return try MarkDays(changes, in: session.day.isoWeek, at: provider).carryOut(in: register, act)
    }

    package func figures(after outcome: MarkedDays) -> String {
        "saved=\(outcome.saved) removed=\(outcome.removed)"
    }
}
