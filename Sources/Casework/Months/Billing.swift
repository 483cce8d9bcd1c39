/// The reckoning of a month from days: what may be billed of each voucher, and what is left out and why.
///
/// One pass over the days in order; it knows nothing of names, forms or databases, so that a month's run, its preview
/// and a benchmark reckon alike.
package enum Billing {
    package enum Kind: Sendable {
        /// Service took place.
        case realised
        /// Missed for the client's cause on the day itself.
        case unused
    }

    /// A day that may be billed.
    package struct Entry: Sendable {
        /// Days since 1970-01-01.
        package let day: Int
        package let kind: Kind
        /// 1 for a day, minutes for hours.
        package let quantity: Int

        package init(day: Int, kind: Kind, quantity: Int = 1) {
            self.day = day
            self.kind = kind
            self.quantity = quantity
        }
    }

    /// The stretch and extent of one voucher, in what the entries count.
    package struct Grant: Sendable {
        package let first: Int
        package let last: Int
        /// Nil when nothing limits it.
        package let most: Int?
        /// How much of it one unused unit takes; 0 when unused units don't consume it.
        package let unusedQuantity: Int

        package init(first: Int, last: Int, most: Int?, unusedQuantity: Int = 0) {
            self.first = first
            self.last = last
            self.most = most
            self.unusedQuantity = unusedQuantity
        }
    }

    /// The bounds that the rules set.
    package struct Bounds: Sendable {
        /// Unused units that are billable in one calendar month.
        package let unusedPerMonth: Int
        /// Days of service in one ISO week; nil for no bound. A day over it is flagged and billed still.
        package let daysPerWeek: Int?
        /// At most so many days of service within so many days; nil for no bound.
        package let window: (days: Int, most: Int)?

        package init(unusedPerMonth: Int, daysPerWeek: Int? = nil, window: (days: Int, most: Int)? = nil) {
            self.unusedPerMonth = unusedPerMonth
            self.daysPerWeek = daysPerWeek
            self.window = window
        }
    }

    package enum Flag: String, Sendable, CaseIterable {
        case noVoucher = "no_voucher"
        case voucherExceeded = "voucher_exceeded"
        case windowExceeded = "window_exceeded"
        case weekExceeded = "week_exceeded"
        /// A further missed day in the month, which isn't billed.
        case unusedLeftOut = "unused_left_out"
    }

    /// What one voucher is charged with in the month.
    package struct Share: Equatable, Sendable {
        package var realised = 0
        /// Days on which it was realised.
        package var days = 0
        package var unused = 0
    }

    package struct Result: Sendable {
        /// By the grants' order.
        package var shares: [Share]
        package var flags: [(day: Int, flag: Flag)] = []
    }

    /// Reckons the days from `first` to `last`, both included.
    ///
    /// - Parameters:
    ///   - entries: every day since the first grant began (and since the window began), in order
    ///   - months: the number of the calendar month that a day lies in
    package static func reckon(
        _ entries: [Entry], grants: [Grant], from first: Int, to last: Int, bounds: Bounds, month: (Int) -> Int
    ) -> Result {
        var reckoning = Reckoning(grants: grants, bounds: bounds, first: first, last: last)
        for entry in entries where entry.day <= last {
            switch entry.kind {
            case .realised: reckoning.realise(entry)
            case .unused: reckoning.leaveUnused(entry, month: month(entry.day))
            }
        }
        return reckoning.result
    }
}
