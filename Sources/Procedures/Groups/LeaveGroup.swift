package import Casework
package import Register

/// Writes down that a client leaves a group before the end.
package struct LeaveGroup: Procedure {
    package static let action = Action.enrolInGroup
    package let period: ID<ServicePeriod>
    package let member: ID<GroupMember>
    package let version: Int
    package let lastDay: Day
    package let reason: String

    package init(
        _ member: ID<GroupMember>, of period: ID<ServicePeriod>, version: Int, lastDay: Day, reason: String
    ) {
        self.member = member
        self.period = period
        self.version = version
        self.lastDay = lastDay
        self.reason = reason
    }

    package var subject: Subject { .period(period) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        _ = try act.period(period, for: Self.action, in: register)
        guard let found = try register.member(member), found.periodID == period else {
            throw Refusal.notFound("member")
        }
        var problems: [Problem] = []
        if reason.isEmpty { problems.append(Problem("reason", "required")) }
        if !found.days.contains(lastDay) { problems.append(Problem("last_day", "group_not_in_then")) }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        guard try register.end(member, on: lastDay, reason: reason, expected: version) else {
            throw Refusal.stale(current: found.version)
        }
        return Done()
    }
}
