import Casework
import Procedures
import Register
import Simulator
import TestSupport
import Testing

@Suite struct DemoCountyTests {
    static let today = Day(2026, 11, 25)

    @Test func `the people of the stories are at the stage that their story tells`() async throws {
        let town = try await Self.whole.value
        let kinds = try await town.kindsByName()
        #expect(kinds["Alkupuro Maija"] == [.assessNeeds])
        #expect(kinds["Tyhjäkoski Ari"] == [.assessNeeds])
        #expect(kinds["Reittilä Suvi"] == [.makePlan])
        #expect(kinds["Polkunen Sirpa"]?.contains(.sendInterimReport) == true)
        #expect(kinds["Polkunen Sirpa"]?.contains(.considerNextPath) == true)
        #expect(kinds["Oppiahonen Piia"] == [.makePostContact])
        for name in ["Kompassinen Samuli", "Mutkamäki Jarmo", "Harjoitemäki Valtteri"] {
            #expect(kinds[name]?.contains(.reviewPlan) == true, "\(name) is in service")
        }
        #expect(kinds.count > 35)
    }

    @Test func `nobody has fallen between services on the first of any month of the three years`() async throws {
        let town = try await Self.whole.value
        for month in Self.months {
            let answer = try await town.office.gaps(on: month)
            #expect(answer.gaps.isEmpty, "\(month): \(answer.gaps.map(\.name))")
        }
        #expect(try await town.office.gaps(on: Self.today).gaps.isEmpty)
        #expect(try await town.office.gaps(on: Day(2026, 1, 1)).clients > 25)
    }

    @Test func `every stage of the path, every service form and every end has someone`() async throws {
        let town = try await Self.whole.value
        let (forms, ends, outcomes) = try await town.register.read { register in
            func codes(_ query: SQL) throws -> Set<String> {
                Set(try register.session.rows(query).map { try $0.string("code") })
            }
            return (
                try codes("SELECT service_form AS code FROM service_period"),
                try codes("SELECT end_cause AS code FROM service_period"), try codes("SELECT code FROM outcome")
            )
        }
        #expect(
            forms == ["yksilovalmennus", "ryhmavalmennus", "kartoittava", "edistava", "kuntouttava_tyotoiminta"])
        #expect(ends.isSuperset(of: ["", "completed", "interrupted", "never_started"]))
        #expect(outcomes.isSuperset(of: ["open_job", "education", "work_trial"]))
        let kinds = Set(try await town.kindsByName().values.joined())
        #expect(
            kinds.isSuperset(of: [
                .assessNeeds, .makePlan, .approveDecision, .acceptOrder, .sendInterimReport, .sendFinalReport,
                .renewOrEnd, .notifyPayer, .makePostContact,
            ]))
    }

    @Test func `the workshop's week has thirty people, and the plans, hand-overs and coaching of the town are there`()
        async throws
    {
        let town = try await Self.whole.value
        let counts = try await town.register.read { register in
            func count(_ query: SQL) throws -> Int { try register.session.rows(query).first?.int("n") ?? 0 }
            let today = Self.today
            return (
                inService: try count(
                    """
                    SELECT COUNT(*) AS n FROM service_period
                    WHERE provider_id = 'org-harjula' AND started_on <= \(today) AND ended_on IS NULL
                        AND last_day >= \(today)
                    """),
                handedOver: try count(
                    """
                    SELECT COUNT(DISTINCT client_id) AS n FROM client_worker
                    WHERE duty = 'own_worker' AND valid_to IS NOT NULL
                    """),
                substituted: try count(
                    "SELECT COUNT(*) AS n FROM client_worker WHERE duty = 'substitute' AND valid_to >= \(today)"),
                coached: try count("SELECT COUNT(*) AS n FROM client_worker WHERE duty = 'job_coach'"),
                endorsed: try count("SELECT COUNT(*) AS n FROM plan_endorsement"),
                scored: try count("SELECT COUNT(*) AS n FROM plan_goal_score"),
                interim: try count("SELECT COUNT(*) AS n FROM plan_interim_goal"),
                newInstructor: try count("SELECT COUNT(*) AS n FROM instructor_change")
            )
        }
        #expect(counts.inService >= 30)
        #expect(counts.handedOver > 2 && counts.substituted > 2 && counts.coached >= 2)
        #expect(counts.endorsed > 5 && counts.scored > 10 && counts.interim > 10 && counts.newInstructor > 2)
    }

    @Test func `the trail of every client begins with the registering and the same town is made again`() async throws {
        let (town, again) = (try await Self.town(), try await Self.town())
        let trail = try await town.trail()
        #expect(trail.count > 500)
        let before = ["provider.", "decision.keep_texts"]
        let first = trail.first { entry in !before.contains { entry.action.hasPrefix($0) } }
        #expect(first?.action == "client.register")
        #expect(trail.allSatisfy { $0.kind != .refusal || $0.outcome.contains("reason") })
        #expect(try await again.trail() == trail)
    }

    @Test func `everyone has an identity code that is given to nobody`() async throws {
        let town = try await Self.whole.value
        let codes = try await town.register.read { register in
            try register.openCases(on: Self.today).compactMap { try register.client($0.client)?.identityCode }
        }
        #expect(codes.count > 35)
        #expect(codes.allSatisfy { PersonalIdentityCode($0)?.isArtificial == true })
    }

    @Test func `each persona has a role, the client first and the other county last`() async throws {
        let town = try await Self.whole.value
        let personas = try await town.office.personas()
        #expect(
            personas.map(\.role) == [
                .client, .ownWorker, .employmentCoach, .responsibleInstructor, .providerManager, .jobCoach,
                .serviceManager, .auditor, .privacyOfficer, .mainUser, .rulebookKeeper, .ownWorker,
                .responsibleInstructor,
            ])
    }

    private static let months: [Day] = (1...36).map { today.month.first.date(monthsAfter: -$0) }

    /// The whole demonstration, made once for these tests.
    private static let whole = Task { try await town(.full) }

    private static func town(_ size: DemoCounty.Size = .small) async throws -> DemoTownTrial {
        let test = try await TestOffice(today: today, rulebooks: try TestRulebooks.real)
        try await DemoCounty(register: test.register, rulebooks: try TestRulebooks.real, today: today, size: size)
            .make()
        return DemoTownTrial(register: test.register, office: test.office)
    }
}

/// A demonstration that has been made.
private struct DemoTownTrial: Sendable {
    let register: any CaseRegister
    let office: Office

    func kindsByName() async throws -> [String: [WorkTask.Kind]] {
        let rulebooks = office.shelf.files
        let today = office.today
        return try await register.read { register in
            try register.openCases(on: today).reduce(into: [:]) { all, file in
                let adopted = try register.adoptedRulebooks(of: file.county, on: today)
                let set = RuleSet(
                    rulebooks: rulebooks.all.filter {
                        $0.isInForce(on: today) && ($0.layer == .act || adopted.contains($0.id))
                    })
                all[file.name] = CaseReading(file, on: today, rules: WorklistRules(set)).tasks.map(\.kind)
            }
        }
    }

    func trail() async throws -> [TrailEntry] {
        try await register.read { try $0.trail(limit: 100_000).reversed() }
    }
}
