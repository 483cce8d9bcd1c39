import Casework

/// The small forms beside a client's month.
struct ClientDayForms {
    let view: ClientDaysView
    let words: Words

    var all: [ClientDaysPage.SideForm] {
        (view.mayHandleCertificate ? [certificate, demand] : []).compactMap { $0 }
            + (view.mayRecord && !view.periods.isEmpty ? [visit] : [])
    }

    private var place: String { "/clients/\(view.client.id)/days" }

    /// Only where there is a sick day in the month that a certificate could be for.
    private var certificate: ClientDaysPage.SideForm? {
        let sick = view.records.filter { $0.mark.cause == .ownSickness }.map(\.day)
        guard let last = sick.max() else { return nil }
        return ClientDaysPage.SideForm(
            heading: words.text("days.certificate.heading"), hint: words.text("days.certificate.hint"),
            action: place + "/certificate",
            fields: [
                field("day", "days.certificate.day", .date, words.format.day(last)),
                field("delivered_on", "days.certificate.delivered_on", .date, words.format.day(view.today)),
            ], button: words.text("days.note.record_certificate"))
    }

    private var demand: ClientDaysPage.SideForm {
        var since = field(
            "since", "days.demand.since", .date, view.client.certificateFromFirstDaySince.map(words.format.day) ?? "")
        since.isOptional = true
        return ClientDaysPage.SideForm(
            heading: words.text("days.demand.heading"), hint: words.text("days.demand.hint"),
            action: place + "/certificate-demand", fields: [since], button: words.text("days.demand.save"))
    }

    private var visit: ClientDaysPage.SideForm {
        var kind = field("kind", "days.visit.kind", .select, view.kinds.first?.rawValue ?? "")
        kind.options = view.kinds.map { .init($0.rawValue, words.name(of: "code.day_kind", $0.rawValue)) }
        var period = field("period", "days.visit.period", .select, view.periods.last?.id.rawValue ?? "")
        period.options = view.periods.map { period in
            let form = view.rules.serviceForm(period.serviceForm)?.name.in(words.language) ?? period.serviceForm
            return .init(period.id.rawValue, form + ", " + words.format.range(period.days))
        }
        var starts = field("starts_at", "days.visit.starts_at", .time, "")
        starts.isOptional = true
        return ClientDaysPage.SideForm(
            heading: words.text("days.visit.heading"), hint: words.text("days.visit.hint"),
            action: place + "/visits",
            fields: [
                kind, period, field("visit_day", "days.client.day", .date, words.format.day(view.today)),
                field("hours", "days.client.hours", .decimal, ""), starts,
                FormField("remote", words.text("days.client.remote"), .checkbox, value: view.typed["remote"] ?? ""),
            ], button: words.text("days.visit.save"))
    }

    private func field(_ name: String, _ label: String, _ kind: FormField.Kind, _ value: String) -> FormField {
        FormField(name, words.text(label), kind, value: view.typed[name] ?? value, error: view.errors[name])
    }
}
