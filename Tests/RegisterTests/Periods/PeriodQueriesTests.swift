import Casework
import Register
import TestSupport
import Testing

@Suite struct PeriodQueriesTests {
    private static let county = ID<Organisation>(rawValue: "k1")
    private static let provider = ID<Organisation>(rawValue: "p1")
    private static let client = ID<Client>(rawValue: "c1")

    @Test(arguments: TestEngine.all)
    func `a period comes back with its rhythms and pauses in the order of their days`(engine: TestEngine) async throws {
        let register = try await Self.register(on: engine)
        let period = Self.period()
        try await register.write { try $0.insert(period) }
        let (byID, byDecision, byClient, at) = try await register.read { register in
            (
                try register.period(period.id), try register.period(ofDecision: period.decisionID),
                try register.periods(of: Self.client),
                try register.periods(at: Self.provider, in: DateRange(day: Day(2026, 4, 30)))
            )
        }
        #expect(byID == period)
        #expect(byDecision == period)
        #expect(byClient == [period])
        #expect(at == [period])
    }

    @Test(arguments: TestEngine.all)
    func `a period that has ended early is no longer at the provider the day after`(engine: TestEngine) async throws {
        let register = try await Self.register(on: engine)
        var period = Self.period()
        try await register.write { try $0.insert(Self.period()) }
        period.milestones.endedOn = Day(2026, 2, 27)
        period.milestones.endCause = .ordererDecision
        period.milestones.endReason = "Asiakas aloittaa työssä."
        let ended = period
        #expect(try await register.write { try $0.update(ended) })
        let days = try await register.read { register in
            try [Day(2026, 2, 27), Day(2026, 2, 28)].map {
                try register.periods(at: Self.provider, in: DateRange(day: $0)).count
            }
        }
        #expect(days == [1, 0])
        #expect(try await register.read { try $0.period(ended.id)?.milestones } == ended.milestones)
    }

    @Test(arguments: TestEngine.all)
    func `a change made from an old version of a period touches nothing`(engine: TestEngine) async throws {
        let register = try await Self.register(on: engine)
        var period = Self.period()
        try await register.write { try $0.insert(Self.period()) }
        period.milestones.acceptedOn = Day(2026, 1, 2)
        let first = period
        #expect(try await register.write { try $0.update(first) })
        #expect(try await register.write { try $0.update(first) } == false)
        #expect(try await register.read { try $0.period(first.id)?.version } == 2)
    }

    private static func period() -> ServicePeriod {
        ServicePeriod(
            id: ID(rawValue: "s1"), decisionID: ID(rawValue: "d1"), clientID: client, providerID: provider,
            serviceForm: "edistava", days: DateRange(Day(2026, 1, 1)...Day(2026, 4, 30)), unit: .day, grantedUnits: 52,
            orderedOn: Day(2025, 12, 20),
            patterns: [
                .init(validFrom: Day(2026, 1, 1), weekdays: [.monday, .thursday], minutes: 240),
                .init(validFrom: Day(2026, 2, 1), weekdays: [.tuesday], minutes: 300),
            ],
            pauses: [.init(days: DateRange(Day(2026, 3, 2)...Day(2026, 3, 15)), reason: "Kuntoutusjakso")])
    }

    private static func register(on engine: TestEngine) async throws -> any CaseRegister {
        let register = try await engine.register()
        try await register.write { register in
            try register.insert(Organisation(id: county, kind: .county, name: "Kuusijärvi", countyCode: "13"))
            try register.insert(Organisation(id: provider, kind: .provider, name: "Paja ry", countyID: county))
            try register.insert(
                Client(
                    id: client, countyID: county, givenName: "Aino", familyName: "Alku", identityCode: "010594Y9032",
                    birthDate: Day(1994, 5, 1), municipalityCode: "297", openedOn: Day(2025, 12, 1)))
            try register.insert(
                Decision(
                    id: ID(rawValue: "d1"), number: 1, clientID: client,
                    terms: .init(
                        serviceForm: "edistava", period: DateRange(Day(2026, 1, 1)...Day(2026, 4, 30)), daysPerWeek: 2,
                        minutesPerDay: 240, weekdays: [.monday, .thursday], unit: .day, grantedUnits: 35,
                        unitPrice: Money(cents: 4_800), providerID: provider),
                    resolution: .granted, state: .approved))
        }
        return register
    }
}
