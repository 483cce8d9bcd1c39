package import Casework
package import Register

/// A small voucher county in which a client stands ready for a decision: assessed, planned, an own worker named.
package enum ReadyCounty {
    package static let county = ID<Organisation>(rawValue: "k1")
    package static let workshop = ID<Organisation>(rawValue: "p1")
    package static let company = ID<Organisation>(rawValue: "p2")
    package static let site = ID<Site>(rawValue: "s1")
    package static let client = ID<Client>(rawValue: "c1")
    package static let plan = ID<Plan>(rawValue: "pl1")
    package static let assessment = ID<Document>(rawValue: "na1")

    /// - Parameters:
    ///   - start: the day from which everyone has their role and the client their own worker
    ///   - born: the client's day of birth
    ///   - rulebook: the county's rulebook
    ///   - planKind: the kind of the published plan
    package static func settle(
        in register: WriteTransaction, from start: Day = Day(2023, 12, 1), born: Day = Day(1980, 5, 1),
        rulebook: String = "pohjois-savo-2024", planKind: Plan.Kind = .activationPlan
    ) throws {
        try register.insert(
            Organisation(
                id: county, kind: .county, name: "Kuusijärven hyvinvointialue", countyCode: "13",
                email: "kirjaamo@kuusijarvi.example"))
        try register.insert(
            Organisation(
                id: ID(rawValue: "e1"), kind: .employmentAuthority, name: "Työllisyysalue", countyID: county))
        try register.insert(
            Organisation(id: workshop, kind: .provider, name: "Paja ry", legalForm: .association, countyID: county))
        try register.insert(
            Organisation(id: company, kind: .provider, name: "Yritys Oy", legalForm: .company, countyID: county))
        try register.insert(Site(id: site, organisationID: workshop, name: "Pajatalo", validFrom: start))
        try register.adopt(rulebook, in: county, from: start)
        for (form, unit, cents) in [
            ("kartoittava", ServiceUnit.day, 4_000), ("edistava", .day, 4_800), ("ryhmavalmennus", .day, 4_100),
            ("yksilovalmennus", .hour, 6_200),
        ] {
            try register.setPrice(Money(cents: cents), per: unit, of: form, in: county, from: start)
        }
        try staff(in: register, from: start)
        try client(in: register, from: start, born: born, planKind: planKind)
    }

    private static func staff(in register: WriteTransaction, from start: Day) throws {
        let people: [(String, ID<Organisation>, Role, Bool)] = [
            ("katja", county, .ownWorker, true), ("uuno", county, .ownWorker, false),
            ("kaija", county, .ownWorker, true), ("mikko", ID(rawValue: "e1"), .employmentCoach, false),
            ("ilmo", workshop, .responsibleInstructor, true), ("yrjo", company, .providerManager, false),
            ("leena", county, .serviceManager, true),
        ]
        for (index, (id, organisation, role, isProfessional)) in people.enumerated() {
            try register.insert(
                UserAccount(
                    id: ID(rawValue: id), name: id.prefix(1).uppercased() + id.dropFirst(),
                    email: id + "@polku.example", personaOrder: index))
            try register.insert(
                RoleAssignment(
                    id: ID(rawValue: "r-" + id), userID: ID(rawValue: id), organisationID: organisation, role: role,
                    isProfessional: isProfessional, validFrom: start))
        }
    }

    private static func client(
        in register: WriteTransaction, from start: Day, born: Day, planKind: Plan.Kind
    ) throws {
        try register.insert(
            Client(
                id: client, countyID: county, givenName: "Aino", familyName: "Alku", identityCode: "010580-9032",
                birthDate: born, municipalityCode: "297", address: "Salakuja 1", isJobSearchInForce: true,
                benefit: "labour_market_subsidy", servicesReason: "Työkyky ei nyt riitä työhön.", openedOn: start))
        let duties: [(String, ClientWorker.Duty, ID<Organisation>)] = [
            ("katja", .ownWorker, county), ("uuno", .substitute, county),
            ("mikko", .employmentCoach, ID(rawValue: "e1")),
        ]
        for (user, duty, organisation) in duties {
            try register.insert(
                ClientWorker(
                    id: ID(rawValue: "w-" + user), clientID: client, userID: ID(rawValue: user),
                    organisationID: organisation, duty: duty, validFrom: start))
        }
        try register.insert(
            Document(
                id: assessment, clientID: client, kind: .needsAssessment, madeOn: start, state: .sent, sentOn: start,
                authorID: ID(rawValue: "katja"),
                sections: [
                    "situation_summary": "Tilanne", "conclusions": "Johtopäätökset", "client_view": "Näkemys",
                    "own_worker_need": "Tarve", "resources": "Voimavarat", "goals": "Tavoitteet",
                    "held_as": "meeting", "participants": "client own_worker",
                ]))
        try register.insert(
            Plan(
                id: plan, clientID: client, kind: planKind, number: 1, state: .published, meetingOn: start,
                publishedOn: start, period: DateRange(start...start.date(monthsAfter: 36)), daysPerWeek: 4,
                madeBy: ID(rawValue: "mikko"), goals: [Plan.Goal(goal: "Arjen rytmi", means: "Paja")],
                participants: [
                    .init(role: .client, name: "Aino", wasPresent: true),
                    .init(role: .ownWorker, name: "Katja", wasPresent: true),
                    .init(role: .employmentCoach, name: "Mikko", wasPresent: true),
                ]))
    }

    /// A draft that the rules of Pohjois-Savo pass: mapping activity from Monday to Thursday, six hours a day.
    package static func draft(
        _ form: String = "kartoittava", from first: Day = Day(2024, 1, 1), to last: Day = Day(2024, 3, 31),
        units: Int = 52
    ) -> DecisionDraft {
        var draft = DecisionDraft()
        draft.planID = plan
        draft.needsAssessmentID = assessment
        draft.serviceForm = form
        draft.firstDay = first
        draft.lastDay = last
        draft.daysPerWeek = 4
        draft.minutesPerDay = 360
        draft.weekdays = [.monday, .tuesday, .wednesday, .thursday]
        draft.grantedUnits = units
        draft.providerID = workshop
        draft.siteID = site
        draft.distance = 4_200
        draft.reasoning = "Palvelu tukee arjen rytmiä."
        return draft
    }
}
