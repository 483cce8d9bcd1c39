package import Casework
package import Register

/// The groups of the worker's own organisation, each with how many are in it today.
package struct ListGroups: Inquiry {
    package struct Answer: Sendable {
        package let groups: [(group: ServiceGroup, size: Int, formName: Wording)]
        /// The forms that are given in groups, for a new one.
        package let forms: [ServiceForm]
        package let themes: [CodeList.Code]
        package let sites: [Site]
        package let instructors: [UserAccount]
        package let rules: RuleSet
    }

    package static let action = Action.listGroups
    package let provider: ID<Organisation>

    package init(at provider: ID<Organisation>) { self.provider = provider }

    package var subject: Subject { .organisation(provider) }

    package func answer(from register: some Reading, _ act: Act) throws -> Answer {
        let rules = try act.rules(of: act.worker.countyID, on: act.today, in: register)
        let groups = try register.groups(at: provider)
        let members = Dictionary(grouping: try register.members(of: groups.map(\.id)), by: \.groupID)
        return Answer(
            groups: groups.map { group in
                (
                    group, (members[group.id] ?? []).present(on: act.today).count,
                    rules.serviceForm(group.terms.serviceForm)?.name ?? Wording(group.terms.serviceForm)
                )
            },
            forms: rules.serviceForms.filter(\.isGroup), themes: rules.codes(of: "group_themes", on: act.today),
            sites: try register.sites(of: provider, on: act.today),
            instructors: try register.instructors(at: provider, on: act.today), rules: rules)
    }
}

/// Opens the page of a group.
package struct OpenGroup: Inquiry {
    package static let action = Action.openGroup
    package let provider: ID<Organisation>
    package let group: ID<ServiceGroup>

    package init(_ group: ID<ServiceGroup>, at provider: ID<Organisation>) {
        self.group = group
        self.provider = provider
    }

    package var subject: Subject { .organisation(provider) }

    package func answer(from register: some Reading, _ act: Act) throws -> GroupFile {
        guard let group = try register.group(group), group.providerID == provider else {
            throw Refusal.notFound("group")
        }
        let rules = try act.rules(of: act.worker.countyID, on: act.today, in: register)
        let form = group.terms.serviceForm
        let members = try register.members(of: [group.id])
        let sessions = try register.sessions(of: group.id)
        return GroupFile(
            group: group, formName: rules.serviceForm(form)?.name ?? Wording(form),
            siteName: try group.terms.siteID.flatMap { try register.site($0)?.name },
            instructorName: try group.terms.instructorID.flatMap { try register.user($0)?.name },
            seats: try act.seats(of: members, sessions, rules.about(serviceForm: form), form, register),
            sessions: sessions, candidates: try act.candidates(for: group, members, register),
            limit: rules.limit(.groupSize, "max_clients", for: form),
            talkLimit: rules.limit(.individualTalkMinutesPerMonth, "min_minutes", for: form),
            obligation: rules.serviceForm(form)?.obligation, themes: rules.codes(of: "group_themes", on: act.today),
            today: act.today)
    }
}

extension Act {
    /// The members with their attendance and the individual talks of two months.
    fileprivate func seats(
        of members: [GroupMember], _ sessions: [GroupSession], _ rules: RuleSet, _ form: String,
        _ register: some Reading
    ) throws -> [GroupSeat] {
        let names = try register.clientNames(members.map(\.clientID))
        let records = Dictionary(
            grouping: try register.dayRecords(ofPeriods: members.map(\.periodID)), by: \.periodID)
        let before = today.month.previous
        return members.map { member in
            let own = records[member.periodID] ?? []
            let held = sessions.map(\.day).filter(member.days.contains)
            let came = own.filter { $0.kind == .groupSession && $0.mark.state == .present && held.contains($0.day) }
            let talk = (own.talkMinutes(in: today.month), own.talkMinutes(in: before))
            return GroupSeat(
                member: member, clientName: names[member.clientID] ?? "", held: held.count, attended: came.count,
                talk: talk,
                talkFindings: member.days.contains(before.range)
                    ? rules.about(.individualTalkMinutesPerMonth).check(.individualTalk(talk.1, form)).findings : [])
        }.sorted { one, other in
            let isOver = [one, other].map { $0.member.days.last.map { $0 < today } ?? false }
            if isOver[0] != isOver[1] { return isOver[1] }
            return (one.clientName, one.member.days.first) < (other.clientName, other.member.days.first)
        }
    }

    /// The periods at the provider whose client could still join.
    fileprivate func candidates(
        for group: ServiceGroup, _ members: [GroupMember], _ register: some Reading
    ) throws -> [GroupCandidate] {
        let taken = Set(members.filter { $0.days.last.map { $0 >= today } ?? true }.map(\.periodID))
        let periods = try register.groupPeriods(
            at: group.providerID, form: group.terms.serviceForm, from: today
        ).filter { !taken.contains($0.id) }
        let names = try register.clientNames(periods.map(\.clientID))
        return periods.map { period in
            GroupCandidate(periodID: period.id, clientName: names[period.clientID] ?? "", days: period.days)
        }.sorted { ($0.clientName, $0.periodID.rawValue) < ($1.clientName, $1.periodID.rawValue) }
    }
}
