import Casework

/// The cells by which a report is told on a list: what, by when and by which rule, how far, and to whom it has come.
struct ReportCells {
    let today: Day
    let words: Words

    func name(_ standing: ReportStanding, period: ID<ServicePeriod>) -> TableModel.Cell {
        TableModel.Cell(
            words.name(of: "code.document_kind", standing.report.document.rawValue),
            href: standing.document.map { "/documents/" + $0.id.rawValue } ?? "/periods/" + period.rawValue)
    }

    func due(_ standing: ReportStanding) -> TableModel.Cell {
        TableModel.Cell(
            standing.due.map(words.format.dayWithWeekday) ?? words.text("reports.no_due"), sub: lateness(standing),
            citation: Citation(standing.citation))
    }

    /// How late it is, or how late it came; nothing in time.
    private func lateness(_ standing: ReportStanding) -> String? {
        let late = standing.daysLate(on: today)
        if late > 0 {
            return standing.deliveredOn == nil
                ? words.plural("reports.late", count: late) : words.plural("reports.came_late", count: late)
        }
        guard let due = standing.due, standing.deliveredOn == nil else { return nil }
        return words.plural("reports.left", count: today.days(until: due))
    }

    func state(_ standing: ReportStanding) -> TableModel.Cell {
        let (written, count) = standing.progress
        let isLate = standing.daysLate(on: today) > 0
        let tone: Tone =
            switch standing.state {
            case .notBegun: isLate ? .stop : .quiet
            case .draft: isLate ? .stop : .here
            case .sent: .warn
            case .delivered: .ok
            }
        return TableModel.Cell(
            sub: standing.state == .draft
                ? words.text("reports.sections", ["n": String(written), "count": String(count)]) : nil,
            tag: Tag(words.name(of: "code.report_state", standing.state.rawValue), tone))
    }

    func delivered(_ standing: ReportStanding) -> TableModel.Cell {
        guard let document = standing.document, document.state == .sent else { return TableModel.Cell() }
        let text = words.text(
            "reports.reached",
            ["n": String(standing.reached.count), "count": String(standing.recipients.count)])
        return TableModel.Cell(
            text, sub: standing.deliveredOn.map(words.format.day),
            buttons: standing.state == .sent
                ? [Link(words.text("reports.deliver"), to: "/documents/" + document.id.rawValue + "/delivery")] : [])
    }

    /// The same for those who write the report: what they do next with it.
    func work(_ standing: ReportStanding, period: ID<ServicePeriod>) -> TableModel.Cell {
        switch (standing.state, standing.document) {
        case (.notBegun, _):
            let address = "/periods/" + period.rawValue + "/documents/new?kind=" + standing.report.document.rawValue
            return TableModel.Cell(buttons: [Link(words.text("reports.write"), to: address)])
        case (.draft, let document?):
            let address = "/documents/" + document.id.rawValue + "/edit"
            return TableModel.Cell(buttons: [Link(words.text("reports.go_on"), to: address)])
        default: return delivered(standing)
        }
    }
}
