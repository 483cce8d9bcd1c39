import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct KeptFindingTests {
    private static func findings(
        rulebook: String, today: Day, change: SQL, born: Day = Day(1990, 1, 1)
    ) async throws -> [String: KeptFinding] {
        let test = try await ApproveDecisionTests.office(today: today, born: born, rulebook: rulebook)
        _ = try await test.register.write { try $0.session.run(change) }
        let file = try await test.office.ask(
            OpenClient(client: ReadyCounty.client, doors: [:]), as: test.worker("katja"))
        return Dictionary(file.overview.eligibility.map { ($0.finding.ruleID, $0.finding) }) { first, _ in first }
    }

    @Test(arguments: TestEngine.all)
    func `a decision keeps what every rule said, those that were met too, under its own edition`(
        engine: TestEngine
    ) async throws {
        let test = try await ApproveDecisionTests.office(engine: engine)
        let id = try await ApproveDecisionTests.approve(ReadyCounty.draft(), in: test)
        _ = try await test.register.write { try $0.session.run("UPDATE client SET birth_date = '1950-01-01'") }
        let later = TestOffice(test, today: Day(2024, 3, 1))
        let file = try await later.office.ask(OpenDecision(id), as: later.worker("katja"))
        let county = file.kept.filter { $0.edition == "pohjois-savo-2024@2024-01-01" && $0.isAboutClient }
        #expect(Set(county.map(\.ruleID)).isSuperset(of: ["age", "residence", "job-search", "benefit"]))
        #expect(
            county.filter { ["age", "residence", "job-search"].contains($0.ruleID) }.allSatisfy { $0.verdict == .met })
        #expect(file.kept.contains { $0.edition == "laki-189-2001@2021-01-01" })
        #expect(file.kept.contains { $0.ruleID == "distance" && !$0.isAboutClient })
        let age = try #require(county.first { $0.ruleID == "age" })
        #expect(RuledFinding(age, under: file.rules.rulebooks).citation?.paragraph == "luku 1")
    }

    @Test func `a refusal keeps the branch that was missed with its words and citation`() async throws {
        let test = try await ApproveDecisionTests.office(born: Day(1958, 1, 1))
        var draft = ReadyCounty.draft()
        draft.resolution = .refused
        let id = try await ApproveDecisionTests.approve(draft, in: test)
        let kept = try await test.register.read { try $0.keptFindings(of: id) }
        let age = try #require(kept.first { $0.ruleID == "age" })
        #expect(age.verdict == .block)
        #expect(age.message?.fi.contains("66") == true)
        #expect(age.message?.sv.isEmpty == false)
    }

    @Test(arguments: [
        (Day(2006, 1, 2), KeptFinding.Verdict.block), (Day(2006, 1, 1), .met), (Day(1959, 1, 2), .met),
        (Day(1959, 1, 1), .block),
    ])
    func `T-31 the client's page tells whether the age is met today, with the rule`(
        born: Day, verdict: KeptFinding.Verdict
    ) async throws {
        let said = try await Self.findings(
            rulebook: "pohjois-savo-2024", today: Day(2024, 1, 1), change: "UPDATE client SET benefit = benefit",
            born: born)
        #expect(said["age"]?.verdict == verdict)
        #expect(said["residence"]?.verdict == .met)
    }

    @Test(
        arguments: [
            (Day(1992, 1, 1), nil, 300, KeptFinding.Verdict.met), (Day(1992, 1, 1), Day(2022, 6, 1), nil, .met),
            (Day(1992, 1, 1), Day(2022, 6, 15), 299, .note), (Day(1999, 1, 2), Day(2022, 12, 1), nil, .met),
            (Day(1999, 1, 2), Day(2022, 12, 15), nil, .note), (Day(1992, 1, 1), nil, nil, .unknown),
        ] as [(Day, Day?, Int?, KeptFinding.Verdict)])
    func `T-32 the client's page tells whether joint employment service is open, and by what it isn't`(
        born: Day, since: Day?, days: Int?, verdict: KeptFinding.Verdict
    ) async throws {
        let test = try await TestOffice(today: Day(2023, 6, 1), rulebooks: try TestRulebooks.real)
        try await test.register.write { register in
            try ReadyCounty.settle(
                in: register, from: Day(2023, 5, 1), born: born, rulebook: "paijat-hame-2022")
            try register.session.run("UPDATE client SET unemployed_since = \(since), subsidy_days = \(days)")
        }
        let file = try await test.office.ask(
            OpenClient(client: ReadyCounty.client, doors: [:]), as: test.worker("katja"))
        let said = file.overview.eligibility.first { $0.finding.ruleID == "multiagency" }
        #expect(said?.finding.verdict == verdict)
        #expect(said?.citation?.paragraph == "TYP, Kenelle?")
    }

    @Test func `in Paijat-Hame the page tells the branch of age, and a missing benefit misses it`() async throws {
        for (born, branch) in [(Day(2002, 1, 1), "under_limit"), (Day(1990, 1, 1), "limit_or_over")] {
            let test = try await ApproveDecisionTests.office(born: born, rulebook: "paijat-hame-2022")
            let file = try await test.office.ask(
                OpenClient(client: ReadyCounty.client, doors: [:]), as: test.worker("katja"))
            let said = file.overview.eligibility.first { $0.finding.ruleID == "age-branch" }
            #expect(said?.finding.verdict == .met)
            #expect(said?.branch == branch)
        }
        let missed = try await Self.findings(
            rulebook: "paijat-hame-2022", today: Day(2024, 1, 1), change: "UPDATE client SET benefit = 'study_grant'")
        #expect(missed["age-branch"]?.verdict == .block)
    }

    @Test
    func `in Soite a disability pension is told with both ways to guide the client, and a jobseeker is asked for`()
        async throws
    {
        let said = try await Self.findings(
            rulebook: "soite", today: Day(2024, 1, 1),
            change: "UPDATE client SET benefit = 'disability_pension', job_search_in_force = 0")
        let pension = try #require(said["not-on-disability-pension"])
        #expect(pension.verdict == .warn)
        #expect(pension.message?.fi.contains("sosiaalihuoltolain mukaista työtoimintaa") == true)
        #expect(pension.message?.fi.contains("työsuhteista työtä") == true)
        #expect(said["registered-jobseeker"]?.verdict == .warn)
    }
}
