import Casework
import Register

extension Act {
    /// What a report of the period begins with: the days, the plan's goals, meetings and evaluations, each with its
    /// source; nothing for other documents.
    func facts(
        of kind: Document.Kind, in period: ID<ServicePeriod>?, until day: Day, _ register: some Reading
    ) throws -> [ReportFact] {
        guard kind.isReport, let period = try period.flatMap({ try register.period($0) }) else { return [] }
        var facts = ReportFact.figures(of: try register.dayRecords(of: period.id), in: period, until: day)
        if let plan = try register.plan(guiding: period.clientID, on: day)?.shared(with: worker.role).plan {
            facts += ReportFact.goals(of: plan)
        }
        for kind in [Meeting.Kind.interimReview, .closingMeeting] {
            if let held = try register.lastHeld(kind, about: period.clientID, in: period.days), held <= day {
                facts.append(ReportFact(.meeting, text: kind.rawValue, from: .meetings, on: held...held))
            }
        }
        for evaluation in try register.evaluations(of: period.id) where evaluation.madeOn <= day {
            facts.append(
                ReportFact(
                    .evaluation, text: evaluation.attainment, from: .evaluation,
                    on: evaluation.madeOn...evaluation.madeOn))
        }
        return facts
    }

    /// The facts of a document: kept when it is sent, as things stand while it is a draft.
    func facts(of document: Document, _ register: some Reading) throws -> [ReportFact] {
        if document.state == .sent { return try register.reportFacts(of: document.id) }
        return try facts(of: document.kind, in: document.periodID, until: document.madeOn, register)
    }
}
