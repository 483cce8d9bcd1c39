package import Casework

/// One day for a phone: each client with large targets for present, hours and away.
package struct DayPage: Page {
    package static let template = "days/day"

    struct Choice: Sendable {
        let value: String
        let label: String
        let isChosen: Bool
    }

    struct Row: Sendable {
        let period: String
        let name: String
        let hint: String
        let id: String
        let hours: String
        let agreed: String
        let isPresent: Bool
        let isAbsent: Bool
        let choices: [Choice]
        let error: String?
    }

    package let title: String
    let subject: String
    let day: String
    let previous: Link
    let next: Link
    let marked: String
    let percent: String
    let counts: String
    let guards: Guards
    let kept: [KeptField]
    let errors: ErrorSummary?
    let rows: [Row]
    let reasons: [FormField]
    let empty: EmptyState?
    let notes: [Note]
    let wholeWeek: Link

    /// - Parameter draft: the week of the day, with what was typed
    package init(_ draft: WeekDraft, day: Day, guards: Guards, words: Words) {
        let format = words.format
        let week = WeekPage(draft, guards: guards, words: words)
        let open = zip(draft.typedSheet.rows, draft.judgements).filter { row, _ in
            row.marks[day] != nil || row.period.agreedMinutes(on: day) != nil
        }
        let marks = open.compactMap { $0.0.marks[day] }
        let atSite = draft.site.map { "&site=\($0)" } ?? ""
        title = format.dayWithWeekday(day)
        subject = (day == draft.today ? words.text("days.one.today") + ", " : "") + format.week(day.isoWeek)
        self.day = day.description
        previous = Link(words.text("days.one.previous"), to: "/days/one?day=\(day.adding(days: -1))\(atSite)")
        next = Link(words.text("days.one.next"), to: "/days/one?day=\(day.adding(days: 1))\(atSite)")
        marked = words.text(
            "days.one.marked", ["n": String(marks.count), "all": String(open.count)])
        percent = String(open.isEmpty ? 0 : marks.count * 100 / open.count)
        counts = words.text(
            "days.one.counts",
            [
                "present": String(marks.count { $0.state == .present }),
                "absent": String(marks.count { $0.state != .present }),
            ])
        self.guards = guards
        kept = week.kept
        errors = week.errors
        rows = open.map { Self.row($0.0, $0.1, day, draft, words) }
        reasons = week.questions.flatMap(\.fields).filter { $0.name.hasPrefix("reason.") }
        empty = open.isEmpty ? EmptyState(.nothingMatches, heading: words.text("days.one.empty"), "") : nil
        notes = week.notes
        wholeWeek = Link(words.text("days.one.week"), to: "/days?week=\(day.isoWeek)\(atSite)")
    }

    private static func row(
        _ row: WeekSheet.Row, _ judgement: WeekJudgement, _ day: Day, _ draft: WeekDraft, _ words: Words
    ) -> Row {
        let format = words.format
        let period = row.period.id.rawValue
        let mark = row.marks[day]
        let field = DayChange.field(row.period.id, day)
        let agreed = row.period.agreedMinutes(on: day).map { format.hours(minutes: $0) } ?? ""
        let typed = draft.typed["hours.\(period)"]
        let chosen = draft.typed["letter.\(period)"] ?? Self.choice(mark)
        let state = draft.typed["state.\(period)"] ?? mark.map { $0.state == .present ? "present" : "absent" } ?? ""
        let hours = mark?.state == .present ? WeekDraft.shown(mark, format) : agreed
        let sick = judgement.sickRun.map { words.plural("days.one.sick_days", count: $0.days.count) }
        return Row(
            period: period, name: row.clientName,
            hint: sick ?? (agreed.isEmpty ? "" : words.text("days.one.agreed", ["hours": agreed])),
            id: FormField.id(of: field), hours: typed ?? hours, agreed: agreed, isPresent: state == "present",
            isAbsent: state == "absent", choices: choices(chosen, words),
            error: draft.problems.first { $0.field == field }?.text)
    }

    /// The letter of a mark, with the notice where the letter leaves it open.
    private static func choice(_ mark: DayMark?) -> String {
        guard let mark, let letter = DayLetter(mark) else { return "" }
        return letter == .missed ? "E." + (mark.notice?.rawValue ?? "") : letter.rawValue
    }

    private static func choices(_ chosen: String, _ words: Words) -> [Choice] {
        DayLetter.allCases.filter { $0 != .swapped || chosen == "V" }.flatMap { letter -> [Choice] in
            guard letter == .missed else {
                let text = letter.rawValue + " – " + words.name(of: "code.day_letter", letter.rawValue)
                return [Choice(value: letter.rawValue, label: text, isChosen: chosen == letter.rawValue)]
            }
            return [DayMark.Notice.notAtAll, .sameDay].map { notice in
                let value = "E." + notice.rawValue
                let text = "E – " + words.name(of: "days.missed", notice.rawValue)
                return Choice(value: value, label: text, isChosen: chosen == value)
            }
        }
    }
}
