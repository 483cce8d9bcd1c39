package import Casework

extension Action {
    /// Joining two files that are one person's; the own worker answers for both.
    package static let joinClients = Action("client.join", ask: .ownWorker, Grant([.ownWorker], on: .responsible))
    /// The joins of the county, and undoing one.
    package static let undoJoin = Action("client.unjoin", ask: .mainUser, Grant([.mainUser], on: .office))
}
