package import Casework
package import Register

/// Tells a client who has read or written of them, when and why.
package struct SeeOwnReaders: Inquiry {
    package static let action = Action.seeOwnReaders
    package let user: ID<UserAccount>
    /// How many days back is told of.
    package let days: Int

    package init(of user: ID<UserAccount>, days: Int) {
        self.user = user
        self.days = days
    }

    package var subject: Subject { .oneself(user) }

    package func answer(from register: some Reading, _ act: Act) throws -> [OwnReader] {
        guard let client = try register.client(ofUser: user) else { throw Refusal.notFound("client") }
        let since = HelsinkiDay.start(of: act.today.adding(days: -days))
        return OwnReader.gathered(try register.readers(of: client.id, besides: user, since: since))
    }
}

extension OwnReader {
    /// One line for each person, day, ground and outcome, so that a morning's work is one thing to read.
    static func gathered(_ entries: [NamedTrailEntry]) -> [OwnReader] {
        var order: [String] = []
        var groups: [String: [NamedTrailEntry]] = [:]
        for one in entries {
            let entry = one.entry
            let key = [
                entry.userID, HelsinkiTime(entry.at)?.day.description ?? "", entry.role, entry.ground,
                entry.kind == .refusal ? "refused" : "",
            ].joined(separator: "|")
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(one)
        }
        return order.compactMap { groups[$0] }.compactMap(reader)
    }

    private static func reader(_ group: [NamedTrailEntry]) -> OwnReader? {
        guard let first = group.first else { return nil }
        var seen: [String] = []
        for one in group {
            let room = one.entry.action.split(separator: ".").first.map(String.init) ?? ""
            if !seen.contains(room) { seen.append(room) }
        }
        let ground = Ground(rawValue: first.entry.ground)
        return OwnReader(
            name: first.name, role: Role(rawValue: first.entry.role), organisation: first.organisation,
            at: first.entry.at, seen: seen, hasWritten: group.contains { $0.entry.kind == .write },
            wasRefused: first.entry.kind == .refusal, ground: ground,
            explanation: ground == .statedReason || first.entry.action == "client.state_access"
                ? first.explanation : nil)
    }
}
