package import Casework
package import Register

/// A second client of ``TestCounty``'s own worker, with no service.
package enum TestOtherClient {
    package static let client = ID<Client>(rawValue: "c-other")

    package static func fill(_ register: WriteTransaction, openedOn: Day = Day(2026, 1, 2)) throws {
        try register.insert(
            Client(
                id: client, countyID: TestCounty.county, givenName: "Otso", familyName: "Outonen",
                identityCode: "010190-900P", birthDate: Day(1990, 1, 1), municipalityCode: "297",
                openedOn: openedOn))
        try register.insert(
            ClientWorker(
                id: ID(rawValue: "w-other"), clientID: client, userID: ID(rawValue: "katja"),
                organisationID: TestCounty.county, duty: .ownWorker, validFrom: openedOn))
    }
}
