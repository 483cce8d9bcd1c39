/// Computes a provider's month, client by client, from what is marked: nothing is typed in by hand.
package struct MonthComputation: Sendable {
    /// One period with everything that is marked of it.
    package struct Material: Sendable {
        package let period: ServicePeriod
        package let voucher: Voucher?
        /// Price of a unit where no voucher tells it.
        package let unitPrice: Money
        package let certificateFromFirstDaySince: Day?
        /// Every record of the period until the month's last day, in order.
        package let records: [DayRecord]

        package init(
            period: ServicePeriod, voucher: Voucher?, unitPrice: Money, certificateFromFirstDaySince: Day? = nil,
            records: [DayRecord]
        ) {
            self.period = period
            self.voucher = voucher
            self.unitPrice = unitPrice
            self.certificateFromFirstDaySince = certificateFromFirstDaySince
            self.records = records
        }
    }

    let month: Month
    let today: Day
    let rules: RuleSet
    private let bounds: Billing.Bounds
    private let countsNoShows: Bool
    private let forms: [String: RuleSet]

    /// - Parameters:
    ///   - rules: the rules in force on the month's last day
    ///   - today: days after it aren't missing a mark yet
    package init(month: Month, today: Day, rules: RuleSet, forms: Set<String>) {
        self.month = month
        self.today = today
        self.rules = rules
        let unused = rules.about(.noshowUnitsPerMonth).allRules.last?.parameters
        bounds = Billing.Bounds(unusedPerMonth: unused?.integer("units") ?? 0)
        countsNoShows = unused?.flag("count_no_shows") ?? false
        self.forms = Dictionary(
            uniqueKeysWithValues: forms.map { form in
                (
                    form,
                    rules.about(.minutesPerDay, .daysPerWeek, .dayWithinPeriod, .certificateFromSickDay, .remoteShare)
                        .about(serviceForm: form)
                )
            })
    }

    /// The line of one period; nil when nothing is marked and nothing is missing in the month.
    package func line(_ material: Material) -> MonthLine? {
        let period = material.period
        let inMonth = material.records.filter { $0.day.month == month }
        let flags = flags(material, inMonth)
        if inMonth.isEmpty, flags.isEmpty { return nil }
        let (share, left) = reckon(material)
        let price = material.voucher?.unitPrice ?? material.unitPrice
        let isByHour = period.unit == .hour
        let minutes = inMonth.filter { $0.mark.billing($0.kind) == .realised }.reduce(0) { $0 + $1.mark.minutes }
        let realised = isByHour ? share.realised / 60 : share.realised
        return MonthLine(
            clientID: period.clientID, periodID: period.id, serviceForm: period.serviceForm, unit: period.unit,
            voucherNumber: material.voucher?.number ?? "", realisedUnits: realised,
            realisedMinutes: isByHour ? share.realised : minutes, unusedUnits: share.unused, unitPrice: price,
            amount: Self.amount(share, price, isByHour), travelDays: travelDays(inMonth),
            absences: absences(inMonth), flags: left + flags)
    }

    /// Realised and unused units times the unit price; an hour's price is shared by its minutes, rounded to the cent.
    private static func amount(_ share: Billing.Share, _ price: Money, _ isByHour: Bool) -> Money {
        let unused = price.times(share.unused) ?? .zero
        guard let whole = price.times(share.realised) else { return unused }
        let realised = isByHour ? Money(cents: (whole.cents + 30) / 60) : whole
        return realised.adding(unused) ?? realised
    }

    private func reckon(_ material: Material) -> (Billing.Share, [MonthLine.Flag]) {
        let isByHour = material.period.unit == .hour
        let entries = material.records.compactMap { record -> Billing.Entry? in
            let day = record.day.ordinal
            switch record.mark.billing(record.kind) {
            case .realised: return .init(day: day, kind: .realised, quantity: isByHour ? record.mark.minutes : 1)
            case .unused where record.mark.notice == .notAtAll && !countsNoShows: return nil
            case .unused: return .init(day: day, kind: .unused)
            case .free: return nil
            }
        }
        let days = material.voucher?.period ?? material.period.days
        let most = material.voucher.map { $0.units * (isByHour ? 60 : 1) }
        let last = min((days.last ?? days.first).ordinal, material.period.effectiveLastDay.ordinal)
        let grant = Billing.Grant(
            first: days.first.ordinal, last: last, most: most, unusedQuantity: isByHour ? 60 : 1)
        let result = Billing.reckon(
            entries, grants: [grant], from: month.first.ordinal, to: month.last.ordinal, bounds: bounds,
            month: { ordinal in
                let (year, month, _) = Day(ordinal: ordinal).parts
                return year * 12 + month
            })
        let left = Dictionary(grouping: result.flags, by: \.flag).compactMap { flag, found in
            MonthLine.Flag.Kind(rawValue: flag.rawValue).map { kind in
                MonthLine.Flag(kind, found.map { Day(ordinal: $0.day) })
            }
        }
        return (result.shares.first ?? Billing.Share(), left.sorted { $0.kind.rawValue < $1.kind.rawValue })
    }

    private func flags(_ material: Material, _ inMonth: [DayRecord]) -> [MonthLine.Flag] {
        guard let rules = forms[material.period.serviceForm] else { return [] }
        return MonthChecks(month: month, today: today, rules: rules).flags(material, inMonth)
    }

    /// Days on which the client came, each day once and at most five in a week.
    private func travelDays(_ records: [DayRecord]) -> Int {
        let days = Set(records.filter { $0.mark.state == .present && $0.mark.mode == .onSite }.map(\.day))
        return Dictionary(grouping: days, by: \.isoWeek).values.reduce(0) { $0 + min($1.count, 5) }
    }

    private func absences(_ records: [DayRecord]) -> [MonthLine.Absence] {
        records.filter(\.mark.isAbsence).map {
            MonthLine.Absence(day: $0.day, cause: $0.mark.cause ?? .unexplained, notice: $0.mark.notice)
        }
    }
}
