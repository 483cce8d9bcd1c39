package import Casework
package import Register

/// One client with an order at a provider, and the people around them, on a day of the test's choosing.
package struct PeriodWorld: Sendable {
    package let test: TestOffice
    package let instructor: Worker
    package let manager: Worker
    package let ownWorker: Worker
    /// An instructor of another provider, whom nothing here concerns.
    package let stranger: Worker

    package static let county = ID<Organisation>(rawValue: "county")
    package static let workshop = ID<Organisation>(rawValue: "workshop")
    package static let client = ID<Client>(rawValue: "c1")
    package static let period = ID<ServicePeriod>(rawValue: "p1")

    /// - Parameters:
    ///   - today: the day on which everything happens
    ///   - rulebook: the one the county has taken into use
    ///   - form: a service form of the rulebook
    ///   - days: the ordered period
    package init(
        today: Day, rulebook: String = "pohjois-savo-2024", form: String = "edistava",
        days: ClosedRange<Day> = Day(2024, 1, 1)...Day(2024, 4, 30),
        milestones: ServicePeriod.Milestones = ServicePeriod.Milestones()
    ) async throws {
        let test = try await TestOffice(today: today, rulebooks: try TestRulebooks.real)
        try await test.register.write { register in
            try Self.people(in: register)
            try register.adopt(rulebook, in: Self.county, from: Day(2020, 1, 1))
            try Self.order(form, DateRange(days), milestones, in: register)
        }
        self.test = test
        instructor = try await test.worker("u-instructor")
        manager = try await test.worker("u-manager")
        ownWorker = try await test.worker("u-own")
        stranger = try await test.worker("u-stranger")
    }

    private static func people(in register: WriteTransaction) throws {
        let start = Day(2020, 1, 1)
        let other = ID<Organisation>(rawValue: "other")
        try register.insert(Organisation(id: county, kind: .county, name: "Hyvinvointialue", countyCode: "13"))
        for (id, name) in [(workshop, "Harjulan työpaja"), (other, "Taitotupa")] {
            try register.insert(
                Organisation(id: id, kind: .provider, name: name, legalForm: .association, countyID: county))
        }
        let staff: [(String, String, ID<Organisation>, Role)] = [
            ("u-instructor", "Anneli Ajasta", workshop, .responsibleInstructor),
            ("u-manager", "Raili Rasti", workshop, .providerManager), ("u-own", "Katja Kontrolli", county, .ownWorker),
            ("u-stranger", "Tuula Tupa", other, .responsibleInstructor),
        ]
        for (index, (id, name, organisation, role)) in staff.enumerated() {
            try register.insert(
                UserAccount(id: ID(rawValue: id), name: name, email: id + "@polku.example", personaOrder: index + 1))
            try register.insert(
                RoleAssignment(
                    id: ID(rawValue: "r-" + id), userID: ID(rawValue: id), organisationID: organisation, role: role,
                    isProfessional: true, validFrom: start))
        }
    }

    private static func order(
        _ form: String, _ days: DateRange, _ milestones: ServicePeriod.Milestones, in register: WriteTransaction
    ) throws {
        try register.insert(
            Client(
                id: client, countyID: county, givenName: "Pentti", familyName: "Polku", identityCode: "020565-9012",
                birthDate: Day(1965, 5, 2), municipalityCode: "297", openedOn: Day(2022, 1, 1)))
        try register.insert(
            ClientWorker(
                id: ID(rawValue: "w1"), clientID: client, userID: ID(rawValue: "u-own"), organisationID: county,
                duty: .ownWorker, validFrom: Day(2022, 1, 1)))
        let decision = Decision(
            id: ID(rawValue: "d1"), number: 1, clientID: client,
            terms: Decision.Terms(
                serviceForm: form, period: days, daysPerWeek: 4, minutesPerDay: 240,
                weekdays: [.monday, .tuesday, .wednesday, .thursday], unit: .day, grantedUnits: 60,
                unitPrice: Money(cents: 4_800), providerID: workshop),
            resolution: .granted, state: .approved, approvedOn: days.first.adding(days: -14))
        try register.insert(decision)
        var period = ServicePeriod(
            id: Self.period, decisionID: decision.id, clientID: client, providerID: workshop, serviceForm: form,
            days: days, unit: .day, grantedUnits: 60, orderedOn: days.first.adding(days: -14),
            responsibleInstructorID: milestones.acceptedOn == nil ? nil : ID(rawValue: "u-instructor"),
            patterns: [
                ServicePeriod.Pattern(
                    validFrom: days.first, weekdays: [.monday, .tuesday, .wednesday, .thursday], minutes: 240)
            ])
        period.milestones = milestones
        try register.insert(period)
    }

    /// The period as the register has it now.
    package func period() async throws -> ServicePeriod {
        guard let period = try await test.register.read({ try $0.period(Self.period) }) else {
            throw Refusal.notFound("period")
        }
        return period
    }

    /// How many entries of the kind the trail has.
    package func entries(_ kind: TrailEntry.Kind) async throws -> Int {
        try await test.register.read { register in
            try register.session.rows("SELECT id FROM trail_entry WHERE kind = \(kind.rawValue)").count
        }
    }
}

extension ServicePeriod.Milestones {
    /// A period that runs: accepted, its contract made, begun on its first day.
    package static func underway(from first: Day) -> Self {
        var done = Self()
        done.acceptedOn = first.adding(days: -7)
        done.agreedStartOn = first
        done.shopStewardNotifiedOn = first.adding(days: -1)
        done.contractMadeOn = first.adding(days: -3)
        done.instructorKnownToClientOn = first.adding(days: -3)
        done.startedOn = first
        return done
    }
}
