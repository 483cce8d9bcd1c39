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
        return try ListProviders(of: worker.organisationID).answer(from: register, self).flatMap { line in
            let state = line.dossier.state(on: today)
            if state == nil || state == .ended { return [PaperRenewal]() }
            return line.judgement.expiring.map {
                PaperRenewal(provider: line.dossier.provider, paper: $0.paper, finding: $0.finding)
            }
        }
    }
}
