import Casework

extension WeekPage {
    /// What is told of an absence beyond its letter: cause, notice, another day, a certificate, a reason.
    ///
    /// Asked at once of what a letter leaves open; of every absence of the week when the reader wants to tell more.
    static func questions(_ draft: WeekDraft, _ judgements: [WeekJudgement], _ words: Words) -> [FormSection] {
        zip(draft.typedSheet.rows, judgements).flatMap { row, judgement -> [FormSection] in
            let lead = row.clientName
            let days = row.marks.filter { draft.isAsked($0.key, $0.value, of: row) }.sorted { $0.key < $1.key }
                .map { day, mark in section(row, day, mark, draft, words) }
            let reason = "reason.\(row.period.id)"
            guard draft.asked.contains(reason) else { return days }
            let warnings = judgement.warnings.map { $0.finding.message.in(words.language) }
            return days + [
                FormSection(
                    heading: lead, hint: warnings.joined(separator: " "),
                    fields: [
                        FormField(
                            reason, words.text("days.question.reason"), value: draft.typed[reason] ?? "",
                            error: words.text("days.question.reason_needed"))
                    ])
            ]
        }
    }

    private static func section(
        _ row: WeekSheet.Row, _ day: Day, _ mark: DayMark, _ draft: WeekDraft, _ words: Words
    ) -> FormSection {
        let cell = "\(row.period.id).\(day)"
        func field(_ name: String, _ label: String, _ kind: FormField.Kind, _ value: String) -> FormField {
            FormField("\(name).\(cell)", label, kind, value: draft.typed["\(name).\(cell)"] ?? value)
        }
        let letter = DayLetter(mark)?.rawValue ?? ""
        var fields = [FormField("for.\(cell)", "", .hidden, value: letter)]
        if mark.state != .swapped {
            var cause = field("cause", words.text("days.question.cause"), .select, mark.cause?.rawValue ?? "")
            cause.options = DayMark.Cause.fitting(mark.state).map {
                FormField.Option($0.rawValue, words.name(of: "code.day_cause", $0.rawValue))
            }
            fields.append(cause)
        }
        if mark.state == .absent {
            var notice = field("notice", words.text("days.question.notice"), .select, mark.notice?.rawValue ?? "")
            let choices = DayMark.Notice.allCases.filter { mark.cause != .unexplained || $0 != .beforeTheDay }
            notice.options =
                (mark.notice == nil ? [FormField.Option("", words.text("days.question.choose"))] : [])
                + choices.map { .init($0.rawValue, words.name(of: "code.day_notice", $0.rawValue)) }
            if mark.missing == .notice, draft.asked.contains("c.\(cell)") {
                notice.error = words.text("days.question.notice_needed")
            }
            fields.append(notice)
        }
        if mark.state == .swapped {
            var to = field(
                "to", words.text("days.question.swapped_to"), .date, mark.swappedTo.map(words.format.day) ?? "")
            if mark.missing == .swappedTo { to.error = words.text("days.question.swapped_needed") }
            fields.append(to)
        }
        return FormSection(
            heading: row.clientName + ", " + words.format.shortDayWithWeekday(day), fields: fields)
    }
}
