import Casework
import Pages

/// A refused form of days, put over the week so that it is drawn with everything typed and told what is wrong.
struct DraftRefusal {
    let refusal: Refusal
    let form: WeekForm
    let words: Words

    init(_ refusal: Refusal, _ form: WeekForm, _ words: Words) {
        self.refusal = refusal
        self.form = form
        self.words = words
    }

    /// - Throws: the refusal itself when it isn't about what was typed
    func put(into draft: inout WeekDraft) throws {
        draft.typed = form.typed
        draft.typedSheet = draft.sheet.changed(form.changes)
        switch refusal {
        case .invalid(let problems): for problem in problems { put(problem, into: &draft) }
        case .againstRules:
            putFindings(into: &draft)
            askMissing(into: &draft)
        case .stale: draft.problems.append((field: "week", text: words.problem(Problem("", "changed"))))
        default: throw refusal
        }
    }

    private func put(_ problem: Problem, into draft: inout WeekDraft) {
        let lead = name(of: problem.field, in: draft)
        draft.problems.append((field: problem.field, text: lead + words.problem(problem)))
        draft.asked.insert(problem.field)
        switch problem.code {
        case "day_changed":
            let name = problem.figures["name"] ?? ""
            let time = HelsinkiTime.clock(problem.figures["at"] ?? "", words.format)
            draft.changed[problem.field] = time.isEmpty ? name : name + " " + time
        case "day_reason":
            let parts = problem.field.split(separator: ".")
            if parts.count == 3 { draft.asked.insert("reason.\(parts[1])") }
        default: break
        }
    }

    /// What the changes leave open, asked together with what stands against them.
    private func askMissing(into draft: inout WeekDraft) {
        for change in form.changes {
            guard let question = change.mark?.missing else { continue }
            put(Problem(change.field, "day_" + question.rawValue), into: &draft)
        }
    }

    /// Each new finding that blocks, at its cell.
    private func putFindings(into draft: inout WeekDraft) {
        for (before, row) in zip(draft.sheet.rows, draft.typedSheet.rows) {
            let touched = Set(form.changes.filter { $0.periodID == row.period.id }.map(\.day))
            if touched.isEmpty { continue }
            let judged = WeekJudgement(row, in: draft.typedSheet, rules: draft.rules, touched: touched)
                .new(since: WeekJudgement(before, in: draft.sheet, rules: draft.rules))
            var told: Set<String> = []
            // The nearest layer's finding is the last; the act's of the same kind says nothing more.
            for at in judged.findings.reversed() where at.finding.severity == .block {
                let field = DayChange.field(row.period.id, at.day)
                guard told.insert("\(field) \(at.finding.rule.kind)").inserted else { continue }
                draft.problems.append(
                    (field: field, text: name(of: field, in: draft) + at.finding.message.in(words.language)))
            }
        }
    }

    /// "Lehtonen Sirpa, to 19.11.: ": whose cell a problem is at.
    private func name(of field: String, in draft: WeekDraft) -> String {
        let parts = field.split(separator: ".").map(String.init)
        guard parts.count == 3, let day = Day(parts[2]),
            let row = draft.sheet.rows.first(where: { $0.period.id.rawValue == parts[1] })
        else { return "" }
        return row.clientName + ", " + words.format.shortDayWithWeekday(day) + ": "
    }
}

/// An instant of the register as a clock in Finland shows it.
enum HelsinkiTime {
    /// The hour and minute of an ISO 8601 instant in UTC; empty when it isn't one.
    static func clock(_ instant: String, _ format: Format) -> String {
        let parts = instant.split(separator: "T").map(String.init)
        guard parts.count == 2, let day = Day(parts[0]) else { return "" }
        let clock = parts[1].split(separator: ":").prefix(2).compactMap { Int($0) }
        guard clock.count == 2, (0..<24).contains(clock[0]), (0..<60).contains(clock[1]) else { return "" }
        return format.clock(hour: (clock[0] + (isSummer(day, hour: clock[0]) ? 3 : 2)) % 24, minute: clock[1])
    }

    /// Summer time from one o'clock UTC on the last Sunday of March to the same on the last Sunday of October.
    private static func isSummer(_ day: Day, hour: Int) -> Bool {
        let year = day.parts.year
        let (begins, ends) = (lastSunday(Month(year, 3)), lastSunday(Month(year, 10)))
        if day == begins { return hour >= 1 }
        if day == ends { return hour < 1 }
        return begins < day && day < ends
    }

    private static func lastSunday(_ month: Month) -> Day {
        month.last.adding(days: -(month.last.weekday.rawValue % 7))
    }
}
