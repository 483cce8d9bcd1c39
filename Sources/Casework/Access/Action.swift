/// Why a worker may act on a client: the role alone is never enough where a client's file is concerned.
package enum Ground: String, Sendable, CaseIterable {
    /// The role is enough: nothing of a single client is shown.
    case office
    /// Own worker of the client, or a named substitute, today.
    case responsible
    /// The employment authority's worker named for the client.
    case namedCoach = "named_coach"
    /// A stated reason, substitution or emergency, valid today; the client sees it.
    case statedReason = "stated_reason"
    /// A live order at the worker's own provider.
    case order
    /// The client's consent in force for the worker's coaching provider.
    case consent
    /// A client of the worker's own county, for its management and lists.
    case ownCounty = "own_county"
    /// The organisation is the worker's own.
    case ownOrganisation = "own_organisation"
    /// The client themselves.
    case oneself
}

/// One rule that grants an action: these roles, on this ground.
package struct Grant: Equatable, Sendable {
    package let roles: Set<Role>
    package let ground: Ground

    package init(_ roles: Set<Role>, on ground: Ground) {
        self.roles = roles
        self.ground = ground
    }
}

/// Something that can be done in Polku, with every rule that grants it; what no rule grants is denied.
package struct Action: Sendable, Hashable {
    package let name: String
    package let grants: [Grant]
    /// The role that can help when the action is denied.
    package let ask: Role

    package init(_ name: String, ask: Role = .ownWorker, _ grants: Grant...) {
        self.init(name, ask: ask, grants: grants)
    }

    /// An action whose grants are shared with others.
    package init(_ name: String, ask: Role = .ownWorker, grants: [Grant]) {
        self.name = name
        self.grants = grants
        self.ask = ask
    }

    /// The grounds on which the role may do it, in the order they are tried.
    package func grounds(for role: Role) -> [Ground] {
        grants.filter { $0.roles.contains(role) }.map(\.ground)
    }

    package static func == (lhs: Action, rhs: Action) -> Bool { lhs.name == rhs.name }
    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
