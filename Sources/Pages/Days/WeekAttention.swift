import Casework

extension WeekPage {
    /// What is worth a look in a row: the heaviest thing, in a few words.
    static func attention(
        _ row: WeekSheet.Row, _ judgement: WeekJudgement, _ draft: WeekDraft, _ words: Words
    ) -> Tag? {
        if let day = judgement.paused.first {
            return Tag(words.text("days.look.paused", ["day": words.format.weekday(day)]), .stop)
        }
        // Of equally heavy findings the last is the nearest layer's, which is the stricter one.
        let heaviest = judgement.findings.reversed().max { $0.finding.severity < $1.finding.severity }
        if let heaviest { return tag(heaviest, words) }
        if let run = judgement.sickRun { return sick(run, words) }
        let left = row.granted - row.used
        if row.voucher != nil, row.granted > 0, left <= max(row.granted / 10, 0), left >= 0 {
            let amount = row.period.unit == .hour ? words.format.hoursWithUnit(minutes: left) : String(left)
            return row.period.unit == .hour
                ? Tag(words.text("days.look.hours_left", ["hours": amount]), .warn)
                : Tag(words.plural("days.look.days_left", count: left), .warn)
        }
        return nil
    }

    private static func sick(_ run: SickRun, _ words: Words) -> Tag {
        if run.isCertificateMissing {
            return Tag(words.plural("days.look.certificate", count: run.days.count), .warn)
        }
        if run.isCertified { return Tag(words.plural("days.look.certified", count: run.days.count), .ok) }
        return Tag(
            words.plural("days.look.sick", count: run.days.count, ["from": String(run.neededFromDay)]), .info)
    }

    private static func tag(_ at: WeekJudgement.AtCell, _ words: Words) -> Tag {
        let tone: Tone = at.finding.severity == .block ? .stop : at.finding.severity == .warn ? .warn : .info
        let figures = Dictionary(
            at.finding.figures.map { ($0.name, shown($0.figure, words)) }, uniquingKeysWith: { first, _ in first })
        var parameters = figures
        parameters["day"] = words.format.weekday(at.day)
        switch at.finding.rule.kind {
        case .minutesPerDay where figures["min_minutes"] == figures["max_minutes"]:
            return Tag(words.text("days.look.day_exact", parameters), tone)
        case .minutesPerDay: return Tag(words.text("days.look.day_length", parameters), tone)
        case .daysPerWeek: return Tag(words.text("days.look.days", parameters), tone)
        case .minutesPerWeek: return Tag(words.text("days.look.week_length", parameters), tone)
        case .dayWithinPeriod: return Tag(words.text("days.look.outside", parameters), tone)
        case .invoiceWithinVoucher, .maxMinutesPerPeriod: return Tag(words.text("days.look.voucher"), tone)
        case .groupSize: return Tag(words.text("days.look.group", parameters), tone)
        default: return Tag(at.finding.rule.title.in(words.language), tone)
        }
    }

    private static func shown(_ figure: Figure, _ words: Words) -> String {
        if case .minutes(let minutes) = figure { return words.format.hours(minutes: minutes) }
        return figure.worded { _, _ in nil }.in(words.language)
    }
}
