/// A member as the group's page tells of them.
package struct GroupSeat: Sendable {
    package let member: GroupMember
    /// Family name first.
    package let clientName: String
    /// Sessions that were held while the client was in the group, and those they came to.
    package let held: Int
    package let attended: Int
    /// Minutes of individual talk in this month and in the one before.
    package let talk: (now: Int, before: Int)
    /// What the rules say of the month before, when the client was in the group all through it.
    package let talkFindings: [Finding]

    package init(
        member: GroupMember, clientName: String, held: Int, attended: Int, talk: (now: Int, before: Int),
        talkFindings: [Finding]
    ) {
        self.member = member
        self.clientName = clientName
        self.held = held
        self.attended = attended
        self.talk = talk
        self.talkFindings = talkFindings
    }
}

/// A period of the provider whose client could join the group.
package struct GroupCandidate: Equatable, Sendable {
    package let periodID: ID<ServicePeriod>
    package let clientName: String
    package let days: DateRange

    package init(periodID: ID<ServicePeriod>, clientName: String, days: DateRange) {
        self.periodID = periodID
        self.clientName = clientName
        self.days = days
    }
}

/// Everything that a group's page tells.
package struct GroupFile: Sendable {
    package let group: ServiceGroup
    package let formName: Wording
    package let siteName: String?
    package let instructorName: String?
    package let seats: [GroupSeat]
    package let sessions: [GroupSession]
    package let candidates: [GroupCandidate]
    /// The most clients that the rules allow, with the paragraph; nil when none does.
    package let limit: RuleLimit?
    /// The least minutes of individual talk a month; nil when no rule says.
    package let talkLimit: RuleLimit?
    /// The paragraph by which the client must take part; nil when the rulebook doesn't say.
    package let obligation: Citation?
    package let themes: [CodeList.Code]
    package let today: Day

    package init(
        group: ServiceGroup, formName: Wording, siteName: String?, instructorName: String?, seats: [GroupSeat],
        sessions: [GroupSession], candidates: [GroupCandidate], limit: RuleLimit?, talkLimit: RuleLimit?,
        obligation: Citation?, themes: [CodeList.Code], today: Day
    ) {
        self.group = group
        self.formName = formName
        self.siteName = siteName
        self.instructorName = instructorName
        self.seats = seats
        self.sessions = sessions
        self.candidates = candidates
        self.limit = limit
        self.talkLimit = talkLimit
        self.obligation = obligation
        self.themes = themes
        self.today = today
    }
}

/// A number that a rule sets, with the paragraph it comes from.
package struct RuleLimit: Equatable, Sendable {
    package let value: Int
    package let citation: Citation

    package init(value: Int, citation: Citation) {
        self.value = value
        self.citation = citation
    }
}

extension RuleSet {
    /// The strictest number among rules of the kind that bind the service form: the smallest of the highest bounds.
    package func limit(_ kind: RuleKind, _ parameter: String, for serviceForm: String) -> RuleLimit? {
        about(kind).about(serviceForm: serviceForm).allRules.filter { $0.severity != .note }
            .compactMap { rule in
                rule.parameters.integer(parameter).map { RuleLimit(value: $0, citation: rule.citation) }
            }.min { $0.value < $1.value }
    }
}
