import Casework
import Register

extension Act {
    /// What the rules say of the consents that a client must have given before the service of a period begins.
    func consentFindings(before period: ServicePeriod, in register: some Reading) throws -> [Finding] {
        var facts = Facts()
        facts[.serviceForm] = .code(period.serviceForm)
        facts[.consentsParties] = .codes(
            try register.consents(of: period.clientID).filter { $0.isInForce(on: today) }.map(\.party))
        return try rules(for: period, in: register).about(.consentRequired).check(facts).findings
    }
}
