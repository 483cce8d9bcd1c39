package import Casework
package import Register

/// Opens a decision for reading.
package struct OpenDecision: Inquiry {
    package static let action = Action.openDecision
    package let decision: ID<Decision>

    package init(_ decision: ID<Decision>) { self.decision = decision }

    package var subject: Subject { .decision(decision) }

    package func answer(from register: some Reading, _ act: Act) throws -> DecisionFile {
        guard let decision = try register.decision(decision), let client = try register.client(decision.clientID),
            let county = try register.organisation(client.countyID)
        else { throw Refusal.notFound("decision") }
        let terms = decision.terms
        let rules =
            decision.rulebooks.isEmpty
            ? try act.rules(of: client.countyID, on: act.today, in: register)
            : try act.books(in: register).ruleSet(editions: decision.rulebooks)
        let provider = try terms.providerID.flatMap { try register.organisation($0) }
        let site = try terms.siteID.flatMap { try register.site($0) }
        var file = DecisionFile(
            decision: decision, client: client, rules: rules,
            plan: try decision.planID.flatMap { try register.plan($0) },
            needsAssessment: try decision.needsAssessmentID.flatMap { try register.document($0) },
            place: provider.map { ServicePlace(organisation: $0, site: site) },
            approver: try decision.approvedBy.flatMap { try register.user($0)?.name },
            voucher: try register.voucher(ofDecision: decision.id),
            period: try register.period(ofDecision: decision.id),
            renewedBy: try register.renewal(of: decision.id), passedBy: try register.findings(of: decision.id),
            county: county, mayDraft: try act.may(.draftDecision, to: client.id, in: register),
            mayEnd: try act.may(.endService, to: client.id, in: register) && act.worker.isProfessional)
        file.kept = try register.keptFindings(of: decision.id)
        file.changedBy = try register.change(of: decision.id)
        file.stop = try register.stop(of: decision.id)
        file.stopper = try file.stop.flatMap { try register.user($0.madeBy)?.name }
        file.texts = try register.keptTexts(of: decision.id.rawValue)
        file.stopTexts = try file.stop.map { try register.keptTexts(of: $0.id.rawValue) } ?? []
        file.sliced = try act.sliced(decision, in: register)
        return file
    }
}

/// A voucher with what is left of it.
package struct VoucherFile: Sendable {
    package let voucher: Voucher
    package let client: Client
    package let provider: Organisation?
    package let serviceForm: ServiceForm?
    package let periodID: ID<ServicePeriod>?
    /// What has become of its units until today.
    package let balance: VoucherBalance
    /// Whether the worker may open the decision too.
    package let mayOpenDecision: Bool
}

/// Opens a voucher.
package struct OpenVoucher: Inquiry {
    package static let action = Action.openVoucher
    package let voucher: ID<Voucher>

    package init(_ voucher: ID<Voucher>) { self.voucher = voucher }

    package var subject: Subject { .voucher(voucher) }

    package func answer(from register: some Reading, _ act: Act) throws -> VoucherFile {
        guard let voucher = try register.voucher(voucher), let client = try register.client(voucher.clientID),
            let decision = try register.decision(voucher.decisionID)
        else { throw Refusal.notFound("voucher") }
        let period = try register.period(ofDecision: decision.id)
        if act.worker.organisationKind == .provider, period?.providerID != act.worker.organisationID {
            throw Refusal.notPermitted(
                action: Self.action.name, tried: Self.action.grounds(for: act.worker.role).map(\.rawValue),
                ask: Self.action.ask.rawValue)
        }
        return VoucherFile(
            voucher: voucher, client: client, provider: try period.flatMap { try register.organisation($0.providerID) },
            serviceForm: try act.books(in: register).ruleSet(editions: decision.rulebooks)
                .serviceForm(voucher.serviceForm),
            periodID: period?.id,
            balance: try act.balance(of: voucher, under: decision, period: period?.id, in: register),
            mayOpenDecision: try act.may(.openDecision, to: client.id, in: register))
    }
}

extension Act {
    /// What has become of a voucher's units until today, under the rules that its decision was made by.
    func balance(
        of voucher: Voucher, under decision: Decision, period: ID<ServicePeriod>?, in register: some Reading
    ) throws -> VoucherBalance {
        VoucherBalance(
            voucher, endedOn: decision.endedOn, records: try period.map { try register.dayRecords(of: $0) } ?? [],
            noShows: try books(in: register).ruleSet(editions: decision.rulebooks).noShowBound, on: today)
    }
}
