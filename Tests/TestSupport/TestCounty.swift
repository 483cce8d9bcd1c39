package import Casework
package import Register

/// A small invented county with one client, for tests that need people around them: an own worker, a coach, strangers.
package enum TestCounty {
    package static let county = ID<Organisation>(rawValue: "k1")
    package static let authority = ID<Organisation>(rawValue: "a1")
    package static let provider = ID<Organisation>(rawValue: "p1")
    package static let client = ID<Client>(rawValue: "c1")

    /// Everyone: user, organisation, role, and whether they are a social-care professional.
    private static let people: [(String, ID<Organisation>, Role, Bool)] = [
        ("katja", county, .ownWorker, true), ("sari", county, .ownWorker, false), ("veera", county, .ownWorker, true),
        ("leena", county, .serviceManager, true), ("mikko", authority, .employmentCoach, false),
        ("outsider", authority, .employmentCoach, false), ("anneli", provider, .responsibleInstructor, true),
    ]

    /// Fills a fresh register.
    ///
    /// - Parameters:
    ///   - benefit: what the client lives on, a code of the rulebooks
    ///   - ownWorker: who is the client's own worker since the start; nobody when nil
    package static func fill(
        _ register: WriteTransaction, benefit: String = "labour_market_subsidy", ownWorker: String? = "katja",
        since start: Day = Day(2023, 1, 1)
    ) throws {
        try register.insert(Organisation(id: county, kind: .county, name: "Kuusijärvi", countyCode: "13"))
        try register.insert(
            Organisation(id: authority, kind: .employmentAuthority, name: "Työllisyysalue", countyID: county))
        try register.insert(Organisation(id: provider, kind: .provider, name: "Harjula", countyID: county))
        for (index, (name, organisation, role, professional)) in people.enumerated() {
            try register.insert(
                UserAccount(
                    id: ID(rawValue: name), name: "Koe " + name, email: name + "@polku.example",
                    personaOrder: index + 1))
            try register.insert(
                RoleAssignment(
                    id: ID(rawValue: "role-" + name), userID: ID(rawValue: name), organisationID: organisation,
                    role: role, isProfessional: professional, validFrom: start))
        }
        try register.insert(
            Client(
                id: client, countyID: county, givenName: "Aino", familyName: "Alku", identityCode: "010594Y9032",
                birthDate: Day(1994, 5, 1), municipalityCode: "297", benefit: benefit, openedOn: start))
        for (name, organisation, duty) in [
            (ownWorker, county, ClientWorker.Duty.ownWorker), ("mikko", authority, .employmentCoach),
        ] {
            guard let name else { continue }
            try register.insert(
                ClientWorker(
                    id: ID(rawValue: "duty-" + duty.rawValue), clientID: client, userID: ID(rawValue: name),
                    organisationID: organisation, duty: duty, validFrom: start))
        }
    }
}
