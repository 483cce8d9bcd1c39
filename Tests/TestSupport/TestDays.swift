package import Casework
package import Register

/// Clients whose service runs at the test county's provider, for tests of days and months.
package enum TestDays {
    /// Puts a client with an accepted and started period and its voucher into a settled county.
    ///
    /// - Parameters:
    ///   - id: the client's id; the period is `p-id`, the decision `d-id`
    ///   - number: a running number that makes the identity code and the voucher's number
    @discardableResult package static func period(
        _ id: String, _ familyName: String, number: Int, form: String = "edistava", unit: ServiceUnit = .day,
        days: DateRange = DateRange(Day(2026, 9, 1)...Day(2026, 12, 31)), units: Int = 64,
        weekdays: [Weekday] = [.monday, .tuesday, .wednesday, .thursday], minutes: Int = 300, cents: Int = 4_000,
        provider: ID<Organisation> = TestPeople.provider, endedOn: Day? = nil, pauses: [ServicePeriod.Pause] = [],
        in register: WriteTransaction
    ) throws -> ServicePeriod {
        try TestPeople.client(
            id, "Sirpa", familyName, identityCode: "0101\(70 + number % 30)-9\(10 + number)A", in: register)
        let client = ID<Client>(rawValue: id)
        let decision = ID<Decision>(rawValue: "d-" + id)
        let terms = Decision.Terms(
            serviceForm: form, period: days, daysPerWeek: weekdays.count, minutesPerDay: minutes, weekdays: weekdays,
            unit: unit, grantedUnits: units, unitPrice: Money(cents: cents), providerID: provider)
        try register.insert(
            Decision(
                id: decision, number: number, clientID: client, terms: terms, resolution: .granted, state: .approved,
                approvedBy: ID(rawValue: "katja"), approvedOn: days.first))
        try register.insert(
            Voucher(
                id: ID(rawValue: "v-" + id), decisionID: decision, clientID: client, number: "PS-2026-000\(number)",
                serviceForm: form, unit: unit, units: units, unitPrice: Money(cents: cents),
                value: Money(cents: cents * units), period: days))
        var milestones = ServicePeriod.Milestones()
        milestones.acceptedOn = days.first
        milestones.startedOn = days.first
        milestones.endedOn = endedOn
        milestones.endCause = endedOn == nil ? nil : .interrupted
        let period = ServicePeriod(
            id: ID(rawValue: "p-" + id), decisionID: decision, clientID: client, providerID: provider,
            serviceForm: form, days: days, unit: unit, grantedUnits: units, orderedOn: days.first,
            milestones: milestones,
            patterns: [ServicePeriod.Pattern(validFrom: days.first, weekdays: weekdays, minutes: minutes)],
            pauses: pauses)
        try register.insert(period)
        return period
    }

    /// A record as somebody marked it.
    package static func record(
        _ client: String, _ day: Day, _ mark: DayMark, kind: DayRecord.Kind = .serviceDay, startsAt: Int? = nil,
        version: Int = 1
    ) -> DayRecord {
        DayRecord(
            clientID: ID(rawValue: client), day: day, periodID: ID(rawValue: "p-" + client), kind: kind, mark: mark,
            startsAt: startsAt, markedBy: ID(rawValue: "raili"), markedAt: "\(day)T09:00:00.000Z", version: version)
    }

    /// A change of a cell that nobody had marked.
    package static func change(
        _ client: String, _ day: Day, _ mark: DayMark?, version: Int = 0, seen: DayMark? = nil, reason: String = ""
    ) -> DayChange {
        DayChange(
            periodID: ID(rawValue: "p-" + client), day: day, mark: mark, seenVersion: version, seenMark: seen,
            reason: reason)
    }
}
