import Casework
import Procedures
import Register
import TestSupport
import Testing

/// The one door: what it does for every act, whatever the act is.
@Suite struct OfficeTests {
    @Test(arguments: TestEngine.all)
    func `an act that no rule grants has no effect, and its refusal is on the trail`(engine: TestEngine) async throws {
        let (test, worker) = try await Self.office(engine, role: .jobCoach)
        await #expect(throws: Refusal.self) { try await test.office.carryOut(AddUser(), as: worker) }
        #expect(try await Self.users(test) == ["u1"])
        #expect(try await Self.trail(test) == ["refusal test.add not_permitted"])
    }

    @Test(arguments: TestEngine.all)
    func `an act and its trail entry come together`(engine: TestEngine) async throws {
        let (test, worker) = try await Self.office(engine)
        _ = try await test.office.carryOut(AddUser(), as: worker)
        #expect(try await Self.users(test) == ["u1", "u2"])
        #expect(try await Self.trail(test) == ["write test.add done"])
    }

    @Test(arguments: TestEngine.all)
    func `an act that breaks off leaves nothing but its refusal`(engine: TestEngine) async throws {
        let (test, worker) = try await Self.office(engine)
        await #expect(throws: Refusal.self) {
            try await test.office.carryOut(AddUser(breaksOff: true), as: worker)
        }
        #expect(try await Self.users(test) == ["u1"])
        #expect(try await Self.trail(test) == ["refusal test.add not_found thing"])
    }

    @Test(arguments: TestEngine.all)
    func `the same one-time key has one effect and one answer`(engine: TestEngine) async throws {
        let (test, worker) = try await Self.office(engine)
        let first = try await test.office.carryOut(AddUser(), as: worker, key: "k1")
        let again = try await test.office.carryOut(AddUser(id: "u3"), as: worker, key: "k1")
        #expect(first == again)
        #expect(try await Self.users(test) == ["u1", "u2"])
    }

    @Test(arguments: TestEngine.all)
    func `a question is on the trail when its answer comes`(engine: TestEngine) async throws {
        let (test, worker) = try await Self.office(engine)
        #expect(try await test.office.ask(CountUsers(), as: worker) == 1)
        #expect(try await Self.trail(test) == ["read test.count answered"])
    }

    /// An office with one worker, `u1`, in a role at the county.
    private static func office(_ engine: TestEngine, role: Role = .ownWorker) async throws -> (TestOffice, Worker) {
        let test = try await TestOffice(engine: engine)
        try await test.register.write { register in
            let county = ID<Organisation>(rawValue: "k1")
            try register.insert(Organisation(id: county, kind: .county, name: "Kuusijärvi"))
            try register.insert(UserAccount(id: ID(rawValue: "u1"), name: "Katja", email: "u1@polku.example"))
            try register.insert(
                RoleAssignment(
                    id: ID(rawValue: "r1"), userID: ID(rawValue: "u1"), organisationID: county, role: role,
                    isProfessional: true, validFrom: Day(2026, 1, 1)))
        }
        return (test, try await test.worker("u1"))
    }

    private static func users(_ test: TestOffice) async throws -> [String] {
        try await test.register.read { register in
            try register.session.rows("SELECT id FROM user_account ORDER BY id").map { try $0.string("id") }
        }
    }

    private static func trail(_ test: TestOffice) async throws -> [String] {
        try await test.register.read { register in
            try register.session.rows("SELECT kind, action, outcome FROM trail_entry ORDER BY at, id").map {
                try [$0.string("kind"), $0.string("action"), $0.string("outcome")].joined(separator: " ")
            }
        }
    }
}

/// An act for these tests only: writes a user, and may break off after it.
private struct AddUser: Procedure {
    static let action = Action("test.add", Grant([.ownWorker], on: .office))
    var id = "u2"
    var breaksOff = false
    var subject: Subject { .office }

    func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<UserAccount> {
        let user = UserAccount(id: ID(rawValue: id), name: id, email: id + "@polku.example")
        try register.insert(user)
        if breaksOff { throw Refusal.notFound("thing") }
        return user.id
    }
}

private struct CountUsers: Inquiry {
    static let action = Action("test.count", Grant([.ownWorker], on: .office))
    var subject: Subject { .office }

    func answer(from register: some Reading, _ act: Act) throws -> Int {
        try register.session.rows("SELECT id FROM user_account").count
    }
}
