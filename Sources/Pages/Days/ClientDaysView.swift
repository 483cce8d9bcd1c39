package import Casework

/// A client's month as its page draws it.
package struct ClientDaysView: Sendable {
    let client: Client
    let month: Month
    let today: Day
    let periods: [ServicePeriod]
    let records: [DayRecord]
    let sickRuns: [ID<ServicePeriod>: SickRun]
    let contacts: [Contact]
    let rules: RuleSet
    let mayHandleCertificate: Bool
    let mayRecord: Bool
    let kinds: [DayRecord.Kind]
    let typed: [String: String]
    let errors: [String: String]

    package init(
        client: Client, month: Month, today: Day, periods: [ServicePeriod], records: [DayRecord],
        sickRuns: [ID<ServicePeriod>: SickRun], contacts: [Contact], rules: RuleSet, mayHandleCertificate: Bool,
        mayRecord: Bool, kinds: [DayRecord.Kind], typed: [String: String] = [:], errors: [String: String] = [:]
    ) {
        self.client = client
        self.month = month
        self.today = today
        self.periods = periods
        self.records = records
        self.sickRuns = sickRuns
        self.contacts = contacts
        self.rules = rules
        self.mayHandleCertificate = mayHandleCertificate
        self.mayRecord = mayRecord
        self.kinds = kinds
        self.typed = typed
        self.errors = errors
    }

    /// The month's days by the marks in order.
    func table(_ words: Words) -> TableModel {
        let format = words.format
        let rows = records.sorted { ($0.day, $0.kind.rawValue) < ($1.day, $1.kind.rawValue) }.map { record in
            TableModel.Row([
                .init(format.dayWithWeekday(record.day), sub: words.name(of: "code.day_kind", record.kind.rawValue)),
                .init(what(record.mark, words)), .init(hours(record, format)),
                .init(record.mark.notice.map { words.name(of: "code.day_notice", $0.rawValue) } ?? "–"),
                .init(money(record, words), sub: record.warningReason.isEmpty ? nil : record.warningReason),
                .init(benefit(record.mark, words)),
            ])
        }
        return TableModel(
            caption: words.text("days.client.caption", ["month": format.month(month)]), isCaptionHidden: true,
            columns: [
                .init(words.text("days.client.day")), .init(words.text("days.client.what")),
                .init(words.text("days.client.hours"), isNumber: true), .init(words.text("days.client.notice")),
                .init(words.text("days.client.billing")), .init(words.text("days.client.benefit")),
            ], rows: rows)
    }

    private func what(_ mark: DayMark, _ words: Words) -> String {
        var text = words.name(of: "code.day_state", mark.state.rawValue)
        if let cause = mark.cause { text += ": " + words.name(of: "code.day_cause", cause.rawValue) }
        if let to = mark.swappedTo { text += " → " + words.format.shortDayWithWeekday(to) }
        if mark.mode == .remote { text += ", " + words.text("days.client.remote") }
        if let on = mark.certificateOn {
            text += ", " + words.text("days.client.certificate_on", ["day": words.format.shortDay(on)])
        }
        return text
    }

    private func hours(_ record: DayRecord, _ format: Format) -> String {
        guard record.mark.minutes > 0 else { return "–" }
        let hours = format.hours(minutes: record.mark.minutes)
        guard let start = record.startsAt else { return hours }
        return format.clock(hour: start / 60, minute: start % 60) + ", " + hours
    }

    private func money(_ record: DayRecord, _ words: Words) -> String {
        switch record.mark.billing(record.kind) {
        case .realised: words.text("days.client.realised")
        case .unused: words.text("days.client.unused")
        case .free: words.text("days.client.free")
        }
    }

    private func benefit(_ mark: DayMark, _ words: Words) -> String {
        guard let keeps = mark.keepsBenefit else { return "–" }
        return words.text(keeps ? "days.client.benefit_paid" : "days.client.benefit_not_paid")
    }
}
