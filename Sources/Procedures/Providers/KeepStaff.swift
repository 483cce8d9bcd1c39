package import Casework
package import Register

/// Tells of one of a provider's staff, or changes what was told.
///
/// Whether a degree is accepted case by case is the county's to say: a provider's own word leaves it as it was.
package struct KeepStaff: Procedure {
    package static let action = Action.keepDossier
    package let provider: ID<Organisation>
    /// The person that is changed and the version it had; nil when one is added.
    package let existing: (id: ID<ProviderWorker>, version: Int)?
    package let terms: ProviderWorker.Terms

    package init(
        _ provider: ID<Organisation>, existing: (id: ID<ProviderWorker>, version: Int)? = nil,
        terms: ProviderWorker.Terms
    ) {
        self.provider = provider
        self.existing = existing
        self.terms = terms
    }

    package var subject: Subject { .organisation(provider) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<ProviderWorker> {
        let rules = try act.rules(of: act.worker.countyID, on: act.today, in: register)
        var problems: [Problem] = []
        let known = rules.codes(of: "qualifications", on: act.today).map(\.code)
        if !known.contains(terms.qualification) { problems.append(Problem("qualification", "choose")) }
        if terms.duties.isEmpty { problems.append(Problem("duties", "choose_some")) }
        if let day = terms.orientedOn, day > act.today { problems.append(Problem("oriented_on", "in_future")) }
        if terms.caseDecidedOn != nil, terms.caseDecision.isEmpty {
            problems.append(Problem("case_decision", "required"))
        }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        let before = try register.staff(of: provider).first { $0.id == existing?.id }
        var terms = terms
        if !act.judgesProviders {
            terms.caseDecision = before?.terms.caseDecision ?? ""
            terms.caseDecidedOn = before?.terms.caseDecidedOn
        }
        guard let existing else {
            let worker = ProviderWorker(id: ID(rawValue: act.newID()), terms: terms)
            try register.insert(worker, of: provider)
            return worker.id
        }
        guard let before else { throw Refusal.notFound("worker") }
        guard try register.update(ProviderWorker(id: before.id, terms: terms), expected: existing.version) else {
            throw Refusal.stale(current: before.version)
        }
        return before.id
    }
}
