import Casework

/// A provider's month: what may be invoiced of each client, what is left out and why, and the run that freezes it.
package struct MonthPage: Page {
    package static let template = "months/month"

    package let title: String
    let crumbs: [Crumb]
    let subject: String
    let previous: Link?
    let next: Link?
    let tabs: [Tab]
    let notes: [Note]
    let table: TableModel?
    let empty: EmptyState?
    let aside: String
    let tag: Tag
    let terms: [Term]
    /// Where the month is run; nil on a run that has been made.
    let action: String?
    let runLabel: String
    let guards: Guards
    let links: [Button]
    let checks: ChecksPanel?

    /// - Parameter guards: of the form that runs the month
    package init(_ view: MonthView, guards: Guards, words: Words) {
        let format = words.format
        title = format.month(view.month)
        crumbs = [Crumb(words.text("months.title"), to: "/months"), Crumb(title)]
        subject = view.provider + " → " + view.county
        let isPreview = view.run == nil
        previous =
            isPreview ? Link("‹ " + format.month(view.month.previous), to: "/months/\(view.month.previous)") : nil
        next = isPreview ? Link(format.month(view.month.next) + " ›", to: "/months/\(view.month.next)") : nil
        tabs = Self.tabs(view, words)
        notes = Self.notes(view, words)
        table = view.lines.isEmpty ? nil : view.table(words)
        empty =
            view.lines.isEmpty
            ? EmptyState(.nothingYet, heading: words.text("months.empty"), words.text("months.empty_text")) : nil
        aside = words.text(isPreview ? "months.would_be" : "months.run")
        tag =
            isPreview
            ? Tag(words.text("months.draft"), .warn)
            : view.run?.supersededBy == nil
                ? Tag(words.text("months.holds"), .ok) : Tag(words.text("months.superseded"), .quiet)
        terms = Self.terms(view, words)
        action = isPreview && view.isOwn && !view.lines.isEmpty ? "/months/\(view.month)/runs" : nil
        runLabel = words.text(view.latest == nil ? "months.run_now" : "months.run_again")
        self.guards = guards
        links = Self.links(view, words)
        let items = MonthNotices.items(view, words)
        checks = view.lines.isEmpty ? nil : ChecksPanel(items, words: words)
    }

    private static func tabs(_ view: MonthView, _ words: Words) -> [Tab] {
        guard view.isOwn else { return [] }
        let place = view.run.map { "/runs/\($0.id)" } ?? "/months/\(view.month)"
        return [
            Tab(words.text("months.lines"), to: place, isCurrent: true),
            Tab(words.text("months.absences"), to: place + "/absences"),
        ]
    }

    private static func notes(_ view: MonthView, _ words: Words) -> [Note] {
        if let by = view.run?.supersededBy {
            return [
                Note(
                    .warn, words.text("months.superseded_text"),
                    link: Link(words.text("months.newer_run"), to: "/runs/\(by)"))
            ]
        }
        guard view.run == nil, let latest = view.latest else { return [] }
        return [
            Note(
                .info, words.text("months.already_run"),
                link: Link(words.text("months.show_run"), to: "/runs/\(latest)"))
        ]
    }

    private static func terms(_ view: MonthView, _ words: Words) -> [Term] {
        let format = words.format
        let lines = view.lines.map(\.line)
        let days = lines.filter { $0.unit == .day }.reduce(0) { $0 + $1.realisedUnits }
        let minutes = lines.filter { $0.unit == .hour }.reduce(0) { $0 + $1.realisedMinutes }
        var terms = [Term(words.text("months.total"), format.money(view.total))]
        terms.append(Term(words.text("months.realised_days"), format.number(days)))
        if minutes > 0 {
            terms.append(Term(words.text("months.realised_hours"), format.hoursWithUnit(minutes: minutes)))
        }
        terms.append(Term(words.text("months.unused"), format.number(lines.reduce(0) { $0 + $1.unusedUnits })))
        terms.append(Term(words.text("months.travel"), format.number(lines.reduce(0) { $0 + $1.travelDays })))
        if let run = view.run {
            terms.append(Term(words.text("months.made"), format.day(run.madeOn) + ", " + run.madeBy))
            terms.append(Term(words.text("months.digest"), String(run.digest.prefix(16))))
        }
        return terms
    }

    private static func links(_ view: MonthView, _ words: Words) -> [Button] {
        guard let run = view.run else { return [] }
        return [
            Button(words.text("months.csv"), to: "/runs/\(run.id)/csv"),
            Button(words.text("months.print"), to: "/runs/\(run.id)/print"),
        ]
    }
}
