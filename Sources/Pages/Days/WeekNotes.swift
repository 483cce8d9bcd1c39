import Casework

extension WeekPage {
    /// What follows from the week's marks: limits that were passed, clients to reach, times to agree on, certificates.
    static func notes(_ draft: WeekDraft, _ judgements: [WeekJudgement], _ words: Words) -> [Note] {
        zip(draft.typedSheet.rows, judgements).flatMap { row, judgement in
            limits(row, judgement, words) + contacts(row, draft, words) + certificate(row, judgement, words)
        }
    }

    private static func limits(_ row: WeekSheet.Row, _ judgement: WeekJudgement, _ words: Words) -> [Note] {
        let kinds = Dictionary(grouping: judgement.findings) { "\($0.finding.rule.kind) \($0.day)" }
        return kinds.sorted { $0.key < $1.key }.compactMap { _, findings in
            guard let nearest = findings.last else { return nil }
            let finding = nearest.finding
            return Note(
                finding.severity == .block ? .stop : finding.severity == .warn ? .warn : .info,
                lead: row.clientName + ", " + words.format.shortDayWithWeekday(nearest.day) + ":",
                finding.message.in(words.language),
                citations: findings.map { cited($0.finding) })
        }
    }

    static func cited(_ finding: Finding) -> Citation {
        Citation(finding)
    }

    /// A client who didn't come and wasn't sought yet, and a cancelled day without a new time.
    private static func contacts(_ row: WeekSheet.Row, _ draft: WeekDraft, _ words: Words) -> [Note] {
        row.marks.sorted { $0.key < $1.key }.compactMap { day, mark in
            let about = draft.contacts.filter { $0.clientID == row.period.clientID && $0.aboutDay == day }
            let place = "/days/contacts/new?client=\(row.period.clientID)&day=\(day)"
            let lead = row.clientName + ", " + words.format.shortDayWithWeekday(day) + ":"
            if mark.asksForContact, !about.contains(where: { $0.kind == .attempt || $0.kind == .reached }) {
                return Note(
                    .warn, lead: lead, words.text("days.note.no_show"), citations: absences(draft),
                    link: Link(words.text("days.note.record_contact"), to: place))
            }
            let isSwapped = row.marks.values.contains { $0.state == .swapped && $0.swappedTo == day }
            if mark.asksForReplacement, !isSwapped, !about.contains(where: { $0.kind == .replacementTime }) {
                return Note(
                    .warn, lead: lead, words.text("days.note.cancelled"), citations: cancellations(draft),
                    link: Link(words.text("days.note.record_replacement"), to: place + "&kind=replacement_time"))
            }
            return nil
        }
    }

    private static func certificate(
        _ row: WeekSheet.Row, _ judgement: WeekJudgement, _ words: Words
    ) -> [Note] {
        guard let run = judgement.sickRun, run.isCertificateMissing, let from = run.certificateFrom else { return [] }
        return [
            Note(
                .warn, lead: row.clientName + ":",
                words.text(
                    "days.note.certificate",
                    ["count": String(run.days.count), "day": words.format.shortDayWithWeekday(from)]),
                link: Link(
                    words.text("days.note.record_certificate"),
                    to: "/clients/\(row.period.clientID)/days?month=\(from.month)"))
        ]
    }

    /// Where the rulebook tells what follows from a missed time.
    private static func absences(_ draft: WeekDraft) -> [Citation] {
        draft.rules.all.about(.noshowUnitsPerMonth).allRules.suffix(1).map {
            Citation($0.citation)
        }
    }

    private static func cancellations(_ draft: WeekDraft) -> [Citation] {
        let rules = draft.rules.all.about(.freeOfCharge).allRules
        let cancelled = rules.first { ($0.parameters.codes("lines") ?? []).contains("provider_cancellation") }
        return cancelled.map { [Citation($0.citation)] } ?? []
    }
}
