package import Casework
import Register

extension Action {
    private static let county = Grant([.mainUser], on: .ownCounty)
    private static let own = Grant([.providerManager], on: .ownOrganisation)

    package static let listUsers = Action("user.list", ask: .mainUser, county, own)
    package static let openUser = Action("user.open", ask: .mainUser, county, own)
    package static let editUser = Action("user.edit", ask: .mainUser, county, own)
    /// Inviting a person, or giving a known one another role.
    package static let inviteUser = Action("user.invite", ask: .mainUser, county, own)
    /// A new one-time link for choosing a password.
    package static let renewLink = Action("user.link", ask: .mainUser, county, own)
    package static let endRole = Action("role.end", ask: .mainUser, county, own)
    /// Reading which rules grant what.
    package static let reviewAccess = Action(
        "access.review", ask: .mainUser, Grant([.mainUser, .privacyOfficer], on: .office))

    /// Every client of the county opened for a stated reason; clients are numbers there.
    package static let watchStatedAccesses = Action(
        "access.stated", ask: .mainUser, Grant([.mainUser, .privacyOfficer], on: .office))

    /// Whose users a worker may do this to; nil when nobody's.
    func reach(of worker: Worker) -> UserReach? {
        for ground in grounds(for: worker.role) {
            switch ground {
            case .ownCounty: return .county(worker.countyID)
            case .ownOrganisation: return .organisation(worker.organisationID)
            default: continue
            }
        }
        return nil
    }
}
