package import Casework
import Register

/// A paper of a provider's dossier that has expired or soon will, with the rule that reminds of it.
package struct PaperRenewal: Sendable {
    package let provider: Organisation
    package let paper: ProviderPaper
    package let finding: Finding
}

extension Act {
    /// The papers to renew of the providers that the worker looks after; none for other roles.
    func paperRenewals(in register: some Reading) throws -> [PaperRenewal] {
        if Action.keepDossier.grounds(for: worker.role).isEmpty { return [] }
        let rules = try rules(of: worker.countyID, on: today, in: register).about(.validityReminder)
        let providers =
            worker.organisationKind == .county
            ? try register.organisations(of: worker.countyID, kind: .provider)
            : [try register.organisation(worker.organisationID)].compactMap(\.self)
        let states = try register.providerStates(on: today)
        let papers = try register.papers(ofProviders: providers.map(\.id))
        return providers.filter { states[$0.id].map { $0 != .ended } ?? false }.flatMap { provider in
            ProviderJudgement.expiring(papers[provider.id] ?? [], rules: rules, on: today).map {
                PaperRenewal(provider: provider, paper: $0.paper, finding: $0.finding)
            }
        }
    }
}
