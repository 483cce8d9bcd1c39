import Casework
import Register

extension Act {
    /// What a draft would grant over time, beside the decision that it changes or renews.
    func sliced(_ desk: DecisionDesk, in register: some Reading) throws -> SlicedService? {
        guard desk.draft.resolution != .refused, let terms = try? terms(of: desk.draft, on: desk) else { return nil }
        return try sliced(
            terms, facts: terms.facts(until: terms.lastDay), entitlement: terms.period,
            before: desk.stored.flatMap { $0.changes ?? $0.renews }, in: register)
    }

    /// What a decision has granted over time until its end, with what changed on the way.
    func sliced(_ decision: Decision, in register: some Reading) throws -> SlicedService? {
        let terms = decision.terms
        guard decision.grants, let days = DateRange(first: terms.period.first, last: decision.effectiveLastDay) else {
            return nil
        }
        let period = try register.period(ofDecision: decision.id)
        let facts = terms.facts(until: days.last) + (period?.facts(until: days.last) ?? [])
        return try sliced(
            terms, facts: facts, entitlement: days, before: decision.changes ?? decision.renews, in: register)
    }

    private func sliced(
        _ terms: Decision.Terms, facts: [DatedFact], entitlement: DateRange, before id: ID<Decision>?,
        in register: some Reading
    ) throws -> SlicedService {
        let before = try id.flatMap { try register.decision($0) }
        let earlier = try before.map { decision in
            let period = try register.period(ofDecision: decision.id)
            let rhythm = period?.facts(until: nil).filter { $0.kind != .rest } ?? []
            return (decision: decision, facts: decision.terms.facts(until: nil) + rhythm)
        }
        var places: [DatedFact.Value: String] = [:]
        for case .place(let provider, let site) in (facts + (earlier?.facts ?? [])).map(\.value) {
            let names = [
                try register.organisation(provider)?.name, try site.flatMap { try register.site($0)?.name },
            ]
            places[.place(provider, site)] = names.compactMap { $0 }.joined(separator: ", ")
        }
        return SlicedService(entitlement: entitlement, facts: facts, before: earlier, places: places)
    }
}
