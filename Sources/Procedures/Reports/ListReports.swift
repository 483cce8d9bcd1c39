package import Casework
package import Register

/// A report on the list: whose, of which period, and how it stands.
package struct ReportLine: Sendable {
    package let period: ID<ServicePeriod>
    package let days: DateRange
    package let client: ID<Client>
    package let clientName: String
    package let birthDate: Day
    package let providerName: String
    package let formName: Wording
    package let standing: ReportStanding
}

/// Lists the reports that are owed, the one due first on top: a provider's own, or those that come to the orderer.
package struct ListReports: Inquiry {
    package static let action = Action.listReports

    package init() {}

    package var subject: Subject { .office }

    package func answer(from register: some Reading, _ act: Act) throws -> [ReportLine] {
        let rules = try act.rules(of: act.worker.countyID, on: act.today, in: register)
        let since = act.today.adding(days: -Self.daysShownAfterEnd)
        var lines: [ReportLine] = []
        for row in try register.reportingPeriods(.openPeriod, for: act.worker, today: act.today, since: since) {
            guard let period = try register.period(row.id) else { continue }
            let written = try register.deliveredDocuments(in: period.id).filter {
                $0.document.isReadable(by: act.worker.role)
            }
            for standing in rules.reports(of: ReportedPeriod(period), written: written) {
                lines.append(
                    ReportLine(
                        period: period.id, days: period.days, client: period.clientID, clientName: row.clientName,
                        birthDate: row.birthDate, providerName: row.providerName,
                        formName: rules.serviceForm(period.serviceForm)?.name ?? Wording(period.serviceForm),
                        standing: standing))
            }
        }
        return lines.sorted { ($0.standing.due ?? Day(9999, 12, 31)) < ($1.standing.due ?? Day(9999, 12, 31)) }
    }

    /// How long a period stays on the list after its end: the final report, its deliveries and its corrections.
    private static let daysShownAfterEnd = 90
}
