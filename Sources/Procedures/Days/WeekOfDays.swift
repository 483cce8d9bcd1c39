package import Casework
package import Register

/// A week as the grid shows it: the sheet, what the rules say of it, and what is still to be done about it.
package struct Week: Sendable {
    package let sheet: WeekSheet
    package let rules: WeekRules
    package let sites: [Site]
    /// Contacts about the week's days, by client.
    package let contacts: [Contact]
    /// The names of those who marked the days.
    package let markers: [ID<UserAccount>: String]
}

/// Asks for a week of the worker's own organisation.
package struct WeekOfDays: Inquiry {
    package static let action = Action.readWeek
    package let subject: Subject
    let week: ISOWeek
    let site: ID<Site>?

    package init(_ week: ISOWeek, at provider: ID<Organisation>, site: ID<Site>? = nil) {
        self.week = week
        self.site = site
        subject = .organisation(provider)
    }

    package func answer(from register: some Reading, _ act: Act) throws -> Week {
        let provider = act.worker.organisationID
        let rules = try act.rules(of: act.worker.countyID, in: week, register)
        let sheet = try act.sheet(of: week, at: provider, site: site, under: rules, in: register)
        let markers = Set(sheet.rows.flatMap { $0.records.values.map(\.markedBy) })
        return Week(
            sheet: sheet,
            rules: WeekRules(rules, forms: Set(sheet.rows.map(\.period.serviceForm))),
            sites: try register.sites(of: provider, on: week.sunday),
            contacts: try register.contacts(of: sheet.rows.map(\.period.clientID), about: week.range),
            markers: try register.userNames(markers.sorted { $0.rawValue < $1.rawValue }))
    }
}

extension Act {
    /// The rules in force on each day of a week; asked twice when they are the same from Monday to Sunday.
    func rules(of county: ID<Organisation>, in week: ISOWeek, _ register: some Reading) throws -> [Day: RuleSet] {
        let monday = try rules(of: county, on: week.monday, in: register)
        let sunday = try rules(of: county, on: week.sunday, in: register)
        if monday.editions == sunday.editions {
            return Dictionary(uniqueKeysWithValues: week.days.map { ($0, monday) })
        }
        return try Dictionary(
            uniqueKeysWithValues: week.days.map { ($0, try rules(of: county, on: $0, in: register)) })
    }

    /// The kind of day that a period's rhythm is made of, by the form's description in the rulebooks.
    func kind(_ rules: [Day: RuleSet]) -> (ServicePeriod) -> DayRecord.Kind {
        let set = rules.max { $0.key < $1.key }?.value
        return { period in period.dayKind(isGroup: set?.serviceForm(period.serviceForm)?.isGroup ?? false) }
    }
}
