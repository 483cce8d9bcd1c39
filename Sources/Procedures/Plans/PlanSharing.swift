import Casework
import Register

extension Act {
    /// Whether the worker's side may be shown the client's plan: the orderer's side always, and a provider when every
    /// consent that the rulebook asks for it is in force. The order itself has been looked for already.
    ///
    /// - Returns: the consent that is missing, as a code of the list `consent_parties`; nil when none is
    func consentMissing(toShowPlanOf client: Client, in register: some Reading) throws -> String? {
        guard givesService else { return nil }
        let own = try register.periods(of: client.id).last { $0.providerID == worker.organisationID }
        var facts = Facts()
        facts[.serviceForm] = own.map { .code($0.serviceForm) }
        facts[.consentsParties] = .codes(
            try register.consents(of: client.id).filter { consent in
                consent.isInForce(on: today)
                    && (consent.organisationID == nil || consent.organisationID == worker.organisationID)
            }.map(\.party))
        let findings = try rules(of: client.countyID, on: today, in: register).about(.consentRequired).check(facts)
            .findings
        let missing = findings.flatMap(\.figures).flatMap { named -> [String] in
            if case .codes(let codes, _) = named.figure { codes } else { [] }
        }
        return missing.contains("provider") ? "provider" : nil
    }

    /// - Throws: `Refusal.notPermitted` when the client hasn't consented to showing the plan to the provider; the own
    ///   worker can ask for the consent
    func mustBeShownPlan(of client: Client, in register: some Reading) throws {
        guard try consentMissing(toShowPlanOf: client, in: register) != nil else { return }
        throw Refusal.notPermitted(
            action: Action.openPlan.name, tried: [Ground.order.rawValue, Ground.consent.rawValue],
            ask: Role.ownWorker.rawValue)
    }
}
