import Casework
import Procedures
import Register
import TestSupport
import Testing

/// Moves a client's given name on: a small act to try the door with.
private struct Rename: Procedure {
    static let action = Action("test.rename", ask: .ownWorker, Grant([.ownWorker], on: .responsible))
    let client: ID<Client>
    let fails: Bool

    var subject: Subject { .client(client) }

    func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<Client> {
        try register.session.run("UPDATE client SET version = version + 1 WHERE id = \(client)")
        if fails { throw Refusal.conflict("test") }
        return ID(rawValue: act.newID())
    }
}

private struct Look: Inquiry {
    static let action = Action("test.look", ask: .ownWorker, Grant([.ownWorker], on: .responsible))
    let client: ID<Client>

    var subject: Subject { .client(client) }

    func answer(from register: some Reading, _ act: Act) throws -> Int {
        try register.client(client)?.version ?? 0
    }
}

@Suite struct OfficeTests {
    @Test(arguments: TestEngine.all)
    func `an act and its line on the trail are one`(engine: TestEngine) async throws {
        let (test, worker) = try await Self.office(engine)
        _ = try await test.office.carryOut(Rename(client: Self.client, fails: false), as: worker)
        let trail = try await test.register.read { try $0.trail(of: Self.client) }
        #expect(trail.map(\.action) == ["test.rename"])
        #expect(trail.first?.ground == "responsible")
        #expect(try await Self.version(test) == 2)
    }

    @Test(arguments: TestEngine.all)
    func `a refused act changes nothing and is on the trail as refused`(engine: TestEngine) async throws {
        let (test, worker) = try await Self.office(engine)
        await #expect(throws: Refusal.self) {
            try await test.office.carryOut(Rename(client: Self.client, fails: true), as: worker)
        }
        let trail = try await test.register.read { try $0.trail(of: Self.client) }
        #expect(trail.map(\.kind) == [.refusal])
        #expect(try await Self.version(test) == 1)
    }

    @Test(arguments: TestEngine.all)
    func `the same key sent twice has one effect and one answer`(engine: TestEngine) async throws {
        let (test, worker) = try await Self.office(engine)
        let act = Rename(client: Self.client, fails: false)
        let first = try await test.office.carryOut(act, as: worker, key: "k1")
        let second = try await test.office.carryOut(act, as: worker, key: "k1")
        #expect(first == second)
        #expect(try await Self.version(test) == 2)
        #expect(try await test.register.read { try $0.trail(of: Self.client) }.count == 1)
    }

    @Test(arguments: TestEngine.all)
    func `the same key sent twenty times at once has one effect`(engine: TestEngine) async throws {
        let (test, worker) = try await Self.office(engine)
        let answers = await withTaskGroup(of: ID<Client>?.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    try? await test.office.carryOut(
                        Rename(client: Self.client, fails: false), as: worker, key: "same")
                }
            }
            return await group.reduce(into: Set<ID<Client>>()) { all, answer in if let answer { all.insert(answer) } }
        }
        #expect(answers.count == 1)
        #expect(try await Self.version(test) == 2)
    }

    @Test(arguments: TestEngine.all)
    func `a read is on the trail before it is answered`(engine: TestEngine) async throws {
        let (test, worker) = try await Self.office(engine)
        #expect(try await test.office.ask(Look(client: Self.client), as: worker) == 1)
        #expect(try await test.register.read { try $0.trail(of: Self.client) }.map(\.kind) == [.read])
    }

    @Test func `a worker without a ground is told what was tried and whom to ask`() async throws {
        let (test, _) = try await Self.office(TestEngine.all[0])
        let stranger = try await test.worker("u2")
        do {
            _ = try await test.office.ask(Look(client: Self.client), as: stranger)
            Issue.record("the stranger was let in")
        } catch Refusal.notPermitted(let action, let tried, let ask) {
            #expect(action == "test.look")
            #expect(tried == ["responsible"])
            #expect(ask == "own_worker")
        }
        #expect(try await test.register.read { try $0.trail(of: Self.client) }.map(\.outcome) == ["not_permitted"])
    }

    @Test func `a duty that ended yesterday is no ground today`() async throws {
        let (test, _) = try await Self.office(TestEngine.all[0])
        try await test.register.write { register in
            _ = try register.session.run("UPDATE client_worker SET valid_to = '2026-11-24'")
        }
        let worker = try await test.worker("u1")
        await #expect(throws: Refusal.self) { try await test.office.ask(Look(client: Self.client), as: worker) }
    }

    private static let client = ID<Client>(rawValue: "c1")

    private static func version(_ test: TestOffice) async throws -> Int? {
        try await test.register.read { try $0.client(client)?.version }
    }

    /// A county with two own workers, the first of whom is responsible for the only client.
    private static func office(_ engine: TestEngine) async throws -> (TestOffice, Worker) {
        let test = try await TestOffice(engine: engine)
        let county = ID<Organisation>(rawValue: "k1")
        try await test.register.write { register in
            try register.insert(Organisation(id: county, kind: .county, name: "Kuusijärvi", countyCode: "13"))
            for id in ["u1", "u2"] {
                try register.insert(UserAccount(id: ID(rawValue: id), name: id, email: id + "@polku.example"))
                try register.insert(
                    RoleAssignment(
                        id: ID(rawValue: "r-" + id), userID: ID(rawValue: id), organisationID: county,
                        role: .ownWorker, isProfessional: true, validFrom: Day(2026, 1, 1)))
            }
            try register.insert(
                Client(
                    id: client, countyID: county, givenName: "Aino", familyName: "Alku",
                    identityCode: "010594Y9032", birthDate: Day(1994, 5, 1), municipalityCode: "297",
                    openedOn: Day(2026, 1, 7)))
            try register.insert(
                ClientWorker(
                    id: ID(rawValue: "w1"), clientID: client, userID: ID(rawValue: "u1"), organisationID: county,
                    duty: .ownWorker, validFrom: Day(2026, 1, 7)))
        }
        return (test, try await test.worker("u1"))
    }
}
