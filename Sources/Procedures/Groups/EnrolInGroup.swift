package import Casework
package import Register

/// Takes a client into a group by their period, whose rhythm becomes the group's.
package struct EnrolInGroup: Procedure {
    package static let action = Action.enrolInGroup
    package let period: ID<ServicePeriod>
    package let group: ID<ServiceGroup>
    /// The first day in an open group; a closed one has the same for all.
    package let from: Day

    package init(_ period: ID<ServicePeriod>, in group: ID<ServiceGroup>, from day: Day) {
        self.period = period
        self.group = group
        from = day
    }

    package var subject: Subject { .period(period) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<GroupMember> {
        let period = try act.period(period, for: Self.action, in: register)
        guard let group = try register.group(group), group.providerID == act.worker.organisationID else {
            throw Refusal.notFound("group")
        }
        let stay = try stay(of: period, in: group, act, register)
        var facts = Facts()
        facts[.serviceForm] = .code(period.serviceForm)
        facts[.groupSize] = .integer(try register.members(of: [group.id]).size(with: stay))
        let rules = try act.rules(of: act.worker.countyID, on: stay.first, in: register)
        let findings = rules.about(.groupSize).check(facts).findings
        if findings.contains(where: { $0.severity == .block }) { throw Refusal.againstRules(findings) }
        let member = GroupMember(
            id: ID(rawValue: act.newID()), groupID: group.id, clientID: period.clientID, periodID: period.id,
            days: stay)
        try register.insert(member, enrolledBy: act.worker.userID)
        let rhythm = ServicePeriod.Pattern(
            validFrom: stay.first, weekdays: group.terms.weekdays, minutes: group.terms.minutes)
        if period.patterns.last(where: { $0.validFrom <= stay.first }).map({ !$0.isSame(as: rhythm) }) ?? true {
            try register.set(rhythm, of: period.id)
        }
        return member.id
    }

    private func stay(
        of period: ServicePeriod, in group: ServiceGroup, _ act: Act, _ register: some Reading
    ) throws -> DateRange {
        var problems: [Problem] = []
        if period.serviceForm != group.terms.serviceForm { problems.append(Problem("period", "group_other_form")) }
        if period.milestones.acceptedOn == nil || period.milestones.endedOn != nil {
            problems.append(Problem("period", "group_period_not_open"))
        }
        if group.terms.kind == .closed, act.today > group.terms.days.first {
            problems.append(Problem("period", "group_has_begun"))
        }
        let stay = group.terms.stay(in: period, from: from)
        if stay == nil {
            problems.append(
                group.terms.kind == .closed ? Problem("period", "group_period_short") : Problem("from", "day_outside"))
        }
        if let stay, try register.memberships(of: period.clientID).contains(where: { $0.days.overlaps(stay) }) {
            problems.append(Problem("period", "group_member_already"))
        }
        guard problems.isEmpty, let stay else { throw Refusal.invalid(problems) }
        return stay
    }
}

extension ServicePeriod.Pattern {
    /// Whether the two agree on the days of the week and the length of a day.
    fileprivate func isSame(as other: Self) -> Bool {
        Set(weekdays) == Set(other.weekdays) && minutes == other.minutes
    }
}
