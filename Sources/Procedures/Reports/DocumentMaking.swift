import Casework
import Register

extension Act {
    /// What the rules of its day say of how a document was made: who took part, in what way, and its parts.
    ///
    /// Interim and final evaluations are judged where they are completed.
    func findings(
        ofMaking document: Document, for client: Client, _ register: some Reading
    ) throws -> [Finding] {
        var facts = Facts()
        switch document.kind {
        case .implementationPlan:
            let sections = try sections(
                of: document.kind, for: client, in: document.periodID, on: document.madeOn, register)
            facts[.implementationPlanParties] = .codes(DocumentParticipant.parties(of: document))
            facts[.implementationPlanParts] = .codes(sections.writtenParts(in: document.sections))
        case .needsAssessment:
            facts = Self.needsFacts(ofWriting: document)
            facts[.needsAssessmentParties] = .codes(DocumentParticipant.parties(of: document))
        default: return []
        }
        let form = try document.periodID.flatMap { try register.serviceForm(ofPeriod: $0) }
        facts[.serviceForm] = form.map(FactValue.code)
        return try rules(of: client.countyID, on: document.madeOn, in: register)
            .about(.documentParties, .documentParts, .mustHold).about(facts).check(facts).findings
    }

    /// The plan on which an implementation plan rests: the one that its decision names, or the one that guided the
    /// client on its day; nil when there is none, or when the reader may not see it.
    func basis(of document: Document, for client: Client, _ register: some Reading) throws -> DocumentBasis? {
        guard document.kind == .implementationPlan else { return nil }
        return try basis(ofPeriod: document.periodID, for: client, on: document.madeOn, register)
    }

    /// The same for a plan of a period that is yet to be written.
    func basis(
        ofPeriod period: ID<ServicePeriod>?, for client: Client, on day: Day, _ register: some Reading
    ) throws -> DocumentBasis? {
        let decision = try period.flatMap { try register.period($0) }.flatMap { try register.decision($0.decisionID) }
        let named = try decision?.planID.flatMap { try register.plan($0) }
        guard let plan = try named ?? register.plan(guiding: client.id, on: day),
            try may(.openPlan, to: client.id, in: register),
            try consentMissing(toShowPlanOf: client, in: register) == nil,
            plan.isSeen(by: worker.role, withDrafts: false)
        else { return nil }
        let rules = try rules(of: client.countyID, on: plan.meetingOn, in: register)
        let shared = plan.shared(with: worker.role)
        let served = decision?.planID == plan.id ? decision?.goals ?? [] : []
        let shown = zip(shared.goalNumbers, shared.plan.goals).filter { number, _ in
            served.isEmpty || served.contains(number)
        }
        return DocumentBasis(
            plan: plan.id,
            kindName: rules.name(of: plan.kind.rawValue, in: "plan_kinds") ?? Wording(plan.kind.rawValue),
            number: plan.number, meetingOn: plan.meetingOn, goals: shown.map(\.1))
    }
}
