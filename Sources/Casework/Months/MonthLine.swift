/// One client's line of a month: what was realised of one period and what may be invoiced of it.
package struct MonthLine: Equatable, Sendable {
    /// An absence as it is told to the payer of the benefit.
    package struct Absence: Equatable, Sendable {
        package let day: Day
        package let cause: DayMark.Cause
        package let notice: DayMark.Notice?

        package init(day: Day, cause: DayMark.Cause, notice: DayMark.Notice?) {
            self.day = day
            self.cause = cause
            self.notice = notice
        }
    }

    /// Something on the line that is worth a look, and the days it is about.
    package struct Flag: Equatable, Sendable {
        package enum Kind: String, Sendable, CaseIterable {
            case voucherExceeded = "voucher_exceeded"
            case noVoucher = "no_voucher"
            case windowExceeded = "window_exceeded"
            case weekExceeded = "week_exceeded"
            case dayLength = "day_length"
            case outsidePeriod = "outside_period"
            case certificateMissing = "certificate_missing"
            case marksMissing = "marks_missing"
            case onlyRemote = "only_remote"
            case unusedLeftOut = "unused_left_out"
            case providerCancelled = "provider_cancelled"

            /// Whether days of the line are left out of the invoice because of it.
            package var leavesOut: Bool {
                switch self {
                case .voucherExceeded, .noVoucher, .windowExceeded, .unusedLeftOut: true
                default: false
                }
            }
        }

        package let kind: Kind
        package let days: [Day]

        package init(_ kind: Kind, _ days: [Day]) {
            self.kind = kind
            self.days = days
        }
    }

    package let clientID: ID<Client>
    package let periodID: ID<ServicePeriod>
    package let serviceForm: String
    package let unit: ServiceUnit
    /// The number that stands on the invoice; empty where the service isn't bought by voucher.
    package let voucherNumber: String
    /// Realised days, or whole hours when the unit is an hour.
    package let realisedUnits: Int
    package let realisedMinutes: Int
    /// Units missed for the client's cause that may be billed: at most one in a calendar month.
    package let unusedUnits: Int
    package let unitPrice: Money
    package let amount: Money
    /// Days on which the client came, for the reimbursement of expenses (kulukorvaus).
    package let travelDays: Int
    package let absences: [Absence]
    package let flags: [Flag]

    package init(
        clientID: ID<Client>, periodID: ID<ServicePeriod>, serviceForm: String, unit: ServiceUnit,
        voucherNumber: String, realisedUnits: Int, realisedMinutes: Int, unusedUnits: Int, unitPrice: Money,
        amount: Money, travelDays: Int, absences: [Absence], flags: [Flag]
    ) {
        self.clientID = clientID
        self.periodID = periodID
        self.serviceForm = serviceForm
        self.unit = unit
        self.voucherNumber = voucherNumber
        self.realisedUnits = realisedUnits
        self.realisedMinutes = realisedMinutes
        self.unusedUnits = unusedUnits
        self.unitPrice = unitPrice
        self.amount = amount
        self.travelDays = travelDays
        self.absences = absences
        self.flags = flags
    }

    package func flag(_ kind: Flag.Kind) -> Flag? { flags.first { $0.kind == kind } }
}

extension MonthLine {
    /// The absences as one column keeps them: `2026-11-03 own_sickness before_the_day;…`.
    package var absencesText: String {
        absences.map { "\($0.day) \($0.cause.rawValue) \($0.notice?.rawValue ?? "")".trimmed }.joined(separator: ";")
    }

    package static func absences(from text: String) -> [Absence] {
        text.split(separator: ";").compactMap { part in
            let words = part.split(separator: " ").map(String.init)
            guard words.count >= 2, let day = Day(words[0]), let cause = DayMark.Cause(rawValue: words[1]) else {
                return nil
            }
            return Absence(day: day, cause: cause, notice: words.count > 2 ? DayMark.Notice(rawValue: words[2]) : nil)
        }
    }

    /// The flags as one column keeps them: `voucher_exceeded 2026-11-03 2026-11-04;…`.
    package var flagsText: String {
        flags.map { ([$0.kind.rawValue] + $0.days.map(\.description)).joined(separator: " ") }.joined(separator: ";")
    }

    package static func flags(from text: String) -> [Flag] {
        text.split(separator: ";").compactMap { part in
            let words = part.split(separator: " ").map(String.init)
            return words.first.flatMap(Flag.Kind.init(rawValue:)).map {
                Flag($0, words.dropFirst().compactMap { Day($0) })
            }
        }
    }

    /// The line's content as the run's digest reads it.
    package var digestText: String {
        [
            clientID.rawValue, periodID.rawValue, voucherNumber, String(realisedUnits), String(realisedMinutes),
            String(unusedUnits), String(unitPrice.cents), String(amount.cents), String(travelDays), absencesText,
            flagsText,
        ].joined(separator: "|")
    }
}
