import Casework
import Register
import TestSupport
import Testing

@Suite struct DayQueriesTests {
    private static let monday = Day(2026, 11, 23)

    private static func register(_ engine: TestEngine) async throws -> any CaseRegister {
        let register = try await engine.register()
        try await register.write { register in
            try TestPeople.settle(register)
            try TestDays.period("c1", "Alku", number: 1, in: register)
            try TestDays.period("c2", "Örn", number: 2, in: register)
            try TestDays.period("c3", "Muu", number: 3, provider: TestPeople.otherProvider, in: register)
        }
        return register
    }

    @Test(arguments: TestEngine.all)
    func `a record comes back as it was marked`(engine: TestEngine) async throws {
        let register = try await Self.register(engine)
        let records = [
            TestDays.record("c1", Self.monday, .present(255, .remote), startsAt: 540),
            TestDays.record(
                "c1", Self.monday.adding(days: 1),
                DayMark(.absent, cause: .ownSickness, notice: .sameDay, certificateOn: Self.monday)),
            TestDays.record(
                "c1", Self.monday.adding(days: 2), DayMark(.swapped, swappedTo: Self.monday.adding(days: 4))),
        ]
        #expect(try await register.write { try $0.save(records) } == 3)
        #expect(try await register.read { try $0.dayRecords(of: ID(rawValue: "p-c1")) } == records)
    }

    @Test(arguments: TestEngine.all)
    func `only the next version of a record is written, and only the seen one is taken away`(
        engine: TestEngine
    ) async throws {
        let register = try await Self.register(engine)
        let first = TestDays.record("c1", Self.monday, .present(300))
        let second = TestDays.record("c1", Self.monday, .present(360), version: 2)
        #expect(try await register.write { try $0.save([first]) } == 1)
        #expect(try await register.write { try $0.save([first]) } == 0)
        #expect(try await register.write { try $0.save([second]) } == 1)
        #expect(try await register.write { try $0.remove([first]) } == 0)
        #expect(try await register.write { try $0.remove([second]) } == 1)
        #expect(try await register.read { try $0.dayRecords(of: ID(rawValue: "p-c1")) } == [])
    }

    @Test(arguments: TestEngine.all)
    func `more records than one statement holds are written together`(engine: TestEngine) async throws {
        let register = try await Self.register(engine)
        let records = (0..<60).flatMap { day in
            ["c1", "c2"].map { TestDays.record($0, Day(2026, 9, 1).adding(days: day), .present(300)) }
        }
        #expect(try await register.write { try $0.save(records) } == 120)
        #expect(try await register.write { try $0.save(records) } == 0)
    }

    @Test(arguments: TestEngine.all)
    func `a week holds the provider's own clients by name, with what they used outside it`(
        engine: TestEngine
    ) async throws {
        let register = try await Self.register(engine)
        let sick = DayMark(.absent, cause: .ownSickness, notice: .beforeTheDay)
        try await register.write { register in
            _ = try register.save([
                TestDays.record("c1", Day(2026, 11, 16), .present(300)),
                TestDays.record("c1", Day(2026, 11, 17), .present(240, .remote)),
                TestDays.record("c1", Day(2026, 11, 19), sick), TestDays.record("c1", Self.monday, sick),
            ])
        }
        let sheet = try await register.read {
            try $0.weekSheet(Self.monday.isoWeek, at: TestPeople.provider) { $0.dayKind(isGroup: false) }
        }
        #expect(sheet.rows.map(\.clientName) == ["Alku Sirpa", "Örn Sirpa"])
        #expect(sheet.rows.first?.elsewhere == WeekSheet.Elsewhere(sessions: 2, remote: 1, minutes: 540))
        #expect(sheet.rows.first?.marks == [Self.monday: sick])
        #expect(sheet.rows.first?.history[Day(2026, 11, 19)] == sick)
        #expect(sheet.rows.first?.voucher?.number == "PS-2026-0001")
    }

    @Test(arguments: TestEngine.all)
    func `a period that has ended before the week or waits for its provider is not in it`(
        engine: TestEngine
    ) async throws {
        let register = try await Self.register(engine)
        try await register.write { register in
            try TestDays.period(
                "c4", "Loppu", number: 4, endedOn: Day(2026, 11, 20), in: register)
            try register.session.run("UPDATE service_period SET accepted_on = NULL WHERE id = 'p-c2'")
        }
        let sheet = try await register.read {
            try $0.weekSheet(Self.monday.isoWeek, at: TestPeople.provider) { $0.dayKind(isGroup: false) }
        }
        #expect(sheet.rows.map(\.clientName) == ["Alku Sirpa"])
    }
}
