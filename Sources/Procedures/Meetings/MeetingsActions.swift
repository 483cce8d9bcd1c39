package import Casework

extension Action {
    /// The list of the meetings that one is asked to.
    package static let listMeetings = Action(
        "meeting.list", Grant([.ownWorker, .employmentCoach, .responsibleInstructor, .jobCoach], on: .office))

    /// The meetings about a client that one may read of.
    package static let listClientMeetings = Action("meeting.list_client", grants: Grant.peopleOfTheCase)

    /// To read of a meeting that one is asked to; the own worker of every meeting about the client.
    package static let openMeeting = Action("meeting.open", grants: Grant.peopleOfTheCase)

    /// To ask people of the case to a meeting.
    package static let planMeeting = Action("meeting.plan", grants: Grant.peopleOfTheCase)

    /// To move a meeting that is ahead.
    package static let moveMeeting = Action("meeting.move", grants: Grant.peopleOfTheCase)

    /// To cancel a meeting that is ahead, with the reason.
    package static let cancelMeeting = Action("meeting.cancel", grants: Grant.peopleOfTheCase)

    /// To write down who came to a meeting and what was agreed.
    package static let holdMeeting = Action("meeting.hold", grants: Grant.peopleOfTheCase)

    /// To take the times of one's meetings into a calendar outside Polku.
    package static let linkCalendar = Action(
        "meeting.link_calendar",
        Grant([.ownWorker, .employmentCoach, .responsibleInstructor, .jobCoach], on: .office))

    /// The client's own meetings.
    package static let listOwnMeetings = Action("own.meetings", ask: .ownWorker, Grant([.client], on: .oneself))

    /// To take the times of one's own meetings into a calendar outside Polku.
    package static let linkOwnCalendar = Action("own.link_calendar", ask: .ownWorker, Grant([.client], on: .oneself))

    /// Reading when the county has heard its clients, who came and what was said.
    package static let readPanels = Action("meeting.panels", Grant([.serviceManager], on: .ownCounty))

    /// Planning such an occasion, and writing down who came and what was said.
    package static let keepPanels = Action("meeting.keep_panel", Grant([.serviceManager], on: .ownCounty))

    /// Inviting a client to one.
    package static let inviteToPanel = Action("meeting.invite_to_panel", Grant([.serviceManager], on: .ownCounty))
}
