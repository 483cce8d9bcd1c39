package import Casework

extension Action {
    /// Reading the client's daily record, as far as each entry is one's own to see.
    package static let readRecord = Action(
        "record.read", Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason),
        Grant([.responsibleInstructor], on: .order))
    /// Signing an entry in the record.
    package static let writeRecord = Action(
        "record.write", Grant([.ownWorker], on: .responsible), Grant([.responsibleInstructor], on: .order))
    /// Correcting one's own entry by a new version with its reason.
    package static let correctRecord = Action(
        "record.correct", Grant([.ownWorker], on: .responsible), Grant([.responsibleInstructor], on: .order))
    /// Moving one's own entry, written to the wrong client, to the one it is about.
    package static let moveRecord = Action(
        "record.move", Grant([.ownWorker], on: .responsible), Grant([.responsibleInstructor], on: .order))
    /// The client's own reading of what is shared with them.
    package static let readOwnRecord = Action("own.record", ask: .ownWorker, Grant([.client], on: .oneself))
}
