import Casework
import Procedures
import Register
import TestSupport
import Testing

/// Information flows only to those whom the client has named, or where a statute says so.
@Suite struct DisclosureTests {
    private static let today = Day(2023, 2, 1)

    private static func disclose(
        _ kind: Disclosure.Kind, _ way: Disclosure.Way = .given, to party: String,
        by basis: Disclosure.Basis = .consent, in world: PeriodWorld
    ) async throws {
        let entry = DisclosureEntry(
            way: way, party: party, kind: kind, content: "Läsnäolo ja eteneminen.", basis: basis,
            law: basis == .law ? "Laki 703/2023, 64 §" : "", doneOn: today)
        _ = try await world.test.office.carryOut(
            RecordDisclosure(of: PeriodWorld.client, entry), as: world.ownWorker)
    }

    @Test func `a consent is itemised by party, and information goes only to the parties it names`() async throws {
        let world = try await TestConsents.world(today: Self.today)
        try await TestConsents.record("social-care", yes: ["municipal_trial", "kela"], in: world)
        for party in ["municipal_trial", "kela"] {
            try await Self.disclose(.service, to: party, in: world)
        }
        for party in ["health_check", "health_care"] {
            let refused = await refusal { try await Self.disclose(.service, to: party, in: world) }
            #expect(refused?.problems == ["basis:disclosure_no_consent"], "\(party)")
        }
        let list = try await world.test.office.ask(ListDisclosures(of: PeriodWorld.client), as: world.ownWorker)
        #expect(Set(list.disclosures.map(\.party)) == ["municipal_trial", "kela"])
        #expect(list.disclosures.allSatisfy { $0.consentID != nil && $0.content == "Läsnäolo ja eteneminen." })
        let kela = try #require(list.consents.consents.first { $0.party == "kela" })
        _ = try await world.test.office.carryOut(
            WithdrawConsent(consent: kela.id, reason: "Ei enää.", version: kela.version), as: world.ownWorker)
        let after = await refusal { try await Self.disclose(.service, to: "kela", in: world) }
        #expect(after?.problems == ["basis:disclosure_no_consent"])
    }

    @Test(arguments: [Disclosure.Kind.health, .network])
    func `health information and the network are asked only by the client's leave, whatever the statute`(
        kind: Disclosure.Kind
    ) async throws {
        let world = try await TestConsents.world(today: Self.today)
        let refused = await refusal { try await Self.disclose(kind, .asked, to: "health_care", by: .law, in: world) }
        guard case .againstRules(let findings) = refused else { return #expect(Bool(false)) }
        #expect(findings.map(\.rule.id) == ["health-information-permission"])
        try await TestConsents.record(
            "work-ability-network", yes: ["health_care"], in: world, patientRecordOn: Self.today)
        try await Self.disclose(kind, .asked, to: "health_care", in: world)
    }

    @Test func `feedback of the health check goes to whoever referred the client only with consent`() async throws {
        let world = try await TestConsents.world(today: Self.today)
        let refused = await refusal {
            try await Self.disclose(.healthCheckFeedback, .asked, to: "health_check", by: .law, in: world)
        }
        guard case .againstRules(let findings) = refused else { return #expect(Bool(false)) }
        #expect(findings.map(\.rule.id) == ["health-check-feedback-consent"])
        try await TestConsents.record("social-care", yes: ["health_check"], in: world)
        try await Self.disclose(.healthCheckFeedback, .asked, to: "health_check", in: world)
    }

    @Test(arguments: TestEngine.all)
    func `what is told by a statute names it, and the words lie sealed`(engine: TestEngine) async throws {
        let test = try await TestOffice(rulebooks: TestRulebooks.real, engine: engine)
        try await test.register.write { register in
            try TestPeople.settle(register)
            try TestPeople.client("c1", "Aino", "Alku", in: register)
        }
        let katja = try await test.worker("katja")
        let client = ID<Client>(rawValue: "c1")
        let nameless = DisclosureEntry(
            way: .given, party: "kela", kind: .service, content: "Poissaolot.", basis: .law, doneOn: Day(2026, 11, 25))
        let refused = await refusal {
            _ = try await test.office.carryOut(RecordDisclosure(of: client, nameless), as: katja)
        }
        #expect(refused?.problems == ["law:required"])
        let named = DisclosureEntry(
            way: .given, party: "kela", kind: .service, content: "Poissaolot.", basis: .law,
            law: "Laki 189/2001, 24 §", doneOn: Day(2026, 11, 25))
        _ = try await test.office.carryOut(RecordDisclosure(of: client, named), as: katja)
        let rows = try await test.register.read { register in
            try register.session.rows("SELECT content_sealed FROM disclosure").map { try $0.string("content_sealed") }
        }
        #expect(rows.count == 1 && !rows.contains("Poissaolot."))
        for user in ["anneli", "mikko", "petri"] {
            let worker = try await test.worker(user)
            let denied = await refusal { _ = try await test.office.ask(ListDisclosures(of: client), as: worker) }
            #expect(denied?.isForWantOfGround == true, "\(user)")
        }
    }
}
