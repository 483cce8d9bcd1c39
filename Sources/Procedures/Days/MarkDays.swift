package import Casework
package import Register

/// What a saving of the grid did.
package struct MarkedDays: Replayable, Equatable {
    package let saved: Int
    package let removed: Int

    package init(saved: Int, removed: Int) {
        self.saved = saved
        self.removed = removed
    }

    package var replay: String { "\(saved) \(removed)" }

    package init?(replay: String) {
        let parts = replay.split(separator: " ").compactMap { Int($0) }
        guard parts.count == 2 else { return nil }
        self.init(saved: parts[0], removed: parts[1])
    }
}

/// Marks the days of many clients in one act: either every change is saved or none.
///
/// A cell that someone else has changed to something else meanwhile is a problem at that cell; a cell they changed to
/// the same, and every other cell of theirs, is left as it is.
package struct MarkDays: Procedure {
    package static let action = Action.markDays
    package let subject: Subject
    let week: ISOWeek
    let changes: [DayChange]

    /// - Parameter changes: the changed cells of one week
    package init(_ changes: [DayChange], in week: ISOWeek, at provider: ID<Organisation>) {
        self.changes = changes
        self.week = week
        subject = .organisation(provider)
    }

    package func figures(after outcome: MarkedDays) -> String { "saved=\(outcome.saved) removed=\(outcome.removed)" }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> MarkedDays {
        let provider = act.worker.organisationID
        let rules = try act.rules(of: act.worker.countyID, in: week, register)
        let ids = Array(Set(changes.map(\.periodID))).sorted { $0.rawValue < $1.rawValue }
        let sheet = try act.sheet(of: week, at: provider, also: ids, under: rules, in: register)
        let rows = Dictionary(sheet.rows.map { ($0.period.id, $0) }, uniquingKeysWith: { first, _ in first })
        for id in ids {
            guard let row = rows[id], row.period.providerID == provider else { throw Refusal.notFound("period") }
        }
        let changes = try settled(rows, register)
        try refuse(changes, sheet, WeekRules(rules, forms: Set(sheet.rows.map(\.period.serviceForm))))
        return try save(changes, rows, register, act)
    }

    /// The changes that are still to be made, after those that someone has made already.
    private func settled(
        _ rows: [ID<ServicePeriod>: WeekSheet.Row], _ register: some Reading
    ) throws -> [DayChange] {
        var problems: [Problem] = []
        var names: [ID<UserAccount>: String] = [:]
        let left = try changes.filter { change in
            guard week.range.contains(change.day) else { throw Refusal.notFound("day") }
            let record = rows[change.periodID]?.records[change.day]
            if record?.mark == change.mark { return false }
            if (record?.version ?? 0) == change.seenVersion, record?.mark == change.seenMark { return true }
            if let user = record?.markedBy, names[user] == nil { names[user] = try register.user(user)?.name }
            let name = record.flatMap { names[$0.markedBy] } ?? ""
            problems.append(Problem(change.field, "day_changed", ["name": name, "at": record?.markedAt ?? ""]))
            return false
        }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        return left
    }

    /// - Throws: `Refusal` when something isn't told, stands against a rule, or is warned of without a reason
    private func refuse(_ changes: [DayChange], _ sheet: WeekSheet, _ rules: WeekRules) throws {
        var problems = changes.compactMap { change in
            change.mark?.missing.map { Problem(change.field, "day_" + $0.rawValue) }
        }
        var findings: [Finding] = []
        let changed = sheet.changed(changes)
        let byPeriod = Dictionary(grouping: changes, by: \.periodID)
        for (before, row) in zip(sheet.rows, changed.rows) {
            guard let own = byPeriod[row.period.id] else { continue }
            let touched = Set(own.map(\.day))
            let judged = WeekJudgement(row, in: changed, rules: rules, touched: touched)
                .new(since: WeekJudgement(before, in: sheet, rules: rules))
            problems += judged.paused.map { Problem(DayChange.field(row.period.id, $0), "day_paused") }
            findings += judged.findings.map(\.finding).filter { $0.severity == .block }
            for warning in judged.warnings where !own.contains(where: { !$0.reason.isEmpty }) {
                problems.append(Problem(DayChange.field(row.period.id, warning.day), "day_reason"))
            }
            problems += swapProblems(own, row)
        }
        if !findings.isEmpty { throw Refusal.againstRules(findings) }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
    }

    /// A day can be changed only to another day of the period.
    private func swapProblems(_ own: [DayChange], _ row: WeekSheet.Row) -> [Problem] {
        own.compactMap { change in
            guard let to = change.mark?.swappedTo else { return nil }
            let isWithin = row.period.days.first <= to && to <= row.period.effectiveLastDay && to != change.day
            return isWithin ? nil : Problem(change.field, "day_swapped_outside")
        }
    }

    private func save(
        _ changes: [DayChange], _ rows: [ID<ServicePeriod>: WeekSheet.Row], _ register: WriteTransaction, _ act: Act
    ) throws -> MarkedDays {
        var saved: [DayRecord] = []
        var removed: [DayRecord] = []
        for change in changes {
            guard let row = rows[change.periodID] else { continue }
            if let mark = change.mark {
                saved.append(
                    DayRecord(
                        clientID: row.period.clientID, day: change.day, periodID: change.periodID, kind: row.kind,
                        mark: mark, startsAt: change.startsAt ?? row.records[change.day]?.startsAt,
                        warningReason: change.reason, markedBy: act.worker.userID, markedAt: act.timestamp,
                        version: change.seenVersion + 1))
            } else if let record = row.records[change.day] {
                removed.append(record)
            }
        }
        let written = try register.save(saved) + register.remove(removed)
        guard written == saved.count + removed.count else { throw Refusal.stale(current: 0) }
        return MarkedDays(saved: saved.count, removed: removed.count)
    }
}
