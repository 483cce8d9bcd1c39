package import Casework

/// Everything that the page of a week is drawn from: the week as it is, and what was typed over it.
package struct WeekDraft: Sendable {
    package let sheet: WeekSheet
    /// The week with what was typed; the same as `sheet` when nothing was.
    package var typedSheet: WeekSheet
    package let rules: WeekRules
    package let sites: [Site]
    package let contacts: [Contact]
    package let markers: [ID<UserAccount>: String]
    package let today: Day
    package var site: ID<Site>?
    /// What stands in the fields of a form that came back, by name.
    package var typed: [String: String] = [:]
    /// What is wrong at which cell, in words.
    package var problems: [(field: String, text: String)] = []
    /// Cells that someone else changed meanwhile, with who and when, in words.
    package var changed: [String: String] = [:]
    /// Cells of which something is asked.
    package var asked: Set<String> = []
    /// Whether the reader wants to tell more of every absence than its letter says.
    package var isTelling = false

    package init(
        sheet: WeekSheet, rules: WeekRules, sites: [Site], contacts: [Contact], markers: [ID<UserAccount>: String],
        today: Day, site: ID<Site>? = nil
    ) {
        self.sheet = sheet
        typedSheet = sheet
        self.rules = rules
        self.sites = sites
        self.contacts = contacts
        self.markers = markers
        self.today = today
        self.site = site
    }

    /// What the rules say of each row as it would stand.
    var judgements: [WeekJudgement] {
        typedSheet.rows.map { WeekJudgement($0, in: typedSheet, rules: rules) }
    }

    /// Whether an absence has its fields on the page: hundreds that nobody asked for would be most of the page.
    func isAsked(_ day: Day, _ mark: DayMark, of row: WeekSheet.Row) -> Bool {
        if mark.state == .present { return false }
        let cell = "\(row.period.id).\(day)"
        return isTelling || mark.missing != nil || asked.contains("c." + cell) || typed["for." + cell] != nil
    }

    /// A mark as a cell shows it.
    static func shown(_ mark: DayMark?, _ format: Format) -> String {
        guard let mark else { return "" }
        if let letter = DayLetter(mark) { return letter.rawValue }
        return format.hours(minutes: mark.minutes) + (mark.mode == .remote ? "e" : "")
    }
}
