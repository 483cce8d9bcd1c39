package import Casework
package import Register

/// The people who look after users and organisations in the test county, besides those of ``TestCounty``.
package enum TestOffices {
    private static let people: [(String, ID<Organisation>, Role)] = [
        ("paavo", TestCounty.county, .mainUser), ("raili", TestCounty.provider, .providerManager),
        ("outi", TestCounty.county, .privacyOfficer),
    ]

    /// A filled test county with a main user, a privacy officer and someone who runs the provider.
    package static func fill(_ register: WriteTransaction, since start: Day = Day(2023, 1, 1)) throws {
        try TestCounty.fill(register)
        for (index, (name, organisation, role)) in people.enumerated() {
            try register.insert(
                UserAccount(
                    id: ID(rawValue: name), name: "Koe " + name, email: name + "@polku.example",
                    personaOrder: 50 + index))
            try register.insert(
                RoleAssignment(
                    id: ID(rawValue: "role-" + name), userID: ID(rawValue: name), organisationID: organisation,
                    role: role, validFrom: start))
        }
    }
}
