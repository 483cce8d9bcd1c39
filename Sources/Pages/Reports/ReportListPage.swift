package import Casework

extension ListPage {
    /// One line of the list of reports.
    package struct Report: Sendable {
        let period: ID<ServicePeriod>
        let days: DateRange
        let clientName: String
        let birthDate: Day
        let providerName: String
        let formName: Wording
        let standing: ReportStanding

        package init(
            period: ID<ServicePeriod>, days: DateRange, clientName: String, birthDate: Day, providerName: String,
            formName: Wording, standing: ReportStanding
        ) {
            self.period = period
            self.days = days
            self.clientName = clientName
            self.birthDate = birthDate
            self.providerName = providerName
            self.formName = formName
            self.standing = standing
        }
    }

    /// Which reports the list shows.
    package enum ReportFilter: String, CaseIterable, Sendable {
        case open, late, draft, sent, all

        func shows(_ standing: ReportStanding, on today: Day) -> Bool {
            switch self {
            case .open: standing.state != .delivered
            case .late: standing.state != .delivered && standing.daysLate(on: today) > 0
            case .draft: standing.state == .draft
            case .sent: standing.state == .sent || standing.state == .delivered
            case .all: true
            }
        }
    }

    /// The reports that are owed, the one due first on top.
    package static func reports(
        _ reports: [Report], filter: ReportFilter, today: Day, isProvider: Bool, words: Words
    ) -> ListPage {
        let shown = reports.filter { filter.shows($0.standing, on: today) }
        let late = reports.count { ReportFilter.late.shows($0.standing, on: today) }
        let open = reports.count { ReportFilter.open.shows($0.standing, on: today) }
        let columns = ["client", "report", "due", "state", "delivered"]
        let cells = ReportCells(today: today, words: words)
        return ListPage(
            title: words.text("reports.list.title"),
            table: TableModel(
                caption: words.text("reports.list.title"), isCaptionHidden: true,
                columns: columns.map { TableModel.Column(words.name(of: "reports.column", $0)) },
                rows: shown.map { row($0, cells, isProvider: isProvider, words) }),
            empty: empty(reports.isEmpty, words),
            facts: [
                Fact(words.text("reports.list.open"), words.format.number(open)),
                Fact(words.text("reports.list.late"), words.format.number(late), isLate: late > 0),
            ],
            tabs: ReportFilter.allCases.map { choice in
                Tab(
                    words.name(of: "reports.filter", choice.rawValue), to: "/reports?show=" + choice.rawValue,
                    isCurrent: choice == filter)
            })
    }

    private static func row(
        _ report: Report, _ cells: ReportCells, isProvider: Bool, _ words: Words
    ) -> TableModel.Row {
        let place = isProvider ? "" : report.providerName + " · "
        let period = place + report.formName.in(words.language) + " " + words.format.range(report.days)
        let standing = report.standing
        return TableModel.Row(
            [
                TableModel.Cell(report.clientName, href: "/periods/" + report.period.rawValue, sub: period),
                cells.name(standing, period: report.period), cells.due(standing), cells.state(standing),
                isProvider ? cells.work(standing, period: report.period) : cells.delivered(standing),
            ], isLate: ReportFilter.late.shows(standing, on: cells.today))
    }

    private static func empty(_ nothingAtAll: Bool, _ words: Words) -> EmptyState {
        nothingAtAll
            ? EmptyState(
                .nothingYet, heading: words.name(of: "layout.empty", "nothing_yet"), words.text("reports.list.nothing"))
            : EmptyState(
                .nothingMatches, heading: words.name(of: "layout.empty", "nothing_matches"),
                words.text("reports.list.no_match"))
    }
}
