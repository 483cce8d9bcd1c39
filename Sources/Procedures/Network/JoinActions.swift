package import Casework

extension Action {
    /// Joining two files that are one person's; the own worker answers for both.
    package static let joinClients = Action("client.join", ask: .ownWorker, Grant([.ownWorker], on: .responsible))
    /// The names of those whose files are joined, and undoing a join; what is in the files isn't shown.
    package static let undoJoin = Action("access.undo_join", ask: .mainUser, Grant([.mainUser], on: .office))
}
