package import Casework

/// The forms by which a period rests and ends, and by which its outcome is told.
extension FormPage {
    package static func pause(_ frame: PeriodFormFrame, longest: DatedRule?) -> FormPage {
        let words = frame.words
        let limit = longest.map { rule in
            Note(
                .info, lead: words.text("periods.pause.lead"),
                words.text("periods.pause.text", ["day": words.format.day(rule.day)]),
                citations: [Citation(rule.citation)])
        }
        return frame.page(
            "pause", address: "/pause",
            sections: [
                FormSection(
                    fields: [
                        frame.field("firstDay", .date),
                        frame.field("lastDay", .date, hint: words.text("periods.hint.last_day"), isOptional: true),
                        frame.field("reason", .text, hint: words.text("periods.hint.pause_reason")),
                    ] + frame.passing)
            ], notes: limit.map { [$0] } ?? [])
    }

    package static func closing(_ frame: PeriodFormFrame, causes: [ServicePeriod.EndCause]) -> FormPage {
        let words = frame.words
        let meeting = frame.file.closingMeetingOn.map { day in
            Note(.ok, words.text("periods.closing.meeting", ["day": words.format.day(day)]))
        }
        let final = frame.file.reports.first { $0.report == .final }
        let note = final.flatMap { report in
            report.state == .delivered
                ? nil
                : Note(
                    .warn, lead: words.text("periods.closing.report_lead"),
                    report.due.map { words.text("periods.closing.report_due", ["day": words.format.day($0)]) }
                        ?? words.text("periods.closing.report"), citations: [Citation(report.citation)])
        }
        return frame.page(
            "closing", address: "/closing",
            sections: [
                FormSection(
                    fields: [
                        frame.field(
                            "cause", .radios,
                            options: causes.map {
                                FormField.Option($0.rawValue, words.name(of: "code.end_cause", $0.rawValue))
                            }),
                        frame.field("endedOn", .date),
                        frame.field(
                            "reason", .area(rows: 3), hint: words.text("periods.hint.end_reason"), isOptional: true),
                        frame.field(
                            "nextPath", .area(rows: 3), hint: words.text("periods.hint.next_path"), isOptional: true),
                    ]),
                FormSection(
                    heading: words.text("periods.closing.feedback"),
                    fields: (meeting == nil ? [frame.field("meetingHeld", .checkbox)] : []) + frame.passing,
                    notes: meeting.map { [$0] } ?? []),
            ], notes: (note.map { [$0] } ?? []) + frame.missingFeedback)
    }

    package static func outcome(_ frame: PeriodFormFrame, codes: [CodeList.Code]) -> FormPage {
        let words = frame.words
        return frame.page(
            "outcome", address: "/outcome",
            sections: [
                FormSection(
                    fields: [
                        frame.field(
                            "code", .select,
                            options: [FormField.Option("", words.text("periods.choose"))]
                                + codes.map { FormField.Option($0.code, $0.name.in(words.language)) }),
                        frame.field("effectiveOn", .date),
                        frame.field("isOpenMarket", .checkbox, hint: words.text("periods.hint.open_market")),
                    ])
            ])
    }
}
