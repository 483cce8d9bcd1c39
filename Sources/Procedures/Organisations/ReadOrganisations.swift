package import Casework
package import Register

/// The organisations of the worker's county, the county itself among them.
package struct ListOrganisations: Inquiry {
    package static let action = Action.listOrganisations
    package let county: ID<Organisation>

    package init(of county: ID<Organisation>) { self.county = county }

    package var subject: Subject { .organisation(county) }

    package func answer(from register: some Reading, _ act: Act) throws -> [Organisation] {
        try register.organisations(of: county)
    }
}

/// One organisation with its sites, and a county's rulebooks and prices.
package struct OpenOrganisation: Inquiry {
    package static let action = Action.openOrganisation
    package let organisation: ID<Organisation>

    package struct Answer: Sendable {
        package let organisation: Organisation
        package let sites: [Site]
        package let adoptions: [RulebookAdoption]
        /// A county's price list, or what was agreed with a provider.
        package let prices: [CountyPrice]
        /// The county's highest prices: its own, or those that bind the provider.
        package let caps: [CountyPrice]
        /// Where a county's areas lie.
        package let areas: [AreaPosition]
        /// The rules in force today, for the names of service forms.
        package let rules: RuleSet
        /// The county and contract rulebooks that could be taken into use.
        package let books: [Rulebook]
    }

    package init(_ organisation: ID<Organisation>) { self.organisation = organisation }

    package var subject: Subject { .organisation(organisation) }

    package func answer(from register: some Reading, _ act: Act) throws -> Answer {
        guard let found = try register.organisation(organisation) else { throw Refusal.notFound("organisation") }
        return Answer(
            organisation: found, sites: try register.allSites(of: organisation),
            adoptions: try register.adoptions(of: organisation),
            prices: try register.prices(
                in: found.kind == .county ? .list(of: organisation) : .agreed(with: organisation)),
            caps: try register.prices(in: .caps(of: act.worker.countyID)),
            areas: found.kind == .county ? try register.areaPositions(of: organisation) : [],
            rules: try act.rules(of: act.worker.countyID, on: act.today, in: register),
            books: try act.books(in: register).all.filter { $0.layer != .act })
    }
}
