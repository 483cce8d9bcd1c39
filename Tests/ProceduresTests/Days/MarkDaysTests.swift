import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct MarkDaysTests {
    private static let week = ISOWeek(2026, 48)
    private static let monday = Day(2026, 11, 23)

    private static func office(
        _ engine: TestEngine = TestEngine.all[0],
        _ fill: @Sendable @escaping (WriteTransaction) throws -> Void = { _ in }
    ) async throws -> TestOffice {
        let test = try await TestOffice(
            today: Day(2026, 11, 27), rulebooks: try TestRulebooks.real, engine: engine)
        try await test.register.write { register in
            try TestPeople.settle(register)
            try register.adopt("pohjois-savo-2024", in: TestPeople.county, from: Day(2024, 1, 1))
            try TestDays.period("c1", "Alku", number: 1, in: register)
            try TestDays.period("c2", "Oksa", number: 2, in: register)
            try fill(register)
        }
        return test
    }

    private static func mark(
        _ test: TestOffice, _ changes: [DayChange], as user: String = "anneli"
    ) async throws -> MarkedDays {
        try await test.office.carryOut(
            MarkDays(changes, in: week, at: TestPeople.provider), as: test.worker(user))
    }

    private static func marks(_ test: TestOffice, _ client: String = "c1") async throws -> [Day: DayMark] {
        let records = try await test.register.read { try $0.dayRecords(of: ID(rawValue: "p-" + client)) }
        return Dictionary(uniqueKeysWithValues: records.map { ($0.day, $0.mark) })
    }

    @Test(arguments: TestEngine.all)
    func `a whole grid is saved in one act with one entry on the trail`(engine: TestEngine) async throws {
        let test = try await Self.office(engine)
        let changes = ["c1", "c2"].flatMap { client in
            (0..<4).map { TestDays.change(client, Self.monday.adding(days: $0), .present(300)) }
        }
        #expect(try await Self.mark(test, changes) == MarkedDays(saved: 8, removed: 0))
        #expect(try await Self.marks(test).count == 4)
        let trail = try await test.register.read { try $0.trail(limit: 10) }.filter { $0.action == "days.mark" }
        #expect(trail.map(\.figures) == ["saved=8 removed=0"])
        #expect(trail.map(\.ground) == ["own_organisation"])
    }

    @Test func `a fifth day in a week is refused with the act's and the county's paragraph and nothing is saved`()
        async throws
    {
        let test = try await Self.office()
        let changes = (0..<5).map { TestDays.change("c1", Self.monday.adding(days: $0), .present(300)) }
        let refused = await refusal { _ = try await Self.mark(test, changes) }
        guard case .againstRules(let findings) = refused else { return #expect(Bool(false)) }
        #expect(Set(findings.map(\.rule.id)) == ["law-days-per-week", "edistava-days"])
        #expect(try await Self.marks(test).isEmpty)
    }

    @Test(arguments: [(210, false), (240, true), (360, true), (390, false), (480, false)])
    func `T-13 a day of so many minutes stands or is refused under the county's rulebook`(
        minutes: Int, stands: Bool
    ) async throws {
        let test = try await Self.office()
        let change = TestDays.change("c1", Self.monday, .present(minutes))
        if stands {
            _ = try await Self.mark(test, [change])
            #expect(try await Self.marks(test)[Self.monday]?.minutes == minutes)
        } else {
            let refused = await refusal { _ = try await Self.mark(test, [change]) }
            guard case .againstRules(let findings) = refused else { return #expect(Bool(false)) }
            #expect(findings.contains { $0.rule.kind == .minutesPerDay })
        }
    }

    @Test func `T-11 a third group session in one week is refused`() async throws {
        let test = try await Self.office { register in
            try TestDays.period(
                "g1", "Ryhmä", number: 9, form: "ryhmavalmennus", weekdays: [.tuesday, .thursday], minutes: 240,
                in: register)
        }
        _ = try await Self.mark(
            test, [0, 1].map { TestDays.change("g1", Self.monday.adding(days: $0), .present(240)) })
        let third = TestDays.change("g1", Self.monday.adding(days: 3), .present(240))
        let refused = await refusal { _ = try await Self.mark(test, [third]) }
        guard case .againstRules(let findings) = refused else { return #expect(Bool(false)) }
        #expect(findings.map(\.rule.id) == ["ryhmavalmennus-days"])
    }

    @Test func `T-10 a thirteenth client in a group's session is refused`() async throws {
        let test = try await Self.office { register in
            for number in 1...13 {
                try TestDays.period(
                    "g\(number)", "Ryhmä\(number)", number: 10 + number, form: "ryhmavalmennus",
                    weekdays: [.tuesday, .thursday], minutes: 240, in: register)
            }
        }
        _ = try await Self.mark(test, (1...12).map { TestDays.change("g\($0)", Self.monday, .present(240)) })
        let refused = await refusal {
            _ = try await Self.mark(test, [TestDays.change("g13", Self.monday, .present(240))])
        }
        guard case .againstRules(let findings) = refused else { return #expect(Bool(false)) }
        #expect(findings.map(\.rule.id) == ["group-size"])
    }

    @Test func `a day after the period's end is refused`() async throws {
        let test = try await Self.office { register in
            try TestDays.period("c3", "Loppu", number: 3, endedOn: Self.monday, in: register)
        }
        let refused = await refusal {
            _ = try await Self.mark(test, [TestDays.change("c3", Self.monday.adding(days: 1), .present(300))])
        }
        guard case .againstRules(let findings) = refused else { return #expect(Bool(false)) }
        #expect(findings.map(\.rule.id) == ["law-day-within-decision"])
    }

    @Test func `a day on which the service rests is refused`() async throws {
        let rest = ServicePeriod.Pause(days: DateRange(Self.monday...Self.monday.adding(days: 6)), reason: "loma")
        let test = try await Self.office { register in
            try TestDays.period("c3", "Tauko", number: 3, pauses: [rest], in: register)
        }
        let refused = await refusal {
            _ = try await Self.mark(test, [TestDays.change("c3", Self.monday, .present(300))])
        }
        #expect(refused?.problems == ["c.p-c3.2026-11-23:day_paused"])
    }

    @Test func `a warning needs a reason, which stays with the day`() async throws {
        let test = try await Self.office { register in
            try TestDays.period("c3", "Seteli", number: 3, units: 1, in: register)
            _ = try register.save([TestDays.record("c3", Day(2026, 11, 16), .present(300))])
        }
        let change = TestDays.change("c3", Self.monday, .present(300))
        let refused = await refusal { _ = try await Self.mark(test, [change]) }
        #expect(refused?.problems == ["c.p-c3.2026-11-23:day_reason"])
        _ = try await Self.mark(
            test, [TestDays.change("c3", Self.monday, .present(300), reason: "Uusi päätös on tulossa.")])
        let records = try await test.register.read { try $0.dayRecords(of: ID(rawValue: "p-c3")) }
        #expect(records.last?.warningReason == "Uusi päätös on tulossa.")
    }

    @Test func `a client who didn't come is asked about once more: on the same day or not at all`() async throws {
        let test = try await Self.office()
        let change = TestDays.change("c1", Self.monday, DayMark(.absent, cause: .unexplained))
        let refused = await refusal { _ = try await Self.mark(test, [change]) }
        #expect(refused?.problems == ["c.p-c1.2026-11-23:day_notice"])
    }

    @Test func `a stranger's provider, a coach and an own worker may not mark`() async throws {
        let test = try await Self.office()
        let change = TestDays.change("c1", Self.monday, .present(300))
        for user in ["tuula", "mikko", "katja"] {
            let refused = await refusal { _ = try await Self.mark(test, [change], as: user) }
            #expect(refused?.isForWantOfGround == true)
        }
        let elsewhere = await refusal {
            _ = try await test.office.carryOut(
                MarkDays([change], in: Self.week, at: TestPeople.otherProvider), as: test.worker("tuula"))
        }
        guard case .notFound = elsewhere else { return #expect(Bool(false)) }
        #expect(try await Self.marks(test).isEmpty)
    }
}
