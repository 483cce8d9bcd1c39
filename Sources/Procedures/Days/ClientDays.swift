package import Casework
package import Register

/// A client's days of one month, with the runs of sickness that touch it.
package struct DaysOfClient: Sendable {
    package let client: Client
    package let month: Month
    /// The periods that touch the month and that the reader may see.
    package let periods: [ServicePeriod]
    package let records: [DayRecord]
    package let sickRuns: [ID<ServicePeriod>: SickRun]
    package let contacts: [Contact]
    package let rules: RuleSet
    package let mayHandleCertificate: Bool
    package let mayRecord: Bool
}

/// Asks for a client's days of a month, causes and all.
///
/// A provider's worker sees the days at their own organisation.
package struct ClientDays: Inquiry {
    package static let action = Action.readDays
    package let subject: Subject
    let client: ID<Client>
    let month: Month

    package init(of client: ID<Client>, in month: Month) {
        self.client = client
        self.month = month
        subject = .client(client)
    }

    package func answer(from register: some Reading, _ act: Act) throws -> DaysOfClient {
        guard let client = try register.client(client) else { throw Refusal.notFound("client") }
        let isProvider = act.givesService
        let periods = try register.periods(of: client.id).filter { period in
            period.days.first <= month.last && month.first <= period.effectiveLastDay
                && (!isProvider || period.providerID == act.worker.organisationID)
        }
        let rules = try act.rules(of: client.countyID, on: month.last, in: register)
        let all = try periods.flatMap { try register.dayRecords(of: $0.id) }
        let isRepeated = client.certificateFromFirstDaySince.map { $0 <= month.last } ?? false
        let runs = Dictionary(grouping: all.filter { $0.day <= month.last && $0.kind.usesVoucher }, by: \.periodID)
            .compactMapValues { records in
                SickRun.last(
                    in: Dictionary(records.map { ($0.day, $0.mark) }, uniquingKeysWith: { $1 }), rules: rules,
                    isRepeated: isRepeated)
            }
        return DaysOfClient(
            client: client, month: month, periods: periods, records: all.filter { $0.day.month == month },
            sickRuns: runs, contacts: try register.contacts(of: [client.id], about: month.range), rules: rules,
            mayHandleCertificate: try act.may(.handleCertificate, to: client.id, in: register),
            mayRecord: try act.may(.recordVisit, to: client.id, in: register))
    }
}
