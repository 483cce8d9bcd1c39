/// What the rules say of one period's week.
package struct WeekJudgement: Sendable {
    /// A finding at the cell that it speaks of.
    package struct AtCell: Sendable {
        package let day: Day
        package let finding: Finding
        /// Whether it speaks of the week as a whole and only stands at its last day.
        package let isOfWeek: Bool
    }

    /// Every finding, in the order of the days.
    package private(set) var findings: [AtCell] = []
    /// Marked days on which the service rests.
    package private(set) var paused: [Day] = []
    package private(set) var sickRun: SickRun?

    package var isBlocked: Bool { !paused.isEmpty || findings.contains { $0.finding.severity == .block } }
    /// The warnings that need a reason to be passed by.
    package var warnings: [AtCell] { findings.filter { $0.finding.severity == .warn } }

    /// The findings that were not there before the change.
    package func new(since earlier: WeekJudgement) -> WeekJudgement {
        var new = self
        new.findings = findings.filter { at in
            !earlier.findings.contains {
                (at.isOfWeek || $0.day == at.day) && $0.finding.rule.id == at.finding.rule.id
                    && $0.finding.figures == at.finding.figures
            }
        }
        new.paused = paused.filter { !earlier.paused.contains($0) }
        return new
    }

    /// Judges a row of the week.
    ///
    /// - Parameter touched: the days that were changed, among which a finding about the whole week is put; nil for all
    package init(_ row: WeekSheet.Row, in sheet: WeekSheet, rules: WeekRules, touched: Set<Day>? = nil) {
        guard let rules = rules.of(row.period.serviceForm) else { return }
        let present = row.presentDays
        for day in present where touched?.contains(day) ?? true {
            judgeCell(row, day, in: sheet, rules)
        }
        paused = row.marks.filter { $0.value.state != .notArranged }.keys.filter(row.isPaused).sorted()
        let last = present.last { touched?.contains($0) ?? true }
        if let last { judgeWeek(row, present, at: last, rules) }
        let marks = row.history.merging(row.marks) { $1 }
        let isRepeated = marks.keys.max().map(row.asksCertificateAtOnce) ?? false
        sickRun = SickRun.last(in: marks, rules: rules.all, isRepeated: isRepeated)
    }

    private mutating func judgeCell(
        _ row: WeekSheet.Row, _ day: Day, in sheet: WeekSheet, _ rules: WeekRules.OfForm
    ) {
        guard let mark = row.marks[day], let set = rules.cell[day] else { return }
        var facts = Self.facts(of: row)
        facts[.dayDate] = .day(day)
        facts[.dayMinutes] = .integer(mark.minutes)
        facts[.periodFirstDay] = .day(row.period.days.first)
        facts[.periodLastDay] = .day(row.period.effectiveLastDay)
        if row.kind == .groupSession { facts[.groupSize] = .integer(sheet.groupSize(of: row, on: day)) }
        findings += set.check(facts).findings.map { AtCell(day: day, finding: $0, isOfWeek: false) }
    }

    private mutating func judgeWeek(
        _ row: WeekSheet.Row, _ present: [Day], at day: Day, _ rules: WeekRules.OfForm
    ) {
        var facts = Self.facts(of: row)
        if row.kind.isServiceDay {
            facts[.daysPerWeek] = .integer(present.count)
            facts[.weekMinutes] = .integer(row.minutes)
        }
        if let voucher = row.voucher {
            facts[.voucherValue] = .integer(voucher.value.cents)
            facts[.voucherInvoiced] = .integer(row.invoiced(voucher))
        }
        if row.period.unit == .hour { facts[.periodMinutes] = .integer(row.attended) }
        if let (all, remote) = row.remoteSessions {
            facts[.periodSessions] = .integer(all)
            facts[.periodRemoteSessions] = .integer(remote)
        }
        var found = rules.week.check(facts).findings
        found += general(row, present, rules, beside: found)
        findings += found.map { AtCell(day: day, finding: $0, isOfWeek: true) }
    }

    /// What the rules about any form say of all the client's service days together, at other providers too.
    private func general(
        _ row: WeekSheet.Row, _ present: [Day], _ rules: WeekRules.OfForm, beside found: [Finding]
    ) -> [Finding] {
        guard row.kind.isServiceDay, !row.otherMinutes.isEmpty else { return [] }
        var facts = Self.facts(of: row)
        facts[.daysPerWeek] = .integer(Set(present).union(row.otherMinutes.keys).count)
        facts[.weekMinutes] = .integer(row.minutes + row.otherMinutes.values.reduce(0, +))
        return rules.week.check(facts).findings.filter { finding in
            finding.rule.appliesTo.isEmpty && !found.contains { $0.rule.id == finding.rule.id }
        }
    }

    private static func facts(of row: WeekSheet.Row) -> Facts {
        var facts = Facts()
        facts[.serviceForm] = .code(row.period.serviceForm)
        facts[.voucherUnit] = .code(row.period.unit.rawValue)
        return facts
    }
}

extension WeekSheet.Row {
    /// What the voucher would be charged with the days so far, in cents.
    fileprivate func invoiced(_ voucher: Voucher) -> Int {
        let (cents, overflow) = voucher.unitPrice.cents.multipliedReportingOverflow(by: used)
        if overflow { return Int.max }
        return period.unit == .hour ? cents / 60 : cents
    }

    /// The period's sessions and how many of them are remote, once the last agreed day has been marked.
    ///
    /// Nil before that and when this week isn't all remote: until the end it can't be said that all of it was.
    fileprivate var remoteSessions: (all: Int, remote: Int)? {
        let present = marks.values.filter { $0.state == .present }
        let remote = present.count { $0.mode == .remote }
        guard remote > 0, remote == present.count, let last = presentDays.last else { return nil }
        let rest = DateRange(first: last.adding(days: 1), last: period.effectiveLastDay)
        let ahead = rest?.days.contains { period.agreedMinutes(on: $0) != nil } ?? false
        return ahead ? nil : (present.count + elsewhere.sessions, remote + elsewhere.remote)
    }
}
