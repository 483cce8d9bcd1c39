package import Casework
package import Procedures
package import Register

/// Makes a demonstration: two counties with their clients over three years, the same ones for the same day.
///
/// The town itself is put in place; everything that happens to a client goes through the office, on its own day.
package struct DemoCounty: Sendable {
    /// How many people the town has.
    package enum Size: Sendable {
        /// The eight people of the stories, fifty-four others, and those who have lately begun at the workshop.
        case full
        /// The eight people of the stories.
        case small

        var others: Int { self == .full ? 54 : 0 }
        var atWorkshop: Int { self == .full ? 29 : 0 }
    }

    package let register: any CaseRegister
    package let rulebooks: Rulebooks
    package let today: Day
    package let size: Size
    let reading: RulebookReading

    /// - Parameter reading: how texts of rulebooks are read; without it nobody has written an edition
    package init(
        register: any CaseRegister, rulebooks: Rulebooks, today: Day, size: Size = .full,
        reading: RulebookReading = .none
    ) {
        self.register = register
        self.rulebooks = rulebooks
        self.today = today
        self.size = size
        self.reading = reading
    }

    /// - Throws: `DemoTrouble` when the office refuses a step of the story
    package func make() async throws {
        try await settle()
        let first = max(Day(2024, 1, 8), today.date(monthsAfter: -36))
        let lives =
            StoryPeople.all(today: today) + DemoPeople.all(size.others, today: today, from: first)
            + WorkshopPeople.all(size.atWorkshop, today: today, from: 8 + size.others)
        let stage = Stage(register: register, rulebooks: rulebooks, from: first)
        try await StoryDecisionTexts.write(on: stage)
        let providers = ProviderRun(stage: stage, end: today)
        try await providers.run()
        try await Chronicle(lives: lives, stage: stage, today: today).run()
        try await providers.convene()
        try await providers.measure()
        try await StoryMessages(stage: stage).write()
        try await StoryAccess(stage: stage).write()
        try await StoryFilters(stage: stage).write()
        try await StoryRulebook(stage: stage, reading: reading).write()
    }

    /// Puts in place the organisations, the rulebooks they have adopted, the prices and the staff.
    private func settle() async throws {
        try await register.write { register in
            for organisation in DemoTown.organisations { try register.insert(organisation) }
            for site in DemoTown.sites { try register.insert(site) }
            for area in DemoTown.areas { try register.set(area, in: DemoTown.voucherCounty) }
            try register.adopt("pohjois-savo-2024", in: DemoTown.voucherCounty, from: Day(2024, 1, 1))
            try register.adopt("paijat-hame-2022", in: DemoTown.ownCounty, from: DemoTown.founded)
            for (form, unit, cents) in DemoTown.prices {
                try register.setPrice(
                    Money(cents: cents), per: unit, of: form, in: DemoTown.voucherCounty, from: DemoTown.founded,
                    isExample: true)
                try register.setPrice(
                    Money(cents: cents + 500), per: unit, of: form, in: .caps(of: DemoTown.voucherCounty),
                    from: DemoTown.founded, isExample: true)
            }
            for person in DemoTown.staff {
                try register.insert(person.user)
                try register.insert(person.assignment)
            }
        }
    }
}
