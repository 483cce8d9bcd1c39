package import Casework
package import Register

/// A client's page and the doors that stand open from it.
package struct ClientFile: Equatable, Sendable {
    package let overview: ClientOverview
    /// The names of the doors that the reader may go through.
    package let openDoors: Set<String>
}

/// Opens a client's page: where they are on the path, what is going on, and what can be done now.
package struct OpenClient: Inquiry {
    package static let action = Action.openClient
    package let client: ID<Client>
    /// The actions behind the doors of the page, by the door's name.
    package let doors: [String: Action]
    package var subject: Subject { .client(client) }

    package init(client: ID<Client>, doors: [String: Action]) {
        self.client = client
        self.doors = doors
    }

    package func answer(from register: some Reading, _ act: Act) throws -> ClientFile {
        guard let found = try register.clientOnPath(client, on: act.today) else { throw Refusal.notFound("client") }
        let parts = ClientPart.seen(by: act.worker.role)
        var overview = ClientOverview(
            header: ClientHeader(found.client, hidesWhereabouts: !parts.contains(.whereabouts)), parts: parts,
            marks: found.marks)
        overview.period = try found.period.flatMap {
            try register.currentPeriod($0, withDays: parts.contains(.days))
        }
        if let period = overview.period, let voucher = period.voucher,
            let decision = try register.decision(voucher.decisionID)
        {
            overview.period?.balance = try act.balance(
                of: voucher, under: decision, period: period.period.id, in: register)
        }
        if parts.contains(.plan), try act.consentMissing(toShowPlanOf: found.client, in: register) == nil {
            overview.plan = try register.plan(guiding: client, on: act.today)?.shared(with: act.worker.role).plan
        }
        if parts.contains(.consents) { overview.consents = try register.consents(of: client) }
        if parts.contains(.documents) { overview.referral = try register.referrals(of: client).first }
        if parts.contains(.documents) {
            overview.openInitiatives = try register.initiatives(of: client).count { $0.reply == nil }
        }
        overview.network = try register.network(of: client, period: found.period, on: act.today)
        overview.joined = try joined(in: register, act)
        overview.events = try register.events(of: client).filter { event in
            event.kind.part.map(parts.contains) ?? true
        }
        if parts.contains(.documents) { overview.eligibility = try eligibility(found.client, in: register, act) }
        overview.names = try names(overview, county: found.client.countyID, in: register, act)
        return ClientFile(overview: overview, openDoors: try act.openDoors(doors, to: client, in: register))
    }

    private func joined(in register: some Reading, _ act: Act) throws -> [ClientChoice] {
        try register.joins(of: client).compactMap { line in
            guard let other = line.join.other(than: client), let place = line.join.pair.firstIndex(of: other),
                line.names.indices.contains(place), try act.may(.openClient, to: other, in: register)
            else { return nil }
            return ClientChoice(id: other, name: line.names[place], birthDate: nil)
        }
    }

    private func eligibility(
        _ client: Client, in register: some Reading, _ act: Act
    ) throws -> [RuledFinding] {
        let rules = try act.rules(of: client.countyID, on: act.today, in: register)
        let said = rules.check(try act.eligibilityFacts(of: client, in: register))
        var branch: String?
        if case .code(let code) = said.values[.ageBranch] { branch = code }
        return said.eligibility(under: rules).map { RuledFinding($0, under: rules.rulebooks, branch: branch) }
    }

    private func names(
        _ overview: ClientOverview, county: ID<Organisation>, in register: some Reading, _ act: Act
    ) throws -> [String: Wording] {
        let rules = try act.rules(of: county, on: act.today, in: register)
        var names: [String: Wording] = [:]
        if let form = overview.period?.period.serviceForm { names[form] = rules.serviceForm(form)?.name }
        for party in Set(overview.consents.map(\.party)) { names[party] = rules.name(of: party, in: "consent_parties") }
        if let referral = overview.referral {
            names[referral.source] = rules.name(of: referral.source, in: "referral_sources")
            names["initiator." + referral.initiator] = rules.name(of: referral.initiator, in: "initiators")
            for reason in referral.reasons {
                names["reason." + reason] = rules.name(of: reason, in: "referral_reasons")
            }
        }
        return names
    }
}

extension Act {
    /// The doors whose actions the worker may take with the client; each ground is looked up once.
    func openDoors(
        _ doors: [String: Action], to client: ID<Client>, in register: some Reading
    ) throws -> Set<String> {
        let needed = Set(doors.values.flatMap { $0.grounds(for: worker.role) })
        let held = try register.heldGrounds(among: needed, for: worker, on: client, today: today)
        var open = doors.filter { !held.isDisjoint(with: $0.value.grounds(for: worker.role)) }
        if open.values.contains(.openPlan), givesService, let client = try register.client(client),
            try consentMissing(toShowPlanOf: client, in: register) != nil
        {
            open = open.filter { $0.value != .openPlan }
        }
        return Set(open.keys)
    }
}
