package import Casework

extension Action {
    /// Reading who did what in the county; clients are numbers there.
    package static let readTrail = Action(
        "trail.read", ask: .privacyOfficer, Grant([.privacyOfficer], on: .office))
    /// Asking whose number a client's is.
    package static let nameClient = Action(
        "trail.name", ask: .privacyOfficer, Grant([.privacyOfficer], on: .ownCounty))
    /// Reading who has read or written of one's own client.
    package static let readClientTrail = Action(
        "trail.client", ask: .ownWorker, Grant([.ownWorker], on: .responsible))
}
