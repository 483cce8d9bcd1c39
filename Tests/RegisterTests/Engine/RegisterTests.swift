import Casework
import Register
import TestSupport
import Testing

@Suite struct RegisterTests {
    @Test(arguments: TestEngine.all)
    func `a client comes back as it was, and the identity code lies sealed`(engine: TestEngine) async throws {
        let register = try await engine.register()
        let client = Client(
            id: ID(rawValue: "c1"), countyID: ID(rawValue: "k1"), givenName: "Aino", familyName: "Äijälä",
            identityCode: "010594Y9032", birthDate: Day(1994, 5, 1), municipalityCode: "297", address: "Kuja 1",
            phone: "+358500000000", isProtected: true, openedOn: Day(2026, 1, 7))
        try await register.write { register in
            try register.insert(
                Organisation(id: ID(rawValue: "k1"), kind: .county, name: "Kuusijärvi", countyCode: "13"))
            try register.insert(client)
        }
        let (read, raw) = try await register.read { register in
            (
                try register.client(client.id),
                try register.session.rows("SELECT identity_sealed, address_sealed FROM client")
                    .map { [try $0.string("identity_sealed"), try $0.string("address_sealed")] }
            )
        }
        #expect(read == client)
        #expect(raw.first?.contains { $0.contains("9032") || $0.contains("Kuja") } == false)
    }

    @Test(arguments: TestEngine.all)
    func `two own workers at once are refused by the register itself`(engine: TestEngine) async throws {
        let register = try await engine.register()
        try await register.write { register in
            try register.insert(Organisation(id: ID(rawValue: "k1"), kind: .county, name: "Kuusijärvi"))
            for id in ["u1", "u2"] {
                try register.insert(UserAccount(id: ID(rawValue: id), name: id, email: id + "@polku.example"))
            }
            try register.insert(
                Client(
                    id: ID(rawValue: "c1"), countyID: ID(rawValue: "k1"), givenName: "Aino", familyName: "Alku",
                    identityCode: "010594Y9032", birthDate: Day(1994, 5, 1), municipalityCode: "297",
                    openedOn: Day(2026, 1, 7)))
            try register.insert(Self.duty("w1", "u1", from: Day(2026, 1, 7), to: Day(2026, 6, 30)))
        }
        await #expect(throws: Collision.overlap("own_worker")) {
            try await register.write { try $0.insert(Self.duty("w2", "u2", from: Day(2026, 6, 30), to: nil)) }
        }
        try await register.write { try $0.insert(Self.duty("w3", "u2", from: Day(2026, 7, 1), to: nil)) }
    }

    @Test(arguments: TestEngine.all)
    func `a line of the trail can be neither changed nor taken away`(engine: TestEngine) async throws {
        let register = try await engine.register()
        let entry = TrailEntry(
            id: "t1", at: "2026-11-25T09:00:00.000Z", userID: "u", role: "own_worker", organisationID: "k",
            action: "client.open", kind: .read, clientID: nil, subject: "office", ground: "office", outcome: "done")
        try await register.write { try $0.append(entry) }
        await #expect(throws: (any Error).self) {
            try await register.write { try $0.session.run("UPDATE trail_entry SET outcome = 'x'") }
        }
        await #expect(throws: (any Error).self) {
            try await register.write { try $0.session.run("DELETE FROM trail_entry") }
        }
        #expect(try await register.read { try $0.trail(limit: 5) } == [entry])
    }

    @Test(arguments: TestEngine.all)
    func `a write that fails takes back only itself while others commit`(engine: TestEngine) async throws {
        let register = try await engine.register()
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<40 {
                group.addTask {
                    _ = try? await register.write { register in
                        try register.insert(
                            UserAccount(id: ID(rawValue: "u\(number)"), name: "n", email: "\(number)@polku.example"))
                        if number.isMultiple(of: 4) { throw Collision.duplicate }
                    }
                }
            }
        }
        let kept = try await register.read { try $0.session.rows("SELECT id FROM user_account").count }
        #expect(kept == 30)
    }

    private static func duty(_ id: String, _ user: String, from: Day, to: Day?) -> ClientWorker {
        ClientWorker(
            id: ID(rawValue: id), clientID: ID(rawValue: "c1"), userID: ID(rawValue: user),
            organisationID: ID(rawValue: "k1"), duty: .ownWorker, validFrom: from, validTo: to)
    }
}
