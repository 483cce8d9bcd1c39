import Casework

extension WeekPage {
    package init(_ draft: WeekDraft, guards: Guards, words: Words) {
        let format = words.format
        let week = draft.sheet.week
        let judgements = draft.judgements
        let atSite = draft.site.map { "&site=\($0)" } ?? ""
        title = words.text("days.week.title")
        subject = words.plural("days.week.clients", count: draft.sheet.rows.count)
        previous = Link("‹ " + format.week(week.previous), to: "/days?week=\(week.previous)\(atSite)")
        next = Link(format.week(week.next) + " ›", to: "/days?week=\(week.next)\(atSite)")
        self.week = format.week(week) + ", " + format.range(DateRange(week.monday...week.sunday))
        legend = Self.legend(words)
        sites = Self.sites(draft, words)
        self.guards = guards
        kept = Self.kept(draft)
        errors = ErrorSummary(
            heading: words.text("days.week.not_saved"),
            fields: draft.problems.map { FormField($0.field, "", error: $0.text) })
        questions = Self.questions(draft, judgements, words)
        isAsking = !draft.asked.isEmpty || draft.isTelling
        let isAnyoneAway = draft.sheet.rows.contains { $0.marks.contains { $0.value.state != .present } }
        tellMore =
            isAnyoneAway && !draft.isTelling
            ? Link(words.text("days.question.open"), to: "/days?week=\(week)\(atSite)&absences=yes") : nil
        grid = draft.sheet.rows.isEmpty ? nil : Self.grid(draft, judgements, words)
        empty =
            draft.sheet.rows.isEmpty
            ? EmptyState(
                .nothingYet, heading: words.text("days.week.empty"), words.text("days.week.empty_text")) : nil
        notes = Self.notes(draft, judgements, words)
        let day = week.range.contains(draft.today) ? draft.today : week.monday
        oneDay = Link(words.text("days.week.one_day"), to: "/days/one?day=\(day)\(atSite)")
        criteria = Note(
            .info, lead: words.text("days.criteria.lead"),
            draft.rules.all.absenceText(on: week.sunday)?.in(words.language) ?? words.text("days.criteria.text"))
    }

    private static func legend(_ words: Words) -> [Sign] {
        let letters = DayLetter.allCases.map { letter in
            Sign(
                letter: letter.rawValue, style: letter == .missed ? "is-stop" : "is-warn",
                text: words.name(of: "code.day_letter", letter.rawValue))
        }
        return [Sign(letter: "5", style: "is-none", text: words.text("days.legend.hours"))] + letters
            + [Sign(letter: "5e", style: "is-none", text: words.text("days.legend.remote"))]
    }

    private static func sites(_ draft: WeekDraft, _ words: Words) -> [Tab] {
        guard draft.sites.count > 1 else { return [] }
        let week = draft.sheet.week
        return [Tab(words.text("days.week.all_sites"), to: "/days?week=\(week)", isCurrent: draft.site == nil)]
            + draft.sites.map {
                Tab($0.name, to: "/days?week=\(week)&site=\($0.id)", isCurrent: draft.site == $0.id)
            }
    }

    /// What was seen of each row, so that only changed cells are changed.
    private static func kept(_ draft: WeekDraft) -> [KeptField] {
        let rows = draft.sheet.rows.map { row in
            let seen = row.records.sorted { $0.key < $1.key }.map { day, record in
                "\(day)=\(record.version)=\(record.mark.code)"
            }
            return KeptField(name: "seen.\(row.period.id)", value: seen.joined(separator: " "))
        }
        let site = draft.site.map { [KeptField(name: "site", value: $0.rawValue)] } ?? []
        return [KeptField(name: "week", value: draft.sheet.week.description)] + site + rows
    }

    private static func grid(_ draft: WeekDraft, _ judgements: [WeekJudgement], _ words: Words) -> WeekGrid {
        let format = words.format
        let days = draft.typedSheet.days
        let rows = zip(zip(draft.sheet.rows, draft.typedSheet.rows), judgements).map { rows, judgement in
            let cells = days.map { cell(rows.0, rows.1, $0, draft, judgement, words) }
            let (typed, isByHour) = (rows.1, rows.1.period.unit == .hour)
            return WeekGrid.Row(
                name: typed.clientName,
                href: "/clients/\(typed.period.clientID)/days?month=\(draft.sheet.week.monday.month)",
                cells: cells, hours: format.hours(minutes: typed.minutes), days: typed.presentDays.count,
                agreedDays: days.count { typed.period.agreedMinutes(on: $0) != nil },
                used: isByHour
                    ? format.hours(minutes: typed.used) + "/" + format.hours(minutes: typed.granted)
                    : "\(typed.used)/\(typed.granted)",
                tag: attention(typed, judgement, draft, words))
        }
        return WeekGrid(
            caption: words.text("days.week.caption", ["week": format.week(draft.sheet.week)]),
            days: days.enumerated().map { index, day in
                WeekGrid.Day(format.shortDayWithWeekday(day), column: index, isToday: day == draft.today)
            }, rows: rows,
            present: days.map { day in draft.typedSheet.rows.count { $0.marks[day]?.state == .present } },
            hours: format.hours(minutes: draft.typedSheet.rows.reduce(0) { $0 + $1.minutes }),
            daysPresent: draft.typedSheet.rows.reduce(0) { $0 + $1.presentDays.count }, words: words)
    }

    private static func cell(
        _ stored: WeekSheet.Row, _ row: WeekSheet.Row, _ day: Day, _ draft: WeekDraft, _ judgement: WeekJudgement,
        _ words: Words
    ) -> WeekGrid.Cell {
        let field = DayChange.field(row.period.id, day)
        let typed = draft.typed[field]
        guard row.isOpen(day) || typed != nil else { return .notAgreed }
        let format = words.format
        let problem = draft.problems.first { $0.field == field }?.text
        let finding = judgement.findings.last { $0.day == day && $0.finding.severity == .block }
        let saved = WeekDraft.shown(stored.marks[day], format)
        return WeekGrid.Cell(
            name: field, value: typed ?? WeekDraft.shown(row.marks[day], format), saved: saved,
            agreed: row.period.agreedMinutes(on: day).map { format.hours(minutes: $0) },
            isWrong: problem != nil || finding != nil,
            stored: draft.changed[field].map { saved.isEmpty ? "–" : saved + ", " + $0 },
            error: problem ?? finding?.finding.message.in(words.language))
    }
}
