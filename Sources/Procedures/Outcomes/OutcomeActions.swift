package import Casework

extension Action {
    /// Where the client went: shared by all who took part, so any of them may write it down.
    package static let recordOutcome = Action(
        "outcome.record", ask: .ownWorker,
        Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason),
        Grant([.responsibleInstructor, .providerManager], on: .order))
    /// Contacting the client after the service.
    package static let recordPostContact = Action(
        "client.post_contact", ask: .ownWorker,
        Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason))
    /// Closing a client's file, which only the one responsible for the whole process does.
    package static let closeClient = Action(
        "client.close", ask: .ownWorker, Grant([.ownWorker], on: .responsible))
}
