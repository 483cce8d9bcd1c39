package import Casework

extension Action {
    /// Reading a document; its kind and state narrow the roles further (``Document/isReadable(by:)``).
    package static let openDocument = Action(
        "document.open", ask: .ownWorker,
        Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason),
        Grant([.serviceManager], on: .ownCounty),
        Grant([.responsibleInstructor, .providerManager, .socialInstructor, .workCoach], on: .order))
    /// Writing a draft or beginning a correction; only the kind's own writers pass.
    package static let writeDocument = Action(
        "document.write", ask: .ownWorker,
        Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason),
        Grant([.serviceManager], on: .ownCounty),
        Grant([.responsibleInstructor, .providerManager, .socialInstructor], on: .order))
    /// Completing and sending a draft.
    package static let sendDocument = Action(
        "document.send", ask: .ownWorker,
        Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason),
        Grant([.serviceManager], on: .ownCounty),
        Grant([.responsibleInstructor, .providerManager, .socialInstructor], on: .order))
}
