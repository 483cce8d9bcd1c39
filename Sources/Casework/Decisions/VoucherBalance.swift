/// What has become of a voucher's units, as entries in the order of their days: what is left is always their sum.
///
/// Counted in days, or in minutes when the unit is an hour.
package struct VoucherBalance: Equatable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case granted, realised
        /// Missed for the client's cause and billable: at most so many in a calendar month as the rules say.
        case noShow = "no_show"
        /// Taken away when the service ended before its time.
        case cancelled
    }

    package struct Entry: Equatable, Sendable {
        package let kind: Kind
        package let day: Day
        /// Days or minutes; above zero for what was granted, below zero for what was used.
        package let quantity: Int

        package init(kind: Kind, day: Day, quantity: Int) {
            self.kind = kind
            self.day = day
            self.quantity = quantity
        }
    }

    package let unit: ServiceUnit
    package let unitPrice: Money
    package let entries: [Entry]

    /// The balance as it stands on a day.
    ///
    /// - Parameters:
    ///   - endedOn: the last day of a service that was ended before its time
    ///   - records: the marks of the voucher's period
    ///   - noShows: the rules' bound on missed units, and whether a client who told nothing counts among them
    package init(
        _ voucher: Voucher, endedOn: Day?, records: [DayRecord], noShows: (perMonth: Int, countsSilent: Bool),
        on today: Day
    ) {
        unit = voucher.unit
        unitPrice = voucher.unitPrice
        let size = voucher.unit == .hour ? 60 : 1
        var entries = [Entry(kind: .granted, day: voucher.period.first, quantity: voucher.units * size)]
        var missed: [Month: Int] = [:]
        let last = endedOn ?? voucher.period.last ?? voucher.period.first
        for record in records.sorted(by: { $0.day < $1.day })
        where voucher.period.contains(record.day) && record.day <= min(last, today) {
            switch record.mark.billing(record.kind) {
            case .realised:
                let quantity = voucher.unit == .hour ? record.mark.minutes : 1
                entries.append(Entry(kind: .realised, day: record.day, quantity: -quantity))
            case .unused where record.mark.notice == .notAtAll && !noShows.countsSilent: break
            case .unused:
                missed[record.day.month, default: 0] += 1
                if missed[record.day.month, default: 0] <= noShows.perMonth {
                    entries.append(Entry(kind: .noShow, day: record.day, quantity: -size))
                }
            case .free: break
            }
        }
        let left = entries.reduce(0) { $0 + $1.quantity }
        if let endedOn, endedOn < today, endedOn < voucher.period.last ?? endedOn, left > 0 {
            entries.append(Entry(kind: .cancelled, day: endedOn, quantity: -left))
        }
        self.entries = entries
    }

    /// How much of one kind: days or minutes, never below zero.
    package func total(_ kind: Kind) -> Int {
        let sum = entries.filter { $0.kind == kind }.reduce(0) { $0 + $1.quantity }
        return kind == .granted ? sum : -sum
    }

    /// What is left: the sum of the entries; below zero when more was used than granted.
    package var left: Int { entries.reduce(0) { $0 + $1.quantity } }

    /// What a quantity is worth; an hour's price is shared by its minutes, rounded to the cent.
    package func worth(of quantity: Int) -> Money {
        guard let whole = unitPrice.times(quantity) else { return .zero }
        if unit == .day { return whole }
        return Money(cents: (whole.cents + (whole.cents < 0 ? -30 : 30)) / 60)
    }
}

extension RuleSet {
    /// How many units missed for the client's cause a calendar month takes of a voucher, and whether silence counts.
    package var noShowBound: (perMonth: Int, countsSilent: Bool) {
        let rule = about(.noshowUnitsPerMonth).allRules.last?.parameters
        return (rule?.integer("units") ?? 0, rule?.flag("count_no_shows") ?? false)
    }
}
