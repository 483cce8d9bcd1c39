import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct RegisterClientTests {
    @Test(arguments: TestEngine.all)
    func `a file is opened with its referral and an own worker, and with one entry on the trail`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.office(engine)
        let id = try await test.office.carryOut(try Self.registering(), as: test.worker("katja"))
        let (client, referrals, workers, trail) = try await test.register.read { register in
            (
                try register.client(id), try register.referrals(of: id),
                try register.workers(of: id, on: Day(2026, 11, 25)), try register.trail(of: id)
            )
        }
        #expect(client?.name == "Sirpa Sarka")
        #expect(client?.birthDate == Day(1994, 5, 1))
        #expect(client?.servicesReason == "Toipuu uupumuksesta.")
        #expect(client?.openedOn == Day(2026, 11, 25))
        #expect(referrals.map(\.source) == ["employment_authority"])
        #expect(referrals.map(\.reasons) == [["life_management", "mental_health"]])
        #expect(referrals.map(\.purpose) == [.mapping])
        #expect(workers.map(\.userID) == [ID(rawValue: "katja")])
        #expect(trail.map(\.action) == ["client.register"])
    }

    @Test func `a client may come by themselves, without anyone who refers`() async throws {
        let test = try await Self.office(TestEngine.all[0])
        let id = try await test.office.carryOut(try Self.registering(source: "client"), as: test.worker("katja"))
        #expect(try await test.register.read { try $0.referrals(of: id).map(\.source) } == ["client"])
    }

    @Test(arguments: TestEngine.all)
    func `who took the initiative is kept beside the source, and an unknown one is refused`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.office(engine)
        let katja = try await test.worker("katja")
        let id = try await test.office.carryOut(try Self.registering(), as: katja)
        func entry(_ initiator: String) -> ReferralEntry {
            ReferralEntry(
                source: "health_care", reasons: ["life_management"], purpose: .service, receivedOn: Day(2026, 11, 24),
                initiator: initiator)
        }
        let refused = await refusal {
            _ = try await test.office.carryOut(RecordReferral(client: id, entry: entry("nobody")), as: katja)
        }
        #expect(refused?.problems == ["initiator:choose"])
        _ = try await test.office.carryOut(RecordReferral(client: id, entry: entry("close_person")), as: katja)
        let file = try await test.office.ask(OpenClient(client: id, doors: [:]), as: katja)
        #expect(file.overview.referral?.initiator == "close_person")
        #expect(file.overview.names["initiator.close_person"]?.fi == "omainen tai läheinen")
    }

    @Test func `the same identity code is not registered twice`() async throws {
        let test = try await Self.office(TestEngine.all[0])
        let katja = try await test.worker("katja")
        _ = try await test.office.carryOut(try Self.registering(), as: katja)
        let refused = await refusal { _ = try await test.office.carryOut(try Self.registering(), as: katja) }
        #expect(refused?.problems == ["identity_code:identity_known"])
        #expect(try await test.office.ask(ListClients(ClientSearch()), as: katja).total == 1)
    }

    @Test func `a source of referral that isn't in use on its day is refused, and nothing is saved`() async throws {
        let test = try await Self.office(TestEngine.all[0])
        let katja = try await test.worker("katja")
        let refused = await refusal {
            _ = try await test.office.carryOut(try Self.registering(source: "te_office", reasons: []), as: katja)
        }
        #expect(refused?.problems == ["source:choose", "reasons:choose_some"])
        #expect(try await test.office.ask(ListClients(ClientSearch()), as: katja).total == 0)
    }

    @Test func `the reason why public services are not possible must be told`() async throws {
        let test = try await Self.office(TestEngine.all[0])
        let katja = try await test.worker("katja")
        let refused = await refusal {
            _ = try await test.office.carryOut(try Self.registering(servicesReason: ""), as: katja)
        }
        #expect(refused?.problems == ["services_reason:services_reason"])
    }

    @Test func `the check before registering names the same person and those born on the same day`() async throws {
        let test = try await ListClientsTests.office(TestEngine.all[0])
        let kalle = try await test.worker("kalle")
        let code = try #require(PersonalIdentityCode("010594Y9032"))
        let check = try await test.office.ask(CheckNewClient(identityCode: code), as: kalle)
        #expect(check.same?.name == "Aino Alku")
        #expect(check.same?.ownWorker == "Katja Kontrolli")
        #expect(check.same?.isOpenToReader == false)
        #expect(check.sameDay.map(\.name) == ["Sirpa Äijälä"])
    }

    @Test func `a coach can refer but not register`() async throws {
        let test = try await Self.office(TestEngine.all[0])
        let mikko = try await test.worker("mikko")
        let refused = await refusal { _ = try await test.office.carryOut(try Self.registering(), as: mikko) }
        #expect(refused?.isForWantOfGround == true)
    }

    private static func office(_ engine: TestEngine) async throws -> TestOffice {
        let test = try await TestOffice(rulebooks: TestRulebooks.real, engine: engine)
        try await test.register.write { try TestPeople.settle($0) }
        return test
    }

    private static func registering(
        source: String = "employment_authority", reasons: [String] = ["life_management", "mental_health"],
        servicesReason: String = "Toipuu uupumuksesta."
    ) throws -> RegisterClient {
        RegisterClient(
            identityCode: try #require(PersonalIdentityCode("010594Y9032")),
            basics: ClientBasics(
                givenName: "Sirpa", familyName: "Sarka", municipalityCode: "297", isJobSearchInForce: true,
                jobSearchCheckedOn: Day(2026, 11, 20), benefit: "general_support", servicesReason: servicesReason),
            referral: ReferralEntry(
                source: source, reasons: reasons, purpose: .mapping, receivedOn: Day(2026, 11, 20)))
    }
}
