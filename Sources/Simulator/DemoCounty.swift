package import Casework
package import Register

/// Makes a demonstration county: the same one for the same day.
package struct DemoCounty: Sendable {
    package let register: any CaseRegister
    package let rulebooks: Rulebooks
    package let today: Day

    package init(register: any CaseRegister, rulebooks: Rulebooks, today: Day) {
        self.register = register
        self.rulebooks = rulebooks
        self.today = today
    }

    package func make() async throws {
        let start = Day(2023, 1, 1)
        try await register.write { register in
            for organisation in DemoPeople.organisations { try register.insert(organisation) }
            for site in DemoPeople.sites { try register.insert(site) }
            try register.adopt("pohjois-savo-2024", in: DemoPeople.county, from: Day(2024, 1, 1))
            for (form, unit, cents) in DemoPeople.prices {
                try register.setPrice(
                    Money(cents: cents), per: unit, of: form, in: DemoPeople.county, from: start, isExample: true)
            }
            for person in DemoPeople.staff {
                try register.insert(person.user)
                try register.insert(person.assignment(from: start))
            }
        }
    }
}
