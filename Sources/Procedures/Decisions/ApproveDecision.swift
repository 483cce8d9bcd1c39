package import Casework
package import Register

/// Makes the decision: grants, grants in part or refuses, under the rules of the day.
///
/// Granting makes the voucher and the order to the provider in the same transaction.
package struct ApproveDecision: Procedure {
    package static let action = Action.approveDecision
    private let client: ID<Client>?
    private let decision: ID<Decision>?
    private let version: Int?
    /// What the form held; nil to decide on the draft as it is stored.
    private let draft: DecisionDraft?

    /// Decides at once on what was never kept as a draft.
    package init(client: ID<Client>, draft: DecisionDraft) {
        self.client = client
        decision = nil
        version = nil
        self.draft = draft
    }

    /// Decides on a stored draft, changed by `draft` when it is given.
    package init(_ decision: ID<Decision>, version: Int, draft: DecisionDraft? = nil) {
        client = nil
        self.decision = decision
        self.version = version
        self.draft = draft
    }

    package var subject: Subject { decision.map(Subject.decision) ?? client.map(Subject.client) ?? .office }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<Decision> {
        let stored = try decision.map { try act.draft($0, in: register) }
        if let stored, stored.version != version { throw Refusal.stale(current: stored.version) }
        guard let id = stored?.clientID ?? client, let client = try register.client(id) else {
            throw Refusal.notFound("client")
        }
        let onTable = draft ?? stored.map { DecisionDraft($0) } ?? DecisionDraft()
        let desk = try act.desk(for: client, stored: stored, draft: onTable, in: register)
        try check(desk, act)
        let made = try act.decision(
            stored?.id ?? ID(rawValue: act.newID()), number: stored?.number ?? register.nextDecisionNumber(),
            from: desk, renews: stored?.renews, changes: stored?.changes, version: stored?.version ?? 1
        ).approved(by: act.worker.userID, on: act.today, under: desk.rules.editions)
        if made.grants { try act.giveWay(to: made, in: register) }
        do {
            try keep(made, findings: desk.assessment.findings.map { $0.edition + "#" + $0.rule.id }, stored, register)
        } catch Collision.overlap {
            throw Refusal.invalid([Problem("firstDay", "overlap_decision")])
        }
        let said = desk.assessment
        try register.keep(
            said.kept + said.eligibility(under: desk.rules).filter { $0.verdict == .unknown }, of: made.id)
        try act.keepTexts(of: made, from: desk, in: register)
        if made.grants { try order(made, desk, register, act) }
        return made.id
    }

    private func check(_ desk: DecisionDesk, _ act: Act) throws {
        var problems = desk.draft.problemsForDeciding(unit: desk.form?.unit)
        let grants = desk.draft.resolution != .refused
        if grants, let form = desk.form, form.isByVoucher, desk.price == nil {
            problems.append(Problem("grantedUnits", "price_missing"))
        }
        if desk.stored?.changes != nil, desk.draft.changeReason.isEmpty {
            problems.append(Problem("changeReason", "required"))
        }
        if grants, desk.hasWarnings, desk.draft.warningReason.isEmpty {
            problems.append(Problem("warningReason", "warning_reason"))
        }
        let blocks = desk.assessment.findings.filter { $0.severity == .block }
        let standing = grants ? blocks : blocks.filter { $0.rule.check.needs == [.decisionMakerIsSocialProfessional] }
        if !standing.isEmpty { throw Refusal.againstRules(standing) }
        guard act.worker.isProfessional else { throw Refusal.conflict("not_professional") }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
    }

    private func keep(
        _ made: Decision, findings: [String], _ stored: Decision?, _ register: WriteTransaction
    ) throws {
        guard let stored else { return try register.insert(made, findings: findings) }
        guard try register.update(made, findings: findings) else { throw Refusal.stale(current: stored.version) }
    }

    private func order(
        _ made: Decision, _ desk: DecisionDesk, _ register: WriteTransaction, _ act: Act
    ) throws {
        let terms = made.terms
        guard let provider = terms.providerID, let value = terms.value else {
            throw Refusal.invalid([Problem("provider", "choose")])
        }
        if desk.form?.isByVoucher == true {
            try register.insert(
                Voucher(
                    id: ID(rawValue: act.newID()), decisionID: made.id, clientID: made.clientID,
                    number: made.voucherNumber, serviceForm: terms.serviceForm, unit: terms.unit,
                    units: terms.grantedUnits, unitPrice: terms.unitPrice, value: value, period: terms.period))
        }
        let pattern = ServicePeriod.Pattern(
            validFrom: terms.period.first, weekdays: terms.weekdays, minutes: terms.minutesPerDay)
        try register.insert(
            ServicePeriod(
                id: ID(rawValue: act.newID()), decisionID: made.id, clientID: made.clientID, providerID: provider,
                siteID: terms.siteID, serviceForm: terms.serviceForm, days: terms.period, unit: terms.unit,
                grantedUnits: terms.grantedUnits, orderedOn: act.today,
                patterns: terms.weekdays.isEmpty ? [] : [pattern]))
    }
}
