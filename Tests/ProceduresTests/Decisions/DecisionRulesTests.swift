import Casework
import Procedures
import Register
import TestSupport
import Testing

/// The rulebooks' limits through the very act that makes a decision.
@Suite struct DecisionRulesTests {
    @Test(arguments: [
        (210, "kartoittava-day-length"), (240, nil), (360, nil), (390, "kartoittava-day-length"),
        (480, "kartoittava-day-length"), (510, "kartoittava-day-length"),
    ])
    func `T-13 a day of the voucher's activity lasts from four to six hours`(
        minutes: Int, rule: String?
    ) async throws {
        var draft = ReadyCounty.draft()
        draft.minutesPerDay = minutes
        #expect(try await Self.blocks(draft).contains("kartoittava-day-length") == (rule != nil))
        #expect(try await Self.blocks(draft).isEmpty == (rule == nil))
    }

    @Test(arguments: [(210, true), (240, false), (360, false), (390, false), (480, false), (510, true)])
    func `T-13 a day under the contract of Pyhajoki lasts from four to eight hours`(
        minutes: Int, isBlocked: Bool
    ) async throws {
        var draft = ReadyCounty.draft("osa_1")
        draft.minutesPerDay = minutes
        #expect(try await Self.blocks(draft, rulebook: "pyhajoki-4h").contains("day-length") == isBlocked)
    }

    @Test(arguments: ["yksilovalmennus", "kartoittava", "edistava"])
    func `T-14 a voucher is of three or four months, never of two and a half or five`(form: String) async throws {
        let ends = [
            (Day(2024, 3, 15), true), (Day(2024, 3, 31), false), (Day(2024, 4, 30), false), (Day(2024, 5, 31), true),
        ]
        for (end, isBlocked) in ends {
            let draft = ReadyCounty.draft(form, to: end, units: 20)
            #expect(try await Self.blocks(draft).contains(form + "-period") == isBlocked, "until \(end)")
        }
    }

    @Test func `T-29 a provider at 20 km may be chosen, farther away only on a ground`() async throws {
        var draft = ReadyCounty.draft()
        draft.distance = 20_000
        #expect(try await Self.blocks(draft).isEmpty)
        draft.distance = 20_100
        #expect(try await Self.blocks(draft) == ["distance"])
        draft.distanceReason = "no_provider_nearby"
        draft.distanceNote = "Lähin toimipiste on tämä."
        #expect(try await Self.blocks(draft).isEmpty)
    }

    @Test(arguments: [
        (Day(2006, 1, 2), true), (Day(2006, 1, 1), false), (Day(1959, 1, 2), false), (Day(1959, 1, 1), true),
    ])
    func `T-31 the service is for ages from 18 to 64 on its first day`(born: Day, isBlocked: Bool) async throws {
        #expect(try await Self.blocks(ReadyCounty.draft(), born: born).contains("age") == isBlocked)
    }

    @Test func `work activity isn't bought from a company, individual coaching may be`() async throws {
        var draft = ReadyCounty.draft()
        draft.providerID = ReadyCounty.company
        draft.siteID = nil
        #expect(try await Self.blocks(draft) == ["no-company"])
        var coaching = ReadyCounty.draft("yksilovalmennus", units: 30)
        coaching.providerID = ReadyCounty.company
        coaching.siteID = nil
        #expect(try await Self.blocks(coaching).isEmpty)
    }

    @Test func `individual coaching is granted for 30 hours at most`() async throws {
        #expect(try await Self.blocks(ReadyCounty.draft("yksilovalmennus", units: 30)).isEmpty)
        let blocks = try await Self.blocks(ReadyCounty.draft("yksilovalmennus", units: 31))
        #expect(blocks == ["yksilovalmennus-hours", "yksilovalmennus-granted"])
    }

    @Test(arguments: [("ryhmavalmennus", 2), ("kartoittava", 4), ("edistava", 4)])
    func `a week holds at most the days that the form of service allows`(form: String, most: Int) async throws {
        var draft = ReadyCounty.draft(form)
        draft.minutesPerDay = 240
        for days in [most, most + 1] {
            draft.daysPerWeek = days
            draft.weekdays = Array(Weekday.allCases.prefix(days))
            #expect(try await Self.blocks(draft).contains(form + "-days") == (days > most), "\(days) days")
        }
    }

    @Test func `without a job search, a plan or a needs assessment nothing can be granted`() async throws {
        let test = try await ApproveDecisionTests.office()
        try await test.register.write { register in
            try register.session.run("UPDATE client SET job_search_in_force = 0, benefit = 'study_grant'")
            try register.session.run("UPDATE client SET municipality_code = '091'")
            try register.session.run("UPDATE plan SET state = 'draft'")
            _ = try register.session.run("UPDATE document SET state = 'draft', sent_on = NULL")
        }
        var draft = ReadyCounty.draft()
        draft.planID = nil
        draft.needsAssessmentID = nil
        let blocks = Set(try await Self.blocks(draft, in: test))
        #expect(
            blocks.isSuperset(of: [
                "job-search", "benefit", "residence", "plan-basis", "law-plan-required", "law-needs-assessment",
            ]))
    }

    @Test func `from 2026 a client with an unemployment benefit needs the multidisciplinary employment plan`()
        async throws
    {
        let draft = ReadyCounty.draft(from: Day(2026, 2, 2), to: Day(2026, 5, 1))
        for (kind, isBlocked) in [(Plan.Kind.activationPlan, true), (.employmentPlan, false)] {
            let test = try await TestOffice(today: Day(2026, 1, 26), rulebooks: try TestRulebooks.real)
            try await test.register.write { try ReadyCounty.settle(in: $0, planKind: kind) }
            let blocks = try await Self.blocks(draft, in: test)
            #expect(blocks.contains("law-plan-required") == isBlocked, "\(kind): \(blocks)")
        }
    }

    /// The ids of the rules that stand against approving the draft; empty when it is approved.
    private static func blocks(
        _ draft: DecisionDraft, born: Day = Day(1980, 5, 1), rulebook: String = "pohjois-savo-2024",
        in test: TestOffice? = nil
    ) async throws -> [String] {
        var office = test
        if office == nil { office = try await ApproveDecisionTests.office(born: born, rulebook: rulebook) }
        guard let office else { return [] }
        var draft = draft
        draft.warningReason = "Kokeessa ohitetaan huomiot."
        let refusal = try await ApproveDecisionTests.refusal { [draft] in
            try await ApproveDecisionTests.approve(draft, in: office)
        }
        guard let refusal else { return [] }
        guard case .againstRules(let findings) = refusal else {
            Issue.record("expected rules to stand against it, got \(refusal)")
            return []
        }
        return findings.map(\.rule.id)
    }
}
