import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct RunMonthTests {
    private static let november = Month(2026, 11)

    private static func office(_ engine: TestEngine = TestEngine.all[0]) async throws -> TestOffice {
        let test = try await TestOffice(
            today: Day(2026, 11, 27), rulebooks: try TestRulebooks.real, engine: engine)
        try await test.register.write { register in
            try TestPeople.settle(register)
            try register.adopt("pohjois-savo-2024", in: TestPeople.county, from: Day(2024, 1, 1))
            try TestDays.period("c1", "Alku", number: 1, in: register)
            try TestDays.period("c2", "Muu", number: 2, provider: TestPeople.otherProvider, in: register)
            let missed = DayMark(.absent, cause: .unexplained, notice: .sameDay)
            let sick = DayMark(.absent, cause: .ownSickness, notice: .beforeTheDay)
            _ = try register.save([
                TestDays.record("c1", Day(2026, 10, 29), .present(300)),
                TestDays.record("c1", Day(2026, 11, 2), .present(300)),
                TestDays.record("c1", Day(2026, 11, 3), missed), TestDays.record("c1", Day(2026, 11, 4), missed),
                TestDays.record("c1", Day(2026, 11, 5), sick),
                TestDays.record("c1", Day(2026, 11, 9), DayMark(.notArranged, cause: .providerCancelled)),
            ])
        }
        return test
    }

    private static func run(_ test: TestOffice, as user: String = "raili") async throws -> ID<MonthRun> {
        try await test.office.carryOut(RunMonth(november, at: TestPeople.provider), as: test.worker(user))
    }

    @Test(arguments: TestEngine.all)
    func `T-16 T-19 a run holds realised days, one missed unit and no cancelled day, and stays as it was`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.office(engine)
        let id = try await Self.run(test)
        try await test.register.write {
            _ = try $0.save([TestDays.record("c1", Day(2026, 11, 10), .present(300))])
        }
        let stored = try await test.office.ask(ReadRun(id), as: test.worker("leena"))
        let line = try #require(stored.lines.first?.line)
        #expect(stored.lines.count == 1)
        #expect(line.realisedUnits == 1)
        #expect(line.unusedUnits == 1)
        #expect(line.amount == Money(cents: 8_000))
        #expect(line.voucherNumber == "PS-2026-0001")
        #expect(line.travelDays == 1)
        #expect(line.absences.map(\.cause) == [.unexplained, .unexplained, .ownSickness])
        #expect(stored.run.total == Money(cents: 8_000))
    }

    @Test(arguments: TestEngine.all)
    func `running again takes the earlier run's place, with an equal digest for equal content`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.office(engine)
        let first = try await Self.run(test)
        let second = try await Self.run(test)
        try await test.register.write {
            _ = try $0.save([TestDays.record("c1", Day(2026, 11, 10), .present(300))])
        }
        let third = try await Self.run(test)
        let raili = try await test.worker("raili")
        let runs = [
            try await test.office.ask(ReadRun(first), as: raili), try await test.office.ask(ReadRun(second), as: raili),
            try await test.office.ask(ReadRun(third), as: raili),
        ]
        #expect(runs[0].run.digest == runs[1].run.digest)
        #expect(runs[2].run.digest != runs[1].run.digest)
        #expect(runs.map(\.run.supersedes) == [nil, first, second])
        #expect(runs.map(\.supersededBy) == [third, third, nil])
        let months = try await test.office.ask(MonthList(), as: raili)
        #expect(months.first { $0.month == Self.november }?.run?.id == third)
    }

    @Test func `a month that hasn't begun or holds nothing isn't run`() async throws {
        let test = try await Self.office()
        for (month, reason) in [(Month(2026, 12), "month_not_begun"), (Month(2026, 8), "month_empty")] {
            let refused = await refusal {
                _ = try await test.office.carryOut(
                    RunMonth(month, at: TestPeople.provider), as: test.worker("raili"))
            }
            guard case .conflict(let why) = refused else { return #expect(Bool(false)) }
            #expect(why == reason)
        }
    }

    @Test func `a run is read by its provider and its county, and made only by its provider`() async throws {
        let test = try await Self.office()
        let id = try await Self.run(test, as: "anneli")
        for user in ["tuula", "katja", "mikko", "paavo"] {
            let refused = await refusal { _ = try await test.office.ask(ReadRun(id), as: test.worker(user)) }
            #expect(refused?.isForWantOfGround == true)
        }
        for user in ["leena", "tuula", "katja"] {
            let refused = await refusal { _ = try await Self.run(test, as: user) }
            #expect(refused?.isForWantOfGround == true)
        }
        #expect(try await test.office.ask(MonthList(), as: test.worker("leena")).map(\.run?.id) == [id])
    }

    @Test(arguments: TestEngine.all)
    func `T-25 an absence waits until its payer has been told`(engine: TestEngine) async throws {
        let test = try await Self.office(engine)
        let anneli = try await test.worker("anneli")
        let asked = AbsencesOfMonth(of: Self.november, at: TestPeople.provider)
        #expect(try await test.office.ask(asked, as: anneli).map(\.sentOn) == [nil, nil, nil])
        let told: [(client: ID<Client>, day: Day)] = [
            (ID(rawValue: "c1"), Day(2026, 11, 3)), (ID(rawValue: "c2"), Day(2026, 11, 4)),
        ]
        let marking = MarkAbsencesTold(told, in: Self.november, at: TestPeople.provider)
        #expect(try await test.office.carryOut(marking, as: anneli) == 1)
        #expect(try await test.office.ask(asked, as: anneli).map(\.sentOn) == [Day(2026, 11, 27), nil, nil])
        #expect(try await test.office.carryOut(marking, as: anneli) == 0)
    }
}
