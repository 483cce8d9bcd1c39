package import Casework

extension Action {
    /// The list of the clients that one may open, and a search among them.
    package static let listClients = Action(
        "client.list",
        Grant(
            [.ownWorker, .employmentCoach, .responsibleInstructor, .providerManager, .jobCoach, .serviceManager],
            on: .office))

    /// The client's page, each role to what belongs to its task.
    package static let openClient = Action(
        "client.open",
        Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason),
        Grant([.employmentCoach], on: .namedCoach),
        Grant([.responsibleInstructor, .providerManager], on: .order), Grant([.jobCoach], on: .consent),
        Grant([.serviceManager], on: .ownCounty))

    /// To find by name a client of the county who isn't one's own.
    package static let findClient = Action("client.find", Grant([.ownWorker], on: .ownCounty))

    /// To open, for this day and for a stated reason, a client who isn't one's own.
    package static let stateAccess = Action("client.state_access", Grant([.ownWorker], on: .ownCounty))
}

extension Action {
    /// To open a new client's file.
    package static let registerClient = Action("client.register", Grant([.ownWorker], on: .office))

    /// To record a new referral of a client.
    package static let recordReferral = Action("client.refer", Grant([.ownWorker], on: .responsible))

    /// To change what is written of the client in their own form.
    package static let editClient = Action(
        "client.edit", Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason))

    /// To say who works with the client, and from when.
    package static let assignWorkers = Action(
        "client.assign_workers", ask: .serviceManager, Grant([.ownWorker], on: .responsible),
        Grant([.serviceManager], on: .ownCounty))
}

extension Action {
    /// To read the notes: an own worker all, a provider's instructor those of its own service.
    package static let listContacts = Action(
        "contact.list", Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason),
        Grant([.responsibleInstructor], on: .order))

    /// To write down a contact or a note.
    package static let recordContact = Action(
        "contact.record", Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason),
        Grant([.responsibleInstructor], on: .order))
}
