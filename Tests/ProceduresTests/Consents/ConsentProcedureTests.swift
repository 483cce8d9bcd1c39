import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct ConsentProcedureTests {
    private static let client = ID<Client>(rawValue: "c1")

    private static func entry(isGiven: Bool = true, party: String = "kela") -> ConsentEntry {
        ConsentEntry(
            party: party, organisationID: nil, scope: "Poissaolot.", isGiven: isGiven, signedOn: Day(2026, 11, 24),
            signedPlace: "Kuopio", validFrom: Day(2026, 11, 24), validTo: Day(2027, 5, 31))
    }

    @Test(arguments: TestEngine.all)
    func `a signed consent and a refusal are kept with their place and days`(engine: TestEngine) async throws {
        let test = try await Self.office(engine)
        let katja = try await test.worker("katja")
        let given = try await test.office.carryOut(RecordConsent(client: Self.client, entry: Self.entry()), as: katja)
        _ = try await test.office.carryOut(
            RecordConsent(client: Self.client, entry: Self.entry(isGiven: false, party: "health_care")), as: katja)
        let file = try await test.office.ask(ListConsents(client: Self.client, doors: [:]), as: katja)
        let consent = try #require(file.consents.first { $0.id == given })
        #expect(consent.signedPlace == "Kuopio")
        #expect(consent.isInForce(on: Day(2026, 11, 25)))
        #expect(file.consents.filter { !$0.isGiven }.map(\.party) == ["health_care"])
        #expect(file.parties["kela"]?.fi == "Kela")
    }

    @Test(arguments: TestEngine.all)
    func `a consent is taken back once, with a reason, and only in the version that was seen`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.office(engine)
        let katja = try await test.worker("katja")
        let id = try await test.office.carryOut(RecordConsent(client: Self.client, entry: Self.entry()), as: katja)
        let stale = await refusal {
            _ = try await test.office.carryOut(WithdrawConsent(consent: id, reason: "Ei halua.", version: 9), as: katja)
        }
        #expect(stale?.isStale == true)
        let silent = await refusal {
            _ = try await test.office.carryOut(WithdrawConsent(consent: id, reason: "", version: 1), as: katja)
        }
        #expect(silent?.problems == ["reason:required"])
        _ = try await test.office.carryOut(WithdrawConsent(consent: id, reason: "Ei halua.", version: 1), as: katja)
        let consent = try await test.register.read { try $0.consent(id) }
        #expect(consent?.withdrawnOn == Day(2026, 11, 25))
        let again = await refusal {
            _ = try await test.office.carryOut(WithdrawConsent(consent: id, reason: "Taas.", version: 2), as: katja)
        }
        guard case .conflict("consent_not_in_force") = again else {
            Issue.record("taken back twice")
            return
        }
    }

    @Test func `nobody but the own worker records a consent`() async throws {
        let test = try await Self.office(TestEngine.all[0])
        for user in ["kalle", "mikko", "anneli", "leena"] {
            let worker = try await test.worker(user)
            let refused = await refusal {
                _ = try await test.office.carryOut(RecordConsent(client: Self.client, entry: Self.entry()), as: worker)
            }
            #expect(refused?.isForWantOfGround == true, "\(user)")
        }
        #expect(try await test.register.read { try $0.consents(of: Self.client) } == [])
    }

    private static func office(_ engine: TestEngine) async throws -> TestOffice {
        let test = try await TestOffice(rulebooks: TestRulebooks.real, engine: engine)
        try await test.register.write { register in
            try TestPeople.settle(register)
            try TestPeople.client("c1", "Aino", "Alku", in: register)
        }
        return test
    }
}
