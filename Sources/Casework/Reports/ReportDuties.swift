/// A period as its reports see it.
package struct ReportedPeriod: Equatable, Sendable {
    package let id: ID<ServicePeriod>
    package let clientID: ID<Client>
    package let serviceForm: String
    package let days: DateRange
    package let endedOn: Day?
    /// Nothing is reported of a service that never began.
    package let neverStarted: Bool

    package init(_ period: ServicePeriod) {
        id = period.id
        clientID = period.clientID
        serviceForm = period.serviceForm
        days = period.days
        endedOn = period.milestones.endedOn
        neverStarted = period.milestones.endCause == .neverStarted
    }

    var lastDay: Day { days.last ?? days.first }
    /// The final report follows the real end, the interim report the agreed one.
    func end(for report: ReportDuty.Report) -> Day {
        report == .interim ? lastDay : endedOn.map { min($0, lastDay) } ?? lastDay
    }
}

/// A period's document with the deliveries of it.
package struct DeliveredDocument: Equatable, Sendable {
    package let document: Document
    package let deliveries: [DocumentDelivery]

    package init(document: Document, deliveries: [DocumentDelivery]) {
        self.document = document
        self.deliveries = deliveries
    }
}

extension RuleSet {
    /// The reports that are owed of a period, with their due days (Sääntökirja, luku 4).
    ///
    /// A report corrected by a later one is left out for it. A period that ended before its interim report was due owes
    /// none.
    ///
    /// - Parameter written: the period's documents, the newest first
    package func reports(of period: ReportedPeriod, written: [DeliveredDocument]) -> [ReportStanding] {
        if period.neverStarted { return [] }
        return reportDuties(for: period.serviceForm).compactMap { duty in
            let kind = duty.report.document
            let corrected = Set(written.compactMap(\.document.supersedes))
            let latest = written.first { $0.document.kind == kind && !corrected.contains($0.document.id) }
            let (due, citation) = due(duty, of: period)
            if duty.report == .interim, latest == nil, let due, let ended = period.endedOn, ended < due { return nil }
            return ReportStanding(
                report: duty.report, due: due, citation: citation, recipients: duty.recipients,
                document: latest?.document, deliveries: latest?.deliveries ?? [],
                sections: sections(of: kind.rulebookName, for: period.serviceForm))
        }
    }

    private func due(_ duty: ReportDuty, of period: ReportedPeriod) -> (Day?, Citation) {
        guard let id = duty.dueRule, let rule = allRules.first(where: { $0.id == id }) else {
            return (nil, duty.citation)
        }
        var facts = Facts()
        facts[.serviceForm] = .code(period.serviceForm)
        facts[.periodLastDay] = .day(period.end(for: duty.report))
        let assessment = about(rule.kind).check(facts)
        let due = assessment.day(duty.report == .interim ? .interimReportDue : .finalReportDue)
        return (due, rule.citation)
    }
}
