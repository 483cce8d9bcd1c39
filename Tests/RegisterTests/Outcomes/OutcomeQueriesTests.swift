import Casework
import Register
import TestSupport
import Testing

@Suite struct OutcomeQueriesTests {
    @Test(arguments: TestEngine.all)
    func `outcomes and contacts come back as they were written, and a file is closed once`(
        engine: TestEngine
    ) async throws {
        let register = try await engine.register()
        let client = ID<Client>(rawValue: "c1")
        let user = ID<UserAccount>(rawValue: "u1")
        let outcome = PathOutcome(
            id: ID(rawValue: "o1"), clientID: client, periodID: nil, code: "education", recordedOn: Day(2024, 5, 2),
            effectiveOn: Day(2024, 8, 1), postContact: DateRange(Day(2024, 5, 30)...Day(2024, 7, 30)), recordedBy: user)
        let contact = Contact(
            id: ID(rawValue: "k1"), clientID: client, kind: .postContact, contactOn: Day(2024, 6, 3),
            result: "going_well", text: "Opinnot alkavat", recordedBy: user, recordedAt: "2024-06-03T09:00:00.000Z")
        try await register.write { register in
            let county = ID<Organisation>(rawValue: "county")
            try register.insert(Organisation(id: county, kind: .county, name: "Alue", countyCode: "13"))
            try register.insert(UserAccount(id: user, name: "Katja", email: "katja@polku.example"))
            try register.insert(
                Client(
                    id: client, countyID: county, givenName: "Pentti", familyName: "Polku",
                    identityCode: "020565-9012", birthDate: Day(1965, 5, 2), municipalityCode: "297",
                    openedOn: Day(2022, 1, 1)))
            try register.insert(outcome)
            try register.insert(contact)
            #expect(try register.close(client, on: Day(2024, 6, 4), version: 1))
            #expect(try !register.close(client, on: Day(2024, 6, 5), version: 1))
        }
        let (outcomes, contacts, closed) = try await register.read { register in
            (
                try register.outcomes(of: client), try register.contacts(of: client, kind: .postContact),
                try register.client(client)?.closedOn
            )
        }
        #expect(outcomes == [outcome])
        #expect(contacts == [contact])
        #expect(closed == Day(2024, 6, 4))
    }
}
