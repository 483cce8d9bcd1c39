import Casework
import Procedures
import Register
import TestSupport
import Testing

/// Two people over one grid: their cells meet without anyone losing anything.
@Suite struct SharedGridTests {
    private static let week = ISOWeek(2026, 48)
    private static let monday = Day(2026, 11, 23)
    private static let tuesday = Day(2026, 11, 24)

    private static func office(_ engine: TestEngine) async throws -> TestOffice {
        let test = try await TestOffice(
            today: Day(2026, 11, 27), rulebooks: try TestRulebooks.real, engine: engine)
        try await test.register.write { register in
            try TestPeople.settle(register)
            try register.adopt("pohjois-savo-2024", in: TestPeople.county, from: Day(2024, 1, 1))
            try TestDays.period("c1", "Alku", number: 1, in: register)
            _ = try register.save([TestDays.record("c1", monday, .present(300))])
        }
        return test
    }

    private static func mark(_ test: TestOffice, _ changes: [DayChange]) async throws {
        _ = try await test.office.carryOut(
            MarkDays(changes, in: week, at: TestPeople.provider), as: test.worker("anneli"))
    }

    private static func record(_ test: TestOffice, _ day: Day) async throws -> DayRecord? {
        try await test.register.read { try $0.dayRecords(of: ID(rawValue: "p-c1")) }.first { $0.day == day }
    }

    @Test(arguments: TestEngine.all)
    func `different cells of two people are both kept`(engine: TestEngine) async throws {
        let test = try await Self.office(engine)
        try await Self.mark(
            test, [TestDays.change("c1", Self.monday, .present(240), version: 1, seen: .present(300))])
        try await Self.mark(test, [TestDays.change("c1", Self.tuesday, .present(300))])
        #expect(try await Self.record(test, Self.monday)?.mark == .present(240))
        #expect(try await Self.record(test, Self.tuesday)?.mark == .present(300))
    }

    @Test(arguments: TestEngine.all)
    func `the same cell changed by two is refused to the second, with who was first`(engine: TestEngine) async throws {
        let test = try await Self.office(engine)
        try await Self.mark(
            test, [TestDays.change("c1", Self.monday, .present(240), version: 1, seen: .present(300))])
        let refused = await refusal {
            try await Self.mark(
                test,
                [
                    TestDays.change("c1", Self.monday, .present(360), version: 1, seen: .present(300)),
                    TestDays.change("c1", Self.tuesday, .present(300)),
                ])
        }
        guard case .invalid(let problems) = refused else { return #expect(Bool(false)) }
        #expect(problems.map(\.code) == ["day_changed"])
        #expect(problems.first?.figures["name"] == "Anneli Ajasta")
        #expect(try await Self.record(test, Self.monday)?.mark == .present(240))
        #expect(try await Self.record(test, Self.tuesday) == nil)
    }

    @Test func `two who enter the same thing agree`() async throws {
        let test = try await Self.office(TestEngine.all[0])
        let change = TestDays.change("c1", Self.monday, .present(240), version: 1, seen: .present(300))
        try await Self.mark(test, [change])
        try await Self.mark(test, [change])
        #expect(try await Self.record(test, Self.monday)?.version == 2)
    }

    @Test func `a mark taken away by one is told to the other who changes it`() async throws {
        let test = try await Self.office(TestEngine.all[0])
        try await Self.mark(test, [TestDays.change("c1", Self.monday, nil, version: 1, seen: .present(300))])
        #expect(try await Self.record(test, Self.monday) == nil)
        let refused = await refusal {
            try await Self.mark(
                test, [TestDays.change("c1", Self.monday, .present(240), version: 1, seen: .present(300))])
        }
        #expect(refused?.problems == ["c.p-c1.2026-11-23:day_changed"])
    }

    @Test func `the same request twice has one effect`() async throws {
        let test = try await Self.office(TestEngine.all[0])
        let marking = MarkDays(
            [TestDays.change("c1", Self.tuesday, .present(300))], in: Self.week, at: TestPeople.provider)
        let anneli = try await test.worker("anneli")
        let first = try await test.office.carryOut(marking, as: anneli, key: "k1")
        let again = try await test.office.carryOut(marking, as: anneli, key: "k1")
        #expect(first == again)
        #expect(try await Self.record(test, Self.tuesday)?.version == 1)
    }
}
