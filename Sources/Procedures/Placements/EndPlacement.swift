package import Casework
package import Register

/// Ends a place before its period, without another in its stead.
package struct EndPlacement: Procedure {
    package static let action = Action.keepPlacement
    package let period: ID<ServicePeriod>
    package let placement: KnownPlacement
    package let lastDay: Day
    package let reason: String

    package init(_ placement: KnownPlacement, of period: ID<ServicePeriod>, lastDay: Day, reason: String) {
        self.placement = placement
        self.period = period
        self.lastDay = lastDay
        self.reason = reason
    }

    package var subject: Subject { .period(period) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        let period = try act.period(period, for: Self.action, in: register)
        guard let place = try register.placements(of: period.id).first(where: { $0.id == placement.id }) else {
            throw Refusal.notFound("placement")
        }
        var problems: [Problem] = []
        if reason.isEmpty { problems.append(Problem("reason", "required")) }
        if !place.terms.days.contains(lastDay) { problems.append(Problem("last_day", "placement_not_then")) }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        guard try register.end(place.id, on: lastDay, reason: reason, expected: placement.version) else {
            throw Refusal.stale(current: place.version)
        }
        return Done()
    }
}
