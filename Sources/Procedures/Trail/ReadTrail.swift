package import Casework
package import Register

/// The trail of a county, page by page.
package struct ReadTrail: Inquiry {
    package static let action = Action.readTrail
    /// How many entries a page holds.
    package static let pageSize = 100

    private let search: TrailSearch
    /// The page, from 1.
    package let page: Int

    package struct Answer: Sendable {
        package let lines: [TrailLine]
        package let total: Int
        package let page: Int
    }

    /// - Parameters:
    ///   - kind: read, write, refusal or sign_in; any other text is every kind
    ///   - page: from 1
    package init(day: Day? = nil, kind: String = "", client: ID<Client>? = nil, page: Int = 1) {
        search = TrailSearch(day: day, kind: TrailEntry.Kind(rawValue: kind), client: client)
        self.page = min(max(page, 1), 100_000)
    }

    package var subject: Subject { .office }

    package func answer(from register: some Reading, _ act: Act) throws -> Answer {
        Answer(
            lines: try register.trail(
                search, of: act.worker.countyID, limit: Self.pageSize, from: (page - 1) * Self.pageSize
            ).map(\.line),
            total: try register.trailCount(search, of: act.worker.countyID), page: page)
    }
}

/// Tells whose number a client's is; the question itself is on the trail.
package struct NameClient: Inquiry {
    package static let action = Action.nameClient
    package let client: ID<Client>

    package init(_ client: ID<Client>) { self.client = client }

    package var subject: Subject { .client(client) }

    package func answer(from register: some Reading, _ act: Act) throws -> String {
        guard let found = try register.client(client) else { throw Refusal.notFound("client") }
        return found.name
    }
}

/// Who has read or written of one's own client, the newest first.
package struct ReadClientTrail: Inquiry {
    package static let action = Action.readClientTrail
    package let client: ID<Client>

    package struct Answer: Sendable {
        package let client: Client
        package let lines: [TrailLine]
    }

    package init(of client: ID<Client>) { self.client = client }

    package var subject: Subject { .client(client) }

    package func answer(from register: some Reading, _ act: Act) throws -> Answer {
        guard let found = try register.client(client) else { throw Refusal.notFound("client") }
        return Answer(
            client: found,
            lines: try register.readers(of: client, besides: ID(rawValue: ""), since: "", limit: 300).map(\.line))
    }
}

extension NamedTrailEntry {
    fileprivate var line: TrailLine {
        TrailLine(
            at: entry.at, name: name, role: entry.role, organisation: organisation, action: entry.action,
            kind: entry.kind.rawValue, client: entry.clientID?.rawValue, ground: entry.ground, outcome: entry.outcome,
            explanation: entry.ground == Ground.statedReason.rawValue ? explanation : nil)
    }
}
