import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct ChangeDecisionTests {
    private static let reason = "Asiakas muuttaa, ja lähin paja on toinen."

    @Test(arguments: TestEngine.all)
    func `a decision that changes place takes the other's place from its first day, with a voucher of its own`(
        engine: TestEngine
    ) async throws {
        let (test, old, change) = try await Self.begun(engine: engine)
        let katja = try await test.worker("katja")
        let again = try await test.office.carryOut(
            ChangeDecision(old, from: Day(2024, 2, 20), reason: "Muu syy."), as: katja)
        #expect(again == change, "a change that has been begun is gone on with")
        var draft = try await test.office.ask(EditDecisionForm(change), as: katja).draft
        #expect(draft.firstDay == Day(2024, 2, 12) && draft.lastDay == Day(2024, 3, 31))
        #expect(draft.changeReason == Self.reason)
        draft.providerID = Self.other
        draft.siteID = nil
        draft.reasoning = "Palvelu jatkuu uudessa paikassa."
        let desk = try await test.office.ask(EditDecisionForm(change, typed: draft), as: katja)
        #expect(desk.sliced?.differences.map(\.kind) == [.place])
        #expect(!desk.assessment.isBlocked, "the one in force gives way the day before")
        _ = try await test.office.carryOut(ApproveDecision(change, version: 1, draft: draft), as: katja)
        let (periods, vouchers, before, after) = try await test.register.read { register in
            (
                try register.periods(of: ReadyCounty.client).sorted { $0.days.first < $1.days.first },
                try [old, change].map { try register.voucher(ofDecision: $0)?.number },
                try register.decision(old), try register.decision(change)
            )
        }
        #expect(periods.map(\.effectiveLastDay) == [Day(2024, 2, 11), Day(2024, 3, 31)])
        #expect(periods.map(\.providerID) == [ReadyCounty.workshop, Self.other])
        #expect(periods.first?.milestones.endCause == .changed)
        #expect(periods.first?.milestones.endReason == Self.reason)
        #expect(vouchers == ["2024-000001", "2024-000002"])
        #expect(before?.endedOn == Day(2024, 2, 11))
        #expect(after?.kind == .changed && after?.changes == old && after?.changeReason == Self.reason)
        let file = try await test.office.ask(OpenDecision(old), as: katja)
        #expect(file.changedBy?.id == change)
        #expect(try await test.office.ask(OpenDecision(change), as: katja).sliced?.differences.map(\.kind) == [.place])
    }

    @Test(arguments: TestEngine.all)
    func `nothing is changed until the change is approved, and it needs its reason`(engine: TestEngine) async throws {
        let (test, old, change) = try await Self.begun(engine: engine)
        let katja = try await test.worker("katja")
        #expect(try await test.register.read { try $0.decision(old)?.endedOn } == nil)
        var draft = try await test.office.ask(EditDecisionForm(change), as: katja).draft
        draft.reasoning = "Palvelu jatkuu."
        draft.changeReason = ""
        let refusal = try await ApproveDecisionTests.refusal { [draft] in
            _ = try await test.office.carryOut(ApproveDecision(change, version: 1, draft: draft), as: katja)
        }
        guard case .invalid([Problem("changeReason", "required")]) = refusal else {
            Issue.record("expected the missing reason, got \(String(describing: refusal))")
            return
        }
        #expect(try await test.register.read { try $0.decision(old)?.endedOn } == nil)
    }

    @Test func `a change can't begin outside the period, before days used already, or without a reason`() async throws {
        let test = try await ApproveDecisionTests.office()
        let old = try await ApproveDecisionTests.approve(ReadyCounty.draft(), in: test)
        try await Self.markPresent(Day(2024, 1, 9), of: old, in: test)
        let katja = try await test.worker("katja")
        let cases: [(Day, String, String)] = [
            (Day(2024, 1, 1), Self.reason, "firstDay day_in_period"),
            (Day(2024, 4, 1), Self.reason, "firstDay day_in_period"),
            (Day(2024, 1, 9), Self.reason, "firstDay days_used_after"), (Day(2024, 1, 10), "", "changeReason required"),
        ]
        for (day, reason, expected) in cases {
            let refusal = try await ApproveDecisionTests.refusal {
                _ = try await test.office.carryOut(ChangeDecision(old, from: day, reason: reason), as: katja)
            }
            guard case .invalid(let problems) = refusal else {
                Issue.record("\(day) was taken: \(String(describing: refusal))")
                continue
            }
            #expect(problems.map { $0.field + " " + $0.code } == [expected])
        }
        _ = try await test.office.carryOut(
            ChangeDecision(old, from: Day(2024, 1, 10), reason: Self.reason), as: katja)
    }

    @Test(arguments: TestEngine.all)
    func `an interruption is a decision with its own number that stops the voucher after its last day`(
        engine: TestEngine
    ) async throws {
        let test = try await ApproveDecisionTests.office(engine: engine)
        let katja = try await test.worker("katja")
        let id = try await ApproveDecisionTests.approve(ReadyCounty.draft(), in: test)
        try await Self.markPresent(Day(2024, 1, 9), of: id, in: test)
        let early = try await ApproveDecisionTests.refusal {
            _ = try await test.office.carryOut(
                StopService(id, .interrupted, day: Day(2024, 1, 8), reason: "Sairaus.", version: 1), as: katja)
        }
        guard case .invalid(let problems) = early, problems.map(\.code) == ["days_used_after"] else {
            Issue.record("a day before a marked one stopped it: \(String(describing: early))")
            return
        }
        _ = try await test.office.carryOut(
            StopService(id, .interrupted, day: Day(2024, 1, 31), reason: "Pitkä sairaus.", version: 1), as: katja)
        let later = TestOffice(test, today: Day(2024, 2, 15))
        let file = try await later.office.ask(OpenDecision(id), as: katja)
        #expect(file.stop?.kind == .interrupted)
        #expect(file.stop?.number == 2)
        #expect(file.stop?.reason == "Pitkä sairaus.")
        #expect(file.stopper == "Katja")
        #expect(file.period?.milestones.endCause == .interrupted)
        #expect(file.period?.agreedMinutes(on: Day(2024, 1, 31)) == 360)
        #expect(file.period?.agreedMinutes(on: Day(2024, 2, 1)) == nil)
        let voucher = try #require(file.voucher)
        let balance = try await later.office.ask(OpenVoucher(voucher.id), as: katja).balance
        #expect(balance.left == 0)
        #expect(balance.total(.cancelled) == voucher.units - 1)
        let next = try await ApproveDecisionTests.approve(
            ReadyCounty.draft(from: Day(2024, 2, 1), to: Day(2024, 4, 30)), in: test)
        #expect(try await test.register.read { try $0.decision(next)?.number } == 3)
    }

    static let other = ID<Organisation>(rawValue: "p9")

    /// A county with a second workshop, a decision in force and the draft that changes it from 12 February.
    private static func begun(engine: TestEngine) async throws -> (TestOffice, ID<Decision>, ID<Decision>) {
        let test = try await ApproveDecisionTests.office(engine: engine)
        try await test.register.write { register in
            try register.insert(
                Organisation(
                    id: other, kind: .provider, name: "Toinen paja ry", legalForm: .association,
                    countyID: ReadyCounty.county))
        }
        let old = try await ApproveDecisionTests.approve(ReadyCounty.draft(), in: test)
        let change = try await test.office.carryOut(
            ChangeDecision(old, from: Day(2024, 2, 12), reason: reason), as: test.worker("katja"))
        return (test, old, change)
    }

    private static func markPresent(_ day: Day, of decision: ID<Decision>, in test: TestOffice) async throws {
        try await test.register.write { register in
            let period = try register.period(ofDecision: decision)
            try register.session.run(
                """
                INSERT INTO day_record (client_id, day, period_id, state, minutes, marked_by, marked_at)
                VALUES (\(ReadyCounty.client), \(day), \(period?.id), 'present', 360, 'ilmo', '2024-01-09')
                """)
        }
    }
}
