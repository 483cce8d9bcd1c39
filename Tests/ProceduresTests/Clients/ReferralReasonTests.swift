import Casework
import Procedures
import Register
import TestSupport
import Testing

/// Why clients come, and by whom, in the words of each county.
@Suite struct ReferralReasonTests {
    private static func office(_ rulebook: String, today: Day) async throws -> TestOffice {
        let test = try await TestOffice(today: today, rulebooks: try TestRulebooks.real)
        try await test.register.write { register in
            try ReadyCounty.settle(in: register, from: Day(2022, 1, 3), rulebook: rulebook)
        }
        return test
    }

    private static func registering(
        _ code: String = "010594Y9032", source: String = "client", reasons: [String]
    ) throws -> RegisterClient {
        RegisterClient(
            identityCode: try #require(PersonalIdentityCode(code)),
            basics: ClientBasics(
                givenName: "Sirpa", familyName: "Sarka", municipalityCode: "297", isJobSearchInForce: true,
                jobSearchCheckedOn: Day(2022, 5, 2), benefit: "labour_market_subsidy", servicesReason: "Toipuu."),
            referral: ReferralEntry(
                source: source, reasons: reasons, purpose: .mapping, receivedOn: Day(2022, 5, 2)))
    }

    private static func names(_ reasons: [String], _ test: TestOffice) async throws -> [String] {
        let katja = try await test.worker("katja")
        let id = try await test.office.carryOut(try registering(reasons: reasons), as: katja)
        let overview = try await test.office.ask(OpenClient(client: id, doors: [:]), as: katja).overview
        return reasons.map { overview.names["reason." + $0]?.fi ?? "" }
    }

    @Test func `Soite's six reasons are kept and named in its own words, and another is refused`() async throws {
        let test = try await Self.office("soite", today: Day(2022, 5, 3))
        let reasons = [
            "social", "life_management", "mental_health", "substance_use", "developmental_disability",
            "suspected_disability",
        ]
        #expect(
            try await Self.names(reasons, test) == [
                "sosiaaliset syyt", "elämänhallinnan parantaminen", "mielenterveysdiagnoosi tai -ongelma",
                "päihdeongelma", "kehitysvammadiagnoosi", "epäily tunnistamattomasta kehitysvammasta",
            ])
        let refused = await refusal {
            _ = try await test.office.carryOut(
                try Self.registering("020594Y903P", reasons: ["short_jobs"]), as: test.worker("katja"))
        }
        #expect(refused?.problems == ["reasons:choose_some"])
    }

    @Test func `Päijät-Häme keeps what lies behind a client before the first contact`() async throws {
        let test = try await Self.office("paijat-hame-2022", today: Day(2022, 5, 3))
        let reasons = [
            "prolonged_unemployment", "long_sick_leaves", "short_jobs", "unfinished_studies", "health",
            "job_search_skills", "exhaustion", "motivation",
        ]
        let names = try await Self.names(reasons, test)
        #expect(names.count == 8 && !names.contains(""))
        #expect(names.first == "pitkittynyt työttömyys" && names.last == "motivaation puute")
    }

    @Test(arguments: ["te_office", "municipal_trial", "own_worker", "health_care", "client"])
    func `a joint employment plan is begun without a referral paper, whoever the client came through`(
        source: String
    ) async throws {
        let test = try await Self.office("paijat-hame-2022", today: Day(2022, 5, 3))
        let katja = try await test.worker("katja")
        let id = try await test.office.carryOut(
            try Self.registering(source: source, reasons: ["prolonged_unemployment"]), as: katja)
        let plan = try await test.office.carryOut(
            StartPlan(
                client: id, kind: .employmentPlan,
                text: PlanText(
                    meetingOn: Day(2022, 5, 3), period: DateRange(Day(2022, 5, 3)...Day(2022, 11, 2)), daysPerWeek: 2)),
            as: katja)
        let kept = try await test.register.read { register in
            (try register.plan(plan)?.kind, try register.referrals(of: id).map(\.source))
        }
        #expect(kept.0 == .employmentPlan && kept.1 == [source])
    }
}
