package import Casework

/// The absences of a month by the payer of the benefit, with which of them have been told.
package struct AbsencesPage: Page {
    package static let template = "months/absences"

    package struct Absence: Sendable {
        let client: ID<Client>
        let name: String
        let payer: String
        let absence: MonthLine.Absence
        let certificateOn: Day?
        let sentOn: Day?

        package init(
            client: ID<Client>, name: String, payer: String, absence: MonthLine.Absence, certificateOn: Day?,
            sentOn: Day?
        ) {
            self.client = client
            self.name = name
            self.payer = payer
            self.absence = absence
            self.certificateOn = certificateOn
            self.sentOn = sentOn
        }
    }

    struct Row: Sendable {
        let value: String
        let id: String
        let name: String
        let day: String
        let cause: String
        let certificate: String
        let sent: String?
    }

    struct Group: Sendable {
        let heading: String
        let hint: String
        /// The notice to this payer on paper.
        let paper: String
        let rows: [Row]
    }

    package let title: String
    let crumbs: [Crumb]
    let subject: String
    let tabs: [Tab]
    let action: String
    let guards: Guards
    let groups: [Group]
    let open: Tag
    let hasOpen: Bool
    let empty: EmptyState?

    /// - Parameter place: where the month or its run is
    package init(_ absences: [Absence], month: Month, place: String, guards: Guards, words: Words) {
        let format = words.format
        title = words.text("months.absences_of", ["month": format.month(month)])
        crumbs = [
            Crumb(words.text("months.title"), to: "/months"), Crumb(format.month(month), to: place),
            Crumb(words.text("months.absences")),
        ]
        subject = words.text("months.absences_intro")
        tabs = [
            Tab(words.text("months.lines"), to: place),
            Tab(words.text("months.absences"), to: place + "/absences", isCurrent: true),
        ]
        action = place + "/absences"
        self.guards = guards
        let waiting = absences.count { $0.sentOn == nil }
        open =
            waiting == 0
            ? Tag(words.text("months.all_told"), .ok) : Tag(words.plural("months.untold", count: waiting), .warn)
        hasOpen = waiting > 0
        groups = Dictionary(grouping: absences, by: \.payer).sorted { $0.key < $1.key }.map { payer, absences in
            Group(
                heading: words.name(of: "code.payer", payer), hint: words.name(of: "months.payer_hint", payer),
                paper: "/months/\(month)/absences/print?payer=" + payer,
                rows: absences.map { Self.row($0, words) })
        }
        empty =
            absences.isEmpty
            ? EmptyState(.nothingYet, heading: words.text("months.no_absences"), words.text("months.no_absences_text"))
            : nil
    }

    private static func row(_ absence: Absence, _ words: Words) -> Row {
        let value = "\(absence.client).\(absence.absence.day)"
        return Row(
            value: value, id: FormField.id(of: "told." + value), name: absence.name,
            day: words.format.dayWithWeekday(absence.absence.day),
            cause: words.name(of: "code.day_cause", absence.absence.cause.rawValue),
            certificate: absence.certificateOn.map(words.format.day) ?? "–", sent: absence.sentOn.map(words.format.day))
    }
}
