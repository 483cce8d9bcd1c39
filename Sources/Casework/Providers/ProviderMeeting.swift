/// A follow-up meeting that the county convenes; the provider takes part without separate pay.
package struct ProviderMeeting: Equatable, Sendable {
    package let id: ID<ProviderMeeting>
    package let invitedOn: Day
    package let meetingOn: Day
    package let agenda: String
    package let participants: String
    /// Empty until the meeting has been held.
    package let minutes: String
    package let version: Int

    package init(
        id: ID<ProviderMeeting>, invitedOn: Day, meetingOn: Day, agenda: String = "", participants: String = "",
        minutes: String = "", version: Int = 1
    ) {
        self.id = id
        self.invitedOn = invitedOn
        self.meetingOn = meetingOn
        self.agenda = agenda
        self.participants = participants
        self.minutes = minutes
        self.version = version
    }
}
