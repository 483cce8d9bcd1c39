/// A week of the clients of one provider as it stands, or as it would stand with changes.
package struct WeekSheet: Sendable {
    /// One period's week.
    package struct Row: Sendable {
        package let period: ServicePeriod
        /// Family name first.
        package let clientName: String
        /// Since when a certificate is asked from the first sick day; nil when it isn't.
        package let certificateFromFirstDaySince: Day?
        package let voucher: Voucher?
        /// The kind of the days in the grid.
        package let kind: DayRecord.Kind
        /// What the register holds of this week.
        package let records: [Day: DayRecord]
        /// The week's marks as they would stand.
        package var marks: [Day: DayMark]
        /// Marks of the weeks before, where a run of sickness may have begun.
        package let history: [Day: DayMark]
        /// Minutes of the client's other service days in this week, at this provider or another.
        package let otherMinutes: [Day: Int]
        /// The period's service outside this week.
        package let elsewhere: Elsewhere
        /// How many missed units the rules of the decision let be billed; none until they are looked up.
        package var noShows: (perMonth: Int, countsSilent: Bool) = (0, false)

        package init(
            period: ServicePeriod, clientName: String, certificateFromFirstDaySince: Day? = nil, voucher: Voucher?,
            kind: DayRecord.Kind, records: [Day: DayRecord], history: [Day: DayMark] = [:],
            otherMinutes: [Day: Int] = [:], elsewhere: Elsewhere = Elsewhere()
        ) {
            self.period = period
            self.clientName = clientName
            self.certificateFromFirstDaySince = certificateFromFirstDaySince
            self.voucher = voucher
            self.kind = kind
            self.records = records
            marks = records.mapValues(\.mark)
            self.history = history
            self.otherMinutes = otherMinutes
            self.elsewhere = elsewhere
        }
    }

    package let week: ISOWeek
    package var rows: [Row]

    package init(week: ISOWeek, rows: [Row]) {
        self.week = week
        self.rows = rows
    }

    /// The days that have a column: Monday to Friday, and a weekend day when it is agreed or marked for somebody.
    package var days: [Day] {
        week.days.filter { day in
            !day.weekday.isWeekend || rows.contains { $0.marks[day] != nil || $0.period.agreedMinutes(on: day) != nil }
        }
    }

    /// How many are present at a group's session on a day, by service form and site.
    package func groupSize(of row: Row, on day: Day) -> Int {
        rows.count { other in
            other.period.serviceForm == row.period.serviceForm && other.period.siteID == row.period.siteID
                && other.marks[day]?.state == .present
        }
    }

    /// The same week with changes put over it.
    package func changed(_ changes: [DayChange]) -> WeekSheet {
        var sheet = self
        let places = Dictionary(rows.indices.map { (rows[$0].period.id, $0) }, uniquingKeysWith: { first, _ in first })
        for change in changes {
            if let index = places[change.periodID] { sheet.rows[index].marks[change.day] = change.mark }
        }
        return sheet
    }
}

extension WeekSheet.Row {
    /// The week's days of presence in order.
    package var presentDays: [Day] { marks.filter { $0.value.state == .present }.keys.sorted() }
    /// The week's minutes of presence.
    package var minutes: Int { marks.values.reduce(0) { $0 + $1.minutes } }

    /// Units of presence in all, this week's among them: days, or minutes when the voucher is of hours.
    package var attended: Int {
        period.unit == .hour ? elsewhere.minutes + minutes : elsewhere.sessions + presentDays.count
    }

    /// Units of the voucher used in all, as its balance counts them: presence, and the missed units that are billed.
    package var used: Int { attended + missedUnits * (period.unit == .hour ? 60 : 1) }

    /// Missed units that are billed: in each calendar month at most as many as the rules say.
    private var missedUnits: Int {
        var missed = elsewhere.sameDay
        if noShows.countsSilent { missed.merge(elsewhere.silent) { $0 + $1 } }
        for (day, mark) in marks where mark.billing(kind) == .unused {
            if mark.notice == .sameDay || noShows.countsSilent { missed[day.month, default: 0] += 1 }
        }
        return missed.values.reduce(0) { $0 + min($1, noShows.perMonth) }
    }

    /// Units granted, in what `used` counts.
    package var granted: Int {
        let (minutes, overflow) = period.grantedUnits.multipliedReportingOverflow(by: 60)
        return period.unit == .hour && !overflow ? minutes : period.grantedUnits
    }

    /// Whether a day can be marked at all: the period covers it and it isn't paused, or something is marked on it.
    package func isOpen(_ day: Day) -> Bool {
        marks[day] != nil
            || period.days.first <= day && day <= period.effectiveLastDay
                && !period.pauses.contains { $0.days.contains(day) }
    }

    package func isPaused(on day: Day) -> Bool { period.pauses.contains { $0.days.contains(day) } }

    /// Whether a certificate is asked from the first sick day on a day.
    package func asksCertificateAtOnce(on day: Day) -> Bool {
        certificateFromFirstDaySince.map { $0 <= day } ?? false
    }
}

/// A cell that someone has changed: what it was when they saw it, and what they want it to be.
package struct DayChange: Equatable, Sendable {
    package let periodID: ID<ServicePeriod>
    package let day: Day
    /// Nil to take the mark away.
    package let mark: DayMark?
    /// The version seen; 0 when nothing was marked.
    package let seenVersion: Int
    package let seenMark: DayMark?
    package let startsAt: Int?
    /// Why a warning is passed by; empty when nothing was told.
    package let reason: String

    package init(
        periodID: ID<ServicePeriod>, day: Day, mark: DayMark?, seenVersion: Int = 0, seenMark: DayMark? = nil,
        startsAt: Int? = nil, reason: String = ""
    ) {
        self.periodID = periodID
        self.day = day
        self.mark = mark
        self.seenVersion = seenVersion
        self.seenMark = seenMark
        self.startsAt = startsAt
        self.reason = reason
    }

    /// The cell's name in forms and in problems.
    package var field: String { Self.field(periodID, day) }

    package static func field(_ period: ID<ServicePeriod>, _ day: Day) -> String { "c.\(period).\(day)" }
}
