package import Casework

extension Action {
    /// The list of the clients that one may open, and a search among them.
    package static let listClients = Action(
        "client.list",
        Grant(
            Set<Role>.providerStaff.union([.ownWorker, .employmentCoach, .jobCoach, .serviceManager]), on: .office))

    /// The client's page, each role to what belongs to its task.
    package static let openClient = Action(
        "client.open",
        Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason),
        Grant([.employmentCoach], on: .namedCoach),
        Grant(.providerStaff, on: .order), Grant([.jobCoach], on: .consent),
        Grant([.serviceManager], on: .ownCounty))

    /// To find by name a client of the county who isn't one's own.
    package static let findClient = Action("client.find", Grant([.ownWorker], on: .ownCounty))

    /// To open, for this day and for a stated reason, a client who isn't one's own.
    package static let stateAccess = Action("client.state_access", Grant([.ownWorker], on: .ownCounty))

    /// The reasons that others stated for opening one's own client.
    package static let listStatedAccesses = Action("client.accesses", Grant([.ownWorker], on: .responsible))

    /// To have looked at such a reason.
    package static let lookAtStatedAccess = Action("client.access_read", Grant([.ownWorker], on: .responsible))
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

    /// To give the client a sign-in of their own, or a new link to it.
    package static let offerSignIn = Action("client.offer_sign_in", Grant([.ownWorker], on: .responsible))
}

extension Action {
    /// To read the notes: an own worker all, those who guide at a provider those of its own service.
    package static let listContacts = Action(
        "contact.list", Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason),
        Grant(Set<Role>.guides.union([.responsibleInstructor]), on: .order))

    /// To write down a contact or a note.
    package static let recordContact = Action(
        "contact.record", Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason),
        Grant(Set<Role>.guides.union([.responsibleInstructor]), on: .order))
}

extension Action {
    /// The services proposed for a client and what became of each.
    package static let listInitiatives = Action(
        "client.initiatives", Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason),
        Grant([.employmentCoach], on: .namedCoach), Grant(.providerStaff, on: .order))

    /// To propose a service for a client: those who see every day how the client gets on.
    package static let proposeService = Action(
        "client.propose", Grant([.ownWorker], on: .responsible), Grant([.employmentCoach], on: .namedCoach),
        Grant(.providerStaff, on: .order))

    /// To answer a proposal: the own worker, who alone chooses.
    package static let answerInitiative = Action("client.answer_initiative", Grant([.ownWorker], on: .responsible))
}
