import Casework
import Register

extension Act {
    /// The week of a provider's clients, with what the rules of each decision let be billed of missed days.
    ///
    /// - Parameter rules: the rules in force on each day of the week
    func sheet(
        of week: ISOWeek, at provider: ID<Organisation>, site: ID<Site>? = nil, also: [ID<ServicePeriod>] = [],
        under rules: [Day: RuleSet], in register: some Reading
    ) throws -> WeekSheet {
        var sheet = try register.weekSheet(week, at: provider, site: site, also: also, kind: kind(rules))
        let books = try books(in: register)
        let editions = try register.rulebookEditions(of: sheet.rows.map(\.period.decisionID))
        var known: [[String]: (perMonth: Int, countsSilent: Bool)] = [:]
        for index in sheet.rows.indices {
            let own = editions[sheet.rows[index].period.decisionID] ?? []
            let bound = known[own] ?? books.ruleSet(editions: own).noShowBound
            known[own] = bound
            sheet.rows[index].noShows = bound
        }
        return sheet
    }
}
