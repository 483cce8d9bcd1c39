import Casework

/// Who works in the demonstration county; every name and organisation is invented.
enum DemoPeople {
    /// A worker with the one role they come in with.
    struct Person {
        let user: UserAccount
        let organisation: ID<Organisation>
        let role: Role
        let isProfessional: Bool

        init(
            _ id: String, _ name: String, _ organisation: ID<Organisation>, _ role: Role, professional: Bool = false,
            persona: Int? = nil
        ) {
            user = UserAccount(
                id: ID(rawValue: id), name: name, email: id + "@polku.example", phone: "+358500000000",
                personaOrder: persona)
            self.organisation = organisation
            self.role = role
            isProfessional = professional
        }

        func assignment(from day: Day) -> RoleAssignment {
            RoleAssignment(
                id: ID(rawValue: "role-" + user.id.rawValue), userID: user.id, organisationID: organisation, role: role,
                isProfessional: isProfessional, validFrom: day)
        }
    }

    static let county = ID<Organisation>(rawValue: "org-county")
    static let authority = ID<Organisation>(rawValue: "org-authority")
    static let workshop = ID<Organisation>(rawValue: "org-harjula")
    static let association = ID<Organisation>(rawValue: "org-taitotupa")

    static let organisations: [Organisation] = [
        Organisation(
            id: county, kind: .county, name: "Kuusijärven hyvinvointialue", countyCode: "13",
            email: "kirjaamo@kuusijarvi.example"),
        Organisation(
            id: authority, kind: .employmentAuthority, name: "Kuusijärven työllisyysalue", countyID: county),
        Organisation(
            id: workshop, kind: .provider, name: "Harjulan työpajayhdistys ry", legalForm: .association,
            countyID: county,
            phone: "+358500000001", email: "tilaukset@harjula.example", orderContact: "Toiminnanjohtaja Raili Rasti"),
        Organisation(
            id: association, kind: .provider, name: "Taitotupa ry", legalForm: .association, countyID: county,
            email: "tilaukset@taitotupa.example", orderContact: "Toiminnanjohtaja Pentti Polku"),
    ]

    static let sites: [Site] = [
        Site(
            id: ID(rawValue: "site-harjula"), organisationID: workshop, name: "Harjulan työpaja",
            address: "Pajatie 1", municipalityCode: "297", validFrom: Day(2023, 1, 1)),
        Site(
            id: ID(rawValue: "site-taitotupa"), organisationID: association, name: "Taitotuvan toimipiste",
            address: "Tuvankuja 2", municipalityCode: "297", validFrom: Day(2023, 1, 1)),
    ]

    static let prices: [(String, ServiceUnit, Int)] = [
        ("yksilovalmennus", .hour, 6_200), ("ryhmavalmennus", .day, 4_100), ("kartoittava", .day, 4_500),
        ("edistava", .day, 4_800),
    ]

    static let staff: [Person] = [
        Person("katja.kontrolli", "Katja Kontrolli", county, .ownWorker, professional: true, persona: 2),
        Person("mikko.merkki", "Mikko Merkki", authority, .employmentCoach, persona: 3),
        Person("anneli.ajasta", "Anneli Ajasta", workshop, .responsibleInstructor, professional: true, persona: 4),
        Person("raili.rasti", "Raili Rasti", workshop, .providerManager, persona: 5),
        Person("leena.leima", "Leena Leima", county, .serviceManager, professional: true, persona: 7),
        Person("outi.opaste", "Outi Opaste", county, .privacyOfficer, persona: 8),
        Person("paavo.portti", "Paavo Portti", county, .mainUser, persona: 9),
        Person("tuula.tupa", "Tuula Tupa", association, .responsibleInstructor, professional: true),
    ]
}
