/// The client's current period in figures and days.
package struct CurrentPeriod: Equatable, Sendable {
    /// What a planned day is, for drawing it as a dot.
    package enum Dot: String, Sendable, CaseIterable {
        case done, absent, missing, today, ahead, unmarked
    }

    /// What was recorded of a day; the cause of an absence isn't among it.
    package struct Record: Equatable, Sendable {
        package let day: Day
        package let isPresent: Bool
        package let isAbsent: Bool
        /// Whether the client told of the absence.
        package let hasNotice: Bool

        package init(day: Day, isPresent: Bool, isAbsent: Bool, hasNotice: Bool) {
            self.day = day
            self.isPresent = isPresent
            self.isAbsent = isAbsent
            self.hasNotice = hasNotice
        }
    }

    package let period: ServicePeriod
    package let provider: String
    package let site: String?
    /// Units that were present, for a service without a voucher.
    private let presentUnits: Int
    package let voucher: Voucher?
    /// What has become of the voucher's units; nil when the service has no voucher.
    package var balance: VoucherBalance?
    /// Empty when the reader doesn't see days.
    package let records: [Record]

    package init(
        period: ServicePeriod, provider: String, site: String?, usedUnits: Int, voucher: Voucher?, records: [Record]
    ) {
        self.period = period
        self.provider = provider
        self.site = site
        presentUnits = usedUnits
        self.voucher = voucher
        self.records = records
    }

    /// The units that have been used, the billable missed ones too; a begun hour is a whole one.
    package var usedUnits: Int {
        guard let balance else { return presentUnits }
        let used = balance.total(.realised) + balance.total(.noShow)
        return balance.unit == .hour ? (used + 59) / 60 : used
    }

    /// Granted units that haven't been used; never below none.
    package var unitsLeft: Int { max(0, period.grantedUnits - usedUnits) }

    /// What is left of the voucher's value; nil when the service has no voucher.
    package var voucherLeft: Money? { balance.map { $0.worth(of: max(0, $0.left)) } }

    /// The weeks of the period with the dots of each: the agreed days, and others on which something was recorded.
    ///
    /// Days that weren't arranged or were swapped away have no dot. At most two years are drawn.
    package func weeks(on today: Day) -> [(week: ISOWeek, dots: [Dot])] {
        let byDay = Dictionary(grouping: records, by: \.day)
        let last = min(period.effectiveLastDay, period.days.first.adding(days: 730))
        guard period.days.first <= last else { return [] }
        var weeks: [(week: ISOWeek, dots: [Dot])] = []
        for ordinal in period.days.first.ordinal...last.ordinal {
            let day = Day(ordinal: ordinal)
            if weeks.last?.week != day.isoWeek { weeks.append((day.isoWeek, [])) }
            if let dot = dot(day, byDay[day] ?? [], today), let index = weeks.indices.last {
                weeks[index].dots.append(dot)
            }
        }
        return weeks
    }

    private func dot(_ day: Day, _ records: [Record], _ today: Day) -> Dot? {
        if records.contains(where: \.isPresent) { return .done }
        if let absence = records.first(where: \.isAbsent) { return absence.hasNotice ? .absent : .missing }
        guard records.isEmpty, period.agreedMinutes(on: day) != nil else { return nil }
        return day == today ? .today : day < today ? .unmarked : .ahead
    }
}
