/// The state of a reckoning between one day and the next.
struct Reckoning {
    let grants: [Billing.Grant]
    let bounds: Billing.Bounds
    let first: Int
    let last: Int
    private(set) var result: Billing.Result
    /// How much of each grant is used so far.
    private var used: [Int]
    private var monday = Int.min
    private var daysInWeek = 0
    private var month = Int.min
    private var unusedInMonth = 0
    /// The realised days of the window, the oldest first.
    private var window: [Int] = []
    private var windowStart = 0

    init(grants: [Billing.Grant], bounds: Billing.Bounds, first: Int, last: Int) {
        self.grants = grants
        self.bounds = bounds
        self.first = first
        self.last = last
        used = Array(repeating: 0, count: grants.count)
        result = Billing.Result(shares: Array(repeating: Billing.Share(), count: grants.count))
    }

    mutating func realise(_ entry: Billing.Entry) {
        countWeek(entry.day)
        let daysInWindow = countWindow(entry.day)
        let place = grants.firstIndex { $0.first <= entry.day && entry.day <= $0.last }
        if let place { used[place] += entry.quantity }
        guard entry.day >= first else { return }
        if let most = bounds.daysPerWeek, daysInWeek > most { flag(entry.day, .weekExceeded) }
        guard let place else { return flag(entry.day, .noVoucher) }
        if let most = grants[place].most, used[place] > most { return flag(entry.day, .voucherExceeded) }
        if let bound = bounds.window, daysInWindow > bound.most { return flag(entry.day, .windowExceeded) }
        result.shares[place].realised += entry.quantity
        result.shares[place].days += 1
    }

    mutating func leaveUnused(_ entry: Billing.Entry, month: Int) {
        if month != self.month { (self.month, unusedInMonth) = (month, 0) }
        unusedInMonth += 1
        let isBillable = unusedInMonth <= bounds.unusedPerMonth
        let place = grants.firstIndex { $0.first <= entry.day && entry.day <= $0.last }
        if isBillable, let place { used[place] += grants[place].unusedQuantity }
        guard entry.day >= first else { return }
        if !isBillable { return flag(entry.day, .unusedLeftOut) }
        guard let place else { return flag(entry.day, .noVoucher) }
        if let most = grants[place].most, grants[place].unusedQuantity > 0, used[place] > most {
            return flag(entry.day, .voucherExceeded)
        }
        result.shares[place].unused += 1
    }

    private mutating func countWeek(_ day: Int) {
        // Day 0 was a Thursday, three days after its Monday.
        let weekday = ((day + 3) % 7 + 7) % 7
        if monday != day - weekday { (monday, daysInWeek) = (day - weekday, 0) }
        daysInWeek += 1
    }

    private mutating func countWindow(_ day: Int) -> Int {
        guard let bound = bounds.window else { return 0 }
        window.append(day)
        while windowStart < window.count, window[windowStart] <= day - bound.days { windowStart += 1 }
        return window.count - windowStart
    }

    private mutating func flag(_ day: Int, _ flag: Billing.Flag) { result.flags.append((day, flag)) }
}
