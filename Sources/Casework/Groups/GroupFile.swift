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
