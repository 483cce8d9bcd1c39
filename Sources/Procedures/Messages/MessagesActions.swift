package import Casework

extension Action {
    /// The list of one's own conversations.
    package static let listThreads = Action(
        "message.list", Grant([.ownWorker, .employmentCoach, .responsibleInstructor, .jobCoach], on: .office))

    /// The conversations about a client that one may open.
    package static let listClientThreads = Action("message.list_client", grants: Grant.peopleOfTheCase)

    /// To read a conversation that one takes part in; the own worker reads all of the client's.
    package static let openThread = Action("message.open", grants: Grant.peopleOfTheCase)

    /// To begin a conversation about a client.
    package static let startThread = Action("message.start", grants: Grant.peopleOfTheCase)

    /// To go on with a conversation.
    package static let replyInThread = Action("message.reply", grants: Grant.peopleOfTheCase)
}

extension Action {
    package static let listOwnThreads = Action("own.messages", ask: .ownWorker, Grant([.client], on: .oneself))
    package static let openOwnThread = Action("own.open_message", ask: .ownWorker, Grant([.client], on: .oneself))
    package static let startOwnThread = Action("own.start_message", ask: .ownWorker, Grant([.client], on: .oneself))
    package static let replyInOwnThread = Action("own.reply_message", ask: .ownWorker, Grant([.client], on: .oneself))
}

extension Action {
    /// To say how soon one wants to hear of a message, a meeting or a task of one's own.
    package static let chooseNotices = Action(
        "notice.choose", Grant(Set(Role.allCases).subtracting([.client]), on: .office))

    /// The client's own choice of the same.
    package static let chooseOwnNotices = Action("own.choose_notices", ask: .ownWorker, Grant([.client], on: .oneself))

    /// The ledger of what was sent by e-mail, skipped and failed; it names no client.
    package static let readNoticeLedger = Action(
        "notice.ledger", ask: .mainUser, Grant([.mainUser], on: .ownCounty))
}
