/// How one report that a provider owes stands: due when and by which rule, written how far, delivered to whom.
package struct ReportStanding: Sendable {
    package enum State: String, Sendable, CaseIterable {
        case notBegun = "not_begun"
        case draft
        /// Sent, but not yet with everyone who must have it.
        case sent
        case delivered
    }

    package let report: ReportDuty.Report
    /// The day by which it is delivered; nil when the source gives none.
    package let due: Day?
    package let citation: Citation
    /// Who must have it: codes of the rulebooks' list `recipients`.
    package let recipients: [String]
    package let document: Document?
    package let deliveries: [DocumentDelivery]
    /// The sections that the rulebook asks of it; nil when it names none.
    package let sections: DocumentSections?

    /// How many of the document's sections are written, and how many there are.
    package var progress: (written: Int, of: Int) {
        (sections?.writtenParts(in: document?.sections ?? [:]).count ?? 0, sections?.sections.count ?? 0)
    }

    /// The recipients that have it, in the order of the duty.
    package var reached: [String] {
        let codes = deliveries.compactMap(\.ruleCode)
        return recipients.filter(codes.contains)
    }

    package var state: State {
        guard let document else { return .notBegun }
        if document.state == .draft { return .draft }
        return reached.count == recipients.count ? .delivered : .sent
    }

    /// The day on which the orderer had it; nil until then.
    package var deliveredOn: Day? {
        deliveries.filter { $0.recipient != .client }.map(\.deliveredOn).min()
    }

    /// Days past the due day when it was delivered, or today while it isn't; 0 in time.
    package func daysLate(on today: Day) -> Int {
        due.map { max(0, $0.days(until: deliveredOn ?? today)) } ?? 0
    }
}

extension ReportDuty.Report {
    /// The document that carries the report.
    package var document: Document.Kind { self == .interim ? .interimReport : .finalReport }
}
