import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct WorklistTests {
    @Test(arguments: TestEngine.all)
    func `a new client's assessment is on the own worker's list and on no other own worker's`(
        engine: TestEngine
    ) async throws {
        let test = try await TestOffice(engine: engine)
        try await test.register.write { try WorklistTown.settle(in: $0) }
        let katja = try await test.worker("katja")
        let list = try await test.office.ask(ReadWorklist(), as: katja)
        #expect(list.clients == 1)
        #expect(list.lines.map(\.task.kind) == [.assessNeeds])
        #expect(list.lines.first?.isMine == true)
        #expect(list.lines.first?.owner == "Katja")
        #expect(list.lines.first?.task.due == Day(2026, 12, 20))
        let other = try await test.office.ask(ReadWorklist(), as: try await test.worker("kaija"))
        #expect(other.clients == 0)
        #expect(other.lines.isEmpty)
    }

    @Test(arguments: TestEngine.all)
    func `a client whose own worker's role has ended has fallen between services`(engine: TestEngine) async throws {
        let test = try await TestOffice(engine: engine)
        try await test.register.write { register in
            try WorklistTown.settle(in: register)
            try register.session.run("UPDATE role_assignment SET valid_to = '2026-11-24' WHERE user_id = 'katja'")
        }
        let leena = try await test.worker("leena")
        let today = try await test.office.ask(ReadGaps(), as: leena)
        #expect(today.clients == 1)
        #expect(today.gaps.first?.reasons == [.noResponsiblePerson, .noNextStep])
        #expect(try await test.office.gaps(on: Day(2026, 11, 24)).gaps.isEmpty)
        #expect(try await test.office.gaps(on: Day(2026, 11, 19)).clients == 0)
    }

    @Test(arguments: TestEngine.all)
    func `a draft counts today and hides nothing of a day before it`(engine: TestEngine) async throws {
        let test = try await TestOffice(engine: engine)
        try await test.register.write { register in
            try WorklistTown.settle(in: register)
            try register.session.run(
                """
                INSERT INTO decision (id, number, client_id, service_form, first_day, last_day, unit, granted_units,
                    unit_price_cents, resolution, state)
                VALUES ('d1', 1, 'c1', 'edistava', '2027-03-01', '2027-05-31', 'day', 40, 4800, 'granted', 'draft')
                """)
        }
        let today = try await test.office.gaps(on: Day(2026, 11, 25))
        #expect(today.gaps.first?.reasons == [.tooFar(Day(2027, 3, 1), latest: Day(2026, 12, 25))])
        #expect(try await test.office.gaps(on: Day(2026, 11, 24)).gaps.isEmpty)
    }

    @Test func `only the service manager reads the county's gaps, and a refusal is on the trail`() async throws {
        let test = try await TestOffice()
        try await test.register.write { try WorklistTown.settle(in: $0) }
        await #expect(throws: Refusal.self) {
            try await test.office.ask(ReadGaps(), as: try await test.worker("katja"))
        }
        let trail = try await test.register.read { try $0.trail(limit: 5) }
        #expect(trail.map(\.action) == ["worklist.gaps"])
        #expect(trail.map(\.kind) == [.refusal])
    }

    @Test(arguments: TestEngine.all)
    func `an order waits on the provider's list and shows as another's turn on the own worker's`(
        engine: TestEngine
    ) async throws {
        let test = try await TestOffice(engine: engine)
        try await test.register.write { register in
            try WorklistTown.settle(in: register)
            try WorklistTown.order(in: register, orderedOn: Day(2026, 11, 24))
        }
        let provider = try await test.office.ask(ReadWorklist(), as: try await test.worker("raili"))
        #expect(provider.lines.map(\.task.kind) == [.acceptOrder])
        #expect(provider.lines.first?.isMine == true)
        let katja = try await test.office.ask(ReadWorklist(), as: try await test.worker("katja"))
        let waiting = katja.lines.first { $0.task.kind == .acceptOrder }
        #expect(waiting?.isMine == false)
        #expect(waiting?.providerName == "Pajayhdistys ry")
    }
}

/// A county with two own workers, a service manager, a provider and one client.
enum WorklistTown {
    static func settle(in register: WriteTransaction) throws {
        let county = ID<Organisation>(rawValue: "k1")
        try register.insert(Organisation(id: county, kind: .county, name: "Kuusijärvi", countyCode: "13"))
        try register.insert(
            Organisation(
                id: ID(rawValue: "p1"), kind: .provider, name: "Pajayhdistys ry", legalForm: .association,
                countyID: county))
        let staff: [(String, Role, String)] = [
            ("katja", .ownWorker, "k1"), ("kaija", .ownWorker, "k1"), ("leena", .serviceManager, "k1"),
            ("raili", .providerManager, "p1"),
        ]
        for (id, role, organisation) in staff {
            try register.insert(
                UserAccount(id: ID(rawValue: id), name: id == "katja" ? "Katja" : id, email: id + "@polku.example"))
            try register.insert(
                RoleAssignment(
                    id: ID(rawValue: "r-" + id), userID: ID(rawValue: id),
                    organisationID: ID(rawValue: organisation), role: role, validFrom: Day(2026, 1, 1)))
        }
        try register.insert(
            Client(
                id: ID(rawValue: "c1"), countyID: county, givenName: "Aino", familyName: "Alkunen",
                identityCode: "010594Y9032", birthDate: Day(1994, 5, 1), municipalityCode: "297",
                openedOn: Day(2026, 11, 20)))
        try register.insert(
            ClientWorker(
                id: ID(rawValue: "w1"), clientID: ID(rawValue: "c1"), userID: ID(rawValue: "katja"),
                organisationID: county, duty: .ownWorker, validFrom: Day(2026, 11, 20)))
    }

    static func order(in register: WriteTransaction, orderedOn: Day) throws {
        try register.session.run(
            """
            INSERT INTO decision (id, number, client_id, service_form, first_day, last_day, unit, granted_units,
                unit_price_cents, resolution, state, approved_on)
            VALUES ('d1', 1, 'c1', 'edistava', '2026-12-01', '2027-02-28', 'day', 40, 4800, 'granted', 'approved',
                \(orderedOn))
            """)
        try register.session.run(
            """
            INSERT INTO service_period (id, decision_id, client_id, provider_id, service_form, first_day, last_day,
                unit, granted_units, ordered_on)
            VALUES ('s1', 'd1', 'c1', 'p1', 'edistava', '2026-12-01', '2027-02-28', 'day', 40, \(orderedOn))
            """)
    }
}
