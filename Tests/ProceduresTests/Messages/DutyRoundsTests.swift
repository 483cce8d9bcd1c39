import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct DutyRoundsTests {
    private static func county(_ engine: TestEngine) async throws -> TestOffice {
        let test = try await TestOffice(rulebooks: try TestRulebooks.real, engine: engine)
        try await test.register.write { register in
            try TestOwnClient.fill(register)
            try TestOtherClient.fill(register, openedOn: test.office.today)
        }
        return test
    }

    /// Runs day after day until somebody is reminded: the office of that day, and the run.
    private static func firstReminder(_ test: TestOffice) async throws -> (test: TestOffice, run: DutyRun) {
        for offset in 0..<200 {
            let office = TestOffice(test, today: test.office.today.adding(days: offset))
            if let run = try await DutyRounds(office: office.office).round(), run.planned > 0 { return (office, run) }
        }
        throw NobodyReminded()
    }

    private struct NobodyReminded: Error {}

    private static func planned(_ test: TestOffice) async throws -> [String] {
        try await test.register.read { register in
            try register.session.rows("SELECT user_id, reference FROM notice WHERE kind = 'duty' ORDER BY user_id")
                .map { try $0.string("user_id") + " " + $0.string("reference") }
        }
    }

    @Test(arguments: TestEngine.all)
    func `the day's run plans one reminder for each who has a duty with a window, and is made once`(
        engine: TestEngine
    ) async throws {
        let (test, run) = try await Self.firstReminder(try await Self.county(engine))
        #expect(run.day == test.office.today)
        #expect(run.planned < run.considered)
        let planned = try await Self.planned(test)
        #expect(planned.count == run.planned)
        #expect(planned.contains("anneli \(run.day)"))
        #expect(try await DutyRounds(office: test.office).round() == nil)
        #expect(try await Self.planned(test) == planned)
        let kept = try await test.register.read { try $0.dutyRuns(most: 1) }
        #expect(kept == [run])
    }

    @Test(arguments: TestEngine.all)
    func `before six in the morning by Helsinki's clock no run is made`(engine: TestEngine) async throws {
        let test = try await Self.county(engine)
        let day = test.office.today
        let early = Office(
            register: test.register, rulebooks: test.office.shelf.files,
            now: { Moment(today: day, timestamp: "2026-11-25T03:59:00.000Z") }, newID: { "early" })
        #expect(try await DutyRounds(office: early).round() == nil)
        #expect(try await Self.planned(test).isEmpty)
    }

    @Test(arguments: TestEngine.all)
    func `who has opened the worklist since isn't written to, and the ledger says why`(
        engine: TestEngine
    ) async throws {
        let (test, _) = try await Self.firstReminder(try await Self.county(engine))
        let morning = TestOffice(test, today: test.office.today.adding(days: 1))
        _ = try await morning.office.ask(ReadWorklist(), as: try await morning.worker("anneli"))
        let round = try await NoticeSender(office: morning.office) { _ in .none }.round()
        #expect(round.reasons[.seenAlready] == 1)
        #expect(round.considered == round.sent + round.skipped)
    }

    @Test(arguments: TestEngine.all)
    func `a morning without its run raises the alarm in the ledger`(engine: TestEngine) async throws {
        let test = try await Self.county(engine)
        let paavo = try await test.worker("paavo")
        #expect(try await test.office.ask(ReadNoticeLedger(of: TestCounty.county), as: paavo).isDutyRunMissing)
        try await DutyRounds(office: test.office).round()
        let ledger = try await test.office.ask(ReadNoticeLedger(of: TestCounty.county), as: paavo)
        #expect(!ledger.isDutyRunMissing)
        #expect(ledger.dutyRuns.count == 1)
        let next = TestOffice(test, today: Day(2026, 11, 26))
        #expect(try await next.office.ask(ReadNoticeLedger(of: TestCounty.county), as: paavo).isDutyRunMissing)
    }
}
