import Casework

/// What happens in a life, on which day; the office carries it out when the day comes.
enum LifeEvent: Hashable {
    case register, assess, plan, refuse
    case decide(Int), accept(Int), contract(Int), start(Int), implementationPlan(Int)
    case pause(Int), interimReport(Int), end(Int), finalReport(Int)
    case neverBegins, outcome, postContact, close
    case replan(Int)
}

/// The days of one life, from the first contact to the closing of the case.
struct LifeCalendar {
    private(set) var events: [(day: Day, event: LifeEvent)] = []
    /// The summer break of each stay that has one.
    private(set) var pauses: [Int: DateRange] = [:]
    /// The granted days of each stay.
    private(set) var stays: [DateRange] = []

    init(_ life: Life) {
        let opened = life.openedOn.workday
        let assessed = opened.workday(after: 9 + life.number % 6)
        let planned = assessed.workday(after: 7 + life.number % 5)
        events = [(opened, .register), (assessed, .assess)]
        if case .refused = life.end {
            add(planned, .plan)
            let refused = planned.workday(after: 6)
            add(refused, .refuse)
            add(refused.workday(after: 20), .close)
            return
        }
        guard !life.stays.isEmpty else {
            add(planned, .plan)
            return
        }
        add(planned, .plan)
        stay(life, decided: planned.workday(after: 4))
    }

    private mutating func add(_ day: Day, _ event: LifeEvent) { events.append((day, event)) }

    private mutating func stay(_ life: Life, decided: Day) {
        var decided = decided
        var first = decided.adding(days: 8).monday
        for (index, stay) in life.stays.enumerated() {
            let last = first.endOfPeriod(months: stay.months)
            stays.append(DateRange(first...last))
            add(decided, .decide(index))
            let accepted = decided.workday(after: 2)
            add(accepted, .accept(index))
            if case .neverBegins = life.end {
                let missed = first.workday(after: 9)
                add(missed, .neverBegins)
                add(missed.workday(after: 6), .outcome)
                add(missed.workday(after: 18), .close)
                return
            }
            add(max(first.workday, accepted), .start(index))
            add(max(first.workday, accepted), .contract(index))
            add(first.workday(after: 10), .implementationPlan(index))
            if case .brokenOff(let days, _, _) = life.end, index == life.stays.count - 1 {
                let broken = first.workday(after: days)
                add(broken, .end(index))
                after(broken, index)
                return
            }
            pause(life, index)
            add(last.adding(days: -24).workdayBefore, .interimReport(index))
            add(last.workday, .end(index))
            add(last.workday(after: 7), .finalReport(index))
            if index + 1 < life.stays.count {
                add(last.adding(days: -17).workdayBefore, .replan(index + 1))
                decided = last.adding(days: -11).workdayBefore
                first = last.adding(days: 1)
            } else {
                after(last, nil)
            }
        }
    }

    /// A few people rest in July when their stay goes on over it.
    private mutating func pause(_ life: Life, _ index: Int) {
        guard life.number % 9 == 2, let last = stays[index].last else { return }
        let year = stays[index].first.parts.year
        for july in [Day(year, 7, 1), Day(year + 1, 7, 1)]
        where stays[index].first.adding(days: 30) < july && july.adding(days: 40) < last {
            pauses[index] = DateRange(july...july.adding(days: 23))
            add(july.adding(days: -6).workdayBefore, .pause(index))
        }
    }

    private mutating func after(_ end: Day, _ reported: Int?) {
        if let reported { add(end.workday(after: 8), .finalReport(reported)) }
        add(end.workday(after: 4), .outcome)
        add(end.workday(after: 44), .postContact)
        add(end.workday(after: 52), .close)
    }
}
