import Casework

/// One client's days: the month's marks and, for those who may, certificates and visits beside the grid.
package struct ClientDaysPage: Page {
    package static let template = "days/client"

    /// A small form of its own on the page.
    struct SideForm: Sendable {
        let heading: String
        let hint: String
        let action: String
        let fields: [FormField]
        let button: String
    }

    package let title: String
    let crumbs: [Crumb]
    let subject: String
    let previous: Link
    let next: Link
    let tabs: [Tab]
    let facts: [Fact]
    let errors: ErrorSummary?
    let notes: [Note]
    let table: TableModel?
    let empty: EmptyState?
    let guards: Guards
    let month: String
    let forms: [SideForm]

    package init(_ view: ClientDaysView, guards: Guards, words: Words) {
        let format = words.format
        let place = "/clients/\(view.client.id)/days"
        title = view.client.name
        crumbs = [Crumb(view.client.name, to: "/clients/\(view.client.id)"), Crumb(words.text("days.week.title"))]
        subject = words.text("days.client.caption", ["month": format.month(view.month)])
        previous = Link("‹ " + format.month(view.month.previous), to: "\(place)?month=\(view.month.previous)")
        next = Link(format.month(view.month.next) + " ›", to: "\(place)?month=\(view.month.next)")
        tabs = ClientTabs.tabs(
            of: view.client.id.rawValue, current: .days, allowed: [.summary, .days, .reports], words: words)
        let present = view.records.filter { $0.mark.state == .present && $0.kind.usesVoucher }
        facts = [
            Fact(words.text("days.client.present_days"), String(Set(present.map(\.day)).count)),
            Fact(
                words.text("days.client.hours"), format.hours(minutes: present.reduce(0) { $0 + $1.mark.minutes }),
                unit: "h"),
            Fact(words.text("days.client.absences"), String(view.records.count { $0.mark.isAbsence })),
        ]
        notes = Self.notes(view, words)
        table = view.records.isEmpty ? nil : view.table(words)
        empty =
            view.records.isEmpty
            ? EmptyState(.nothingYet, heading: words.text("days.client.empty"), words.text("days.client.empty_text"))
            : nil
        self.guards = guards
        month = view.month.description
        forms = ClientDayForms(view: view, words: words).all
        errors = ErrorSummary(fields: forms.flatMap(\.fields))
    }

    private static func notes(_ view: ClientDaysView, _ words: Words) -> [Note] {
        let format = words.format
        let missing = view.sickRuns.values.filter { $0.isCertificateMissing && $0.certificateFrom?.month == view.month }
            .sorted { ($0.days.first?.ordinal ?? 0) < ($1.days.first?.ordinal ?? 0) }
        let rule = view.rules.about(.certificateFromSickDay).allRules.suffix(1).map {
            Citation($0.citation)
        }
        let certificates = missing.compactMap { run in
            run.certificateFrom.map { from in
                Note(
                    .warn,
                    words.text(
                        "days.note.certificate",
                        ["count": String(run.days.count), "day": format.shortDayWithWeekday(from)]), citations: rule)
            }
        }
        let since = view.client.certificateFromFirstDaySince.map {
            [Note(.info, words.text("days.client.demand_since", ["day": format.day($0)]), citations: rule)]
        }
        return (since ?? []) + certificates
    }
}
