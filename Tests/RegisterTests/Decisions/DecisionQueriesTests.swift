import Casework
import Register
import TestSupport
import Testing

@Suite struct DecisionQueriesTests {
    private static let county = ID<Organisation>(rawValue: "k1")
    private static let client = ID<Client>(rawValue: "c1")

    @Test(arguments: TestEngine.all)
    func `a decision comes back as it was, and its reasons lie sealed`(engine: TestEngine) async throws {
        let register = try await Self.register(on: engine)
        let decision = Self.decision("d1", 1, Day(2026, 1, 1)...Day(2026, 4, 30), state: .draft)
        try await register.write { try $0.insert(decision) }
        let (read, raw) = try await register.read { register in
            (
                try register.decision(decision.id),
                try register.session.rows("SELECT reasoning_sealed FROM decision").first?.string("reasoning_sealed")
            )
        }
        #expect(read == decision)
        #expect(raw?.contains("rytmiä") == false)
    }

    @Test(arguments: TestEngine.all)
    func `the register itself refuses two granted decisions on the same service and day`(
        engine: TestEngine
    ) async throws {
        let register = try await Self.register(on: engine)
        try await register.write {
            try $0.insert(Self.decision("d1", 1, Day(2026, 1, 1)...Day(2026, 4, 30), state: .approved))
            try $0.insert(Self.decision("d2", 2, Day(2026, 4, 30)...Day(2026, 7, 31), state: .draft))
        }
        let overlapping = Self.decision("d2", 2, Day(2026, 4, 30)...Day(2026, 7, 31), state: .approved)
        await #expect(throws: Collision.overlap("decision")) {
            try await register.write { _ = try $0.update(overlapping) }
        }
        let after = Self.decision("d2", 2, Day(2026, 5, 1)...Day(2026, 7, 31), state: .approved)
        #expect(try await register.write { try $0.update(after) })
        let inForce = try await register.read { register in
            try [Day(2026, 4, 30), Day(2026, 5, 1), Day(2026, 8, 1)].map {
                try register.decisionsInForce(of: Self.client, in: DateRange(day: $0)).map(\.number)
            }
        }
        #expect(inForce == [[1], [2], []])
    }

    @Test(arguments: TestEngine.all)
    func `an approved decision and an old version can't be written over`(engine: TestEngine) async throws {
        let register = try await Self.register(on: engine)
        let draft = Self.decision("d1", 1, Day(2026, 1, 1)...Day(2026, 4, 30), state: .draft)
        try await register.write { try $0.insert(draft) }
        #expect(try await register.write { try $0.update(draft) })
        #expect(try await register.write { try $0.update(draft) } == false)
        let approved = Self.decision("d2", 2, Day(2026, 5, 1)...Day(2026, 8, 31), state: .approved)
        try await register.write { try $0.insert(approved) }
        #expect(try await register.write { try $0.update(approved) } == false)
        #expect(try await register.write { try $0.nextDecisionNumber() } == 3)
    }

    private static func decision(
        _ id: String, _ number: Int, _ days: ClosedRange<Day>, state: Decision.State
    ) -> Decision {
        Decision(
            id: ID(rawValue: id), number: number, clientID: client,
            terms: .init(
                serviceForm: "edistava", period: DateRange(days), daysPerWeek: 2, minutesPerDay: 240,
                weekdays: [.monday, .thursday], unit: .day, grantedUnits: 35, unitPrice: Money(cents: 4_800),
                distance: 4_200),
            reasoning: "Palvelu tukee arjen rytmiä.", resolution: .granted, state: state,
            rulebooks: ["laki-189-2001@2026-01-01", "pohjois-savo-2024@2024-01-01"])
    }

    private static func register(on engine: TestEngine) async throws -> any CaseRegister {
        let register = try await engine.register()
        try await register.write { register in
            try register.insert(Organisation(id: county, kind: .county, name: "Kuusijärvi", countyCode: "13"))
            try register.insert(
                Client(
                    id: client, countyID: county, givenName: "Aino", familyName: "Alku", identityCode: "010594Y9032",
                    birthDate: Day(1994, 5, 1), municipalityCode: "297", openedOn: Day(2025, 12, 1)))
        }
        return register
    }
}
