package import Casework
package import Register

extension TestPeople {
    /// A granted period of the client at the provider: decision, voucher, period with a rhythm, begun on its first day.
    @discardableResult package static func period(
        _ id: String, of client: String, _ days: ClosedRange<Day> = Day(2026, 11, 2)...Day(2026, 12, 18),
        provider: ID<Organisation> = provider, isStarted: Bool = true, in register: WriteTransaction
    ) throws -> ServicePeriod {
        let client = ID<Client>(rawValue: client)
        let range = DateRange(days)
        let decision = Decision(
            id: ID(rawValue: "d-" + id), number: try register.nextDecisionNumber(), clientID: client,
            terms: Decision.Terms(
                serviceForm: "edistava", period: range, daysPerWeek: 2, minutesPerDay: 300,
                weekdays: [.monday, .wednesday], unit: .day, grantedUnits: 14, unitPrice: Money(cents: 4_800),
                providerID: provider),
            resolution: .granted, state: .approved, approvedBy: ID(rawValue: "katja"),
            approvedOn: days.lowerBound.adding(days: -10))
        try register.insert(decision)
        try register.insert(
            Voucher(
                id: ID(rawValue: "v-" + id), decisionID: decision.id, clientID: client, number: "PS-" + id,
                serviceForm: "edistava", unit: .day, units: 14, unitPrice: Money(cents: 4_800),
                value: Money(cents: 67_200), period: range))
        var milestones = ServicePeriod.Milestones()
        milestones.acceptedOn = days.lowerBound.adding(days: -7)
        milestones.startedOn = isStarted ? days.lowerBound : nil
        let period = ServicePeriod(
            id: ID(rawValue: id), decisionID: decision.id, clientID: client, providerID: provider,
            serviceForm: "edistava", days: range, unit: .day, grantedUnits: 14,
            orderedOn: days.lowerBound.adding(days: -10), responsibleInstructorID: ID(rawValue: "anneli"),
            milestones: milestones)
        try register.insert(period)
        try register.set(
            ServicePeriod.Pattern(validFrom: days.lowerBound, weekdays: [.monday, .wednesday], minutes: 300),
            of: period.id)
        return period
    }

    /// A recorded day of a period.
    package static func day(
        _ day: Day, of period: ServicePeriod, state: String = "present", cause: String = "", notice: String = "",
        in register: WriteTransaction
    ) throws {
        try register.session.run(
            """
            INSERT INTO day_record (client_id, day, period_id, state, cause, notice, minutes, marked_by, marked_at)
            VALUES (\(period.clientID), \(day), \(period.id), \(state), \(cause), \(notice),
                    \(state == "present" ? 300 : 0), 'anneli', '2026-11-25T09:00:00.000Z')
            """)
    }
}
