import Casework
import Register

extension Office {
    /// On which ground an act is allowed, and which client it concerns.
    struct Held: Sendable {
        let ground: Ground
        let client: ID<Client>?
    }

    /// Finds the ground on which the worker may do this to the subject.
    ///
    /// - Throws: `Refusal.notPermitted` with every ground that was tried, or `Refusal.notFound`
    func grant(_ action: Action, _ subject: Subject, _ act: Act, _ register: some Reading) throws -> Held {
        let grounds = action.grounds(for: act.worker.role)
        let denial = Refusal.notPermitted(
            action: action.name, tried: grounds.map(\.rawValue), ask: action.ask.rawValue)
        if grounds.isEmpty { throw denial }
        switch subject {
        case .office:
            guard grounds.contains(.office) else { throw denial }
            return Held(ground: .office, client: nil)
        case .user(let user):
            guard try register.user(user) != nil else { throw Refusal.notFound("subject") }
            if grounds.contains(.office) { return Held(ground: .office, client: nil) }
            return try grantUser(grounds, user, act, register, denial)
        case .organisation, .run:
            return try grantOrganisation(grounds, subject, act, register, denial)
        default:
            guard let client = try register.client(of: subject) else { throw Refusal.notFound("subject") }
            guard
                let ground = try register.ground(among: grounds, for: act.worker, on: client, today: act.today)
            else { throw denial }
            return Held(ground: ground, client: client)
        }
    }

    private func grantUser(
        _ grounds: [Ground], _ user: ID<UserAccount>, _ act: Act, _ register: some Reading, _ denial: Refusal
    ) throws -> Held {
        for ground in grounds {
            switch ground {
            case .ownOrganisation
            where try register.isWithin(.organisation(act.worker.organisationID), user, today: act.today):
                return Held(ground: ground, client: nil)
            case .ownCounty where try register.isWithin(.county(act.worker.countyID), user, today: act.today):
                return Held(ground: ground, client: nil)
            default: continue
            }
        }
        throw denial
    }

    private func grantOrganisation(
        _ grounds: [Ground], _ subject: Subject, _ act: Act, _ register: some Reading, _ denial: Refusal
    ) throws -> Held {
        guard let id = try register.organisation(of: subject), let organisation = try register.organisation(id) else {
            throw Refusal.notFound("subject")
        }
        for ground in grounds {
            switch ground {
            case .ownOrganisation where id == act.worker.organisationID: return Held(ground: ground, client: nil)
            case .ownCounty
            where act.worker.organisationKind == .county && (organisation.countyID ?? id) == act.worker.countyID:
                return Held(ground: ground, client: nil)
            default: continue
            }
        }
        throw denial
    }
}
