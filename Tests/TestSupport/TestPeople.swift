package import Casework
package import Register

/// A small county for tests: two own workers, a coach, a provider with its people, a manager; everyone invented.
package enum TestPeople {
    package static let county = ID<Organisation>(rawValue: "k1")
    package static let authority = ID<Organisation>(rawValue: "o-authority")
    package static let provider = ID<Organisation>(rawValue: "o-provider")
    package static let otherProvider = ID<Organisation>(rawValue: "o-other")
    package static let coaching = ID<Organisation>(rawValue: "o-coaching")
    /// The first day of every role.
    package static let start = Day(2024, 1, 1)

    private static let staff: [(String, String, ID<Organisation>, Role)] = [
        ("katja", "Katja Kontrolli", county, .ownWorker), ("kalle", "Kalle Kaveri", county, .ownWorker),
        ("mikko", "Mikko Merkki", authority, .employmentCoach),
        ("anneli", "Anneli Ajasta", provider, .responsibleInstructor),
        ("raili", "Raili Rasti", provider, .providerManager), ("tuula", "Tuula Tupa", otherProvider, .providerManager),
        ("petri", "Petri Polku", coaching, .jobCoach), ("leena", "Leena Leima", county, .serviceManager),
        ("outi", "Outi Opaste", county, .privacyOfficer), ("paavo", "Paavo Portti", county, .mainUser),
    ]

    /// Puts the county and everyone who works in it into the register.
    package static func settle(_ register: WriteTransaction) throws {
        try register.insert(Organisation(id: county, kind: .county, name: "Kuusijärven hyvinvointialue"))
        let others: [(ID<Organisation>, Organisation.Kind, String)] = [
            (authority, .employmentAuthority, "Kuusijärven työllisyysalue"), (provider, .provider, "Harjulan paja ry"),
            (otherProvider, .provider, "Taitotupa ry"), (coaching, .coachingProvider, "Askel ry"),
        ]
        for (id, kind, name) in others {
            try register.insert(Organisation(id: id, kind: kind, name: name, countyID: county))
        }
        for (index, person) in staff.enumerated() {
            let (id, name, organisation, role) = person
            try register.insert(
                UserAccount(id: ID(rawValue: id), name: name, email: id + "@polku.example", personaOrder: index))
            try register.insert(
                RoleAssignment(
                    id: ID(rawValue: "role-" + id), userID: ID(rawValue: id), organisationID: organisation, role: role,
                    isProfessional: organisation == county, validFrom: start))
        }
    }

    /// Identity codes that are given to nobody, born 1.5.1994 and later days of that May.
    package static let identityCodes = ["010594Y9032", "010594Y9021", "020594Y903P"]

    /// A client of the county, with an own worker from the day the file was opened when one is named.
    @discardableResult package static func client(
        _ id: String, _ givenName: String, _ familyName: String, identityCode: String = "010594Y9032",
        isProtected: Bool = false, ownWorker: String? = "katja", openedOn: Day = Day(2026, 1, 7), closedOn: Day? = nil,
        in register: WriteTransaction
    ) throws -> Client {
        let client = Client(
            id: ID(rawValue: id), countyID: county, givenName: givenName, familyName: familyName,
            identityCode: identityCode, birthDate: PersonalIdentityCode(identityCode)?.birthDate ?? Day(1994, 5, 1),
            municipalityCode: "297", address: "Kuja 1", phone: "+358500000000", isProtected: isProtected,
            servicesReason: "Toipuu.", openedOn: openedOn, closedOn: closedOn)
        try register.insert(client)
        if let ownWorker {
            try register.insert(
                ClientWorker(
                    id: ID(rawValue: "w-" + id), clientID: client.id, userID: ID(rawValue: ownWorker),
                    organisationID: county, duty: .ownWorker, validFrom: openedOn))
        }
        return client
    }
}
