package import Casework
package import Register

/// Makes a group, or changes what is agreed on of one.
package struct KeepGroup: Procedure {
    package static let action = Action.keepGroup
    package let provider: ID<Organisation>
    /// The group that is changed and the version it had; nil when one is made.
    package let existing: (id: ID<ServiceGroup>, version: Int)?
    package let terms: ServiceGroup.Terms

    package init(
        at provider: ID<Organisation>, existing: (id: ID<ServiceGroup>, version: Int)? = nil,
        terms: ServiceGroup.Terms
    ) {
        self.provider = provider
        self.existing = existing
        self.terms = terms
    }

    package var subject: Subject { .organisation(provider) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<ServiceGroup> {
        let rules = try act.rules(of: act.worker.countyID, on: terms.days.first, in: register)
        var problems = try self.problems(rules, act, register)
        if let existing { problems += try self.problems(of: existing.id, register) }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        let findings = rules.about(.daysPerWeek, .minutesPerDay).check(terms.facts).findings
        if findings.contains(where: { $0.severity == .block }) { throw Refusal.againstRules(findings) }
        guard let existing else {
            let group = ServiceGroup(id: ID(rawValue: act.newID()), providerID: provider, terms: terms)
            try register.insert(group)
            return group.id
        }
        let group = ServiceGroup(id: existing.id, providerID: provider, terms: terms)
        guard try register.update(group, expected: existing.version) else {
            throw Refusal.stale(current: try register.group(existing.id)?.version ?? 0)
        }
        return existing.id
    }

    private func problems(_ rules: RuleSet, _ act: Act, _ register: some Reading) throws -> [Problem] {
        var problems: [Problem] = []
        if rules.serviceForm(terms.serviceForm)?.isGroup != true { problems.append(Problem("form", "choose")) }
        if terms.weekdays.isEmpty { problems.append(Problem("weekdays", "choose_some")) }
        if terms.content.isEmpty { problems.append(Problem("content", "required")) }
        if terms.kind == .closed, terms.days.last == nil { problems.append(Problem("last_day", "required")) }
        if let site = terms.siteID, try register.site(site)?.organisationID != provider {
            problems.append(Problem("site", "choose"))
        }
        if let instructor = terms.instructorID,
            try !register.instructors(at: provider, on: act.today).contains(where: { $0.id == instructor })
        {
            problems.append(Problem("instructor", "choose"))
        }
        return problems
    }

    /// What those in the group have been promised stays: its kind, its form, and the days they are in it.
    private func problems(of id: ID<ServiceGroup>, _ register: some Reading) throws -> [Problem] {
        guard let group = try register.group(id), group.providerID == provider else { throw Refusal.notFound("group") }
        let members = try register.members(of: [id])
        if members.isEmpty { return [] }
        var problems: [Problem] = []
        if group.terms.kind != terms.kind { problems.append(Problem("kind", "group_has_members")) }
        if group.terms.serviceForm != terms.serviceForm { problems.append(Problem("form", "group_has_members")) }
        if !members.allSatisfy({ terms.days.contains($0.days) }) {
            problems.append(Problem("last_day", "group_members_outside"))
        }
        return problems
    }
}
