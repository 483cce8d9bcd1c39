import Casework
import Procedures
import Register
import TestSupport
import Testing

/// An assessment of needs in the county that tells how one is made with the client.
@Suite struct NeedsAssessmentTests {
    private static let whole: [String: String] = [
        "situation_summary": "Pitkä työttömyys.", "resources": "Kätevä käsistään.", "goals": "Haluaa rytmiä.",
        "conclusions": "Edellytykset ovat.", "client_view": "Haluan tekemistä.", "own_worker_need": "Tarvitaan.",
        "held_as": "meeting", "participants": "client own_worker",
        "needs": "rehabilitation life_management employment_conditions next_paths",
    ]

    private static func office(ownWorker: Bool = true) async throws -> TestOffice {
        let test = try await TestOffice(today: Day(2024, 1, 2), rulebooks: try TestRulebooks.real)
        try await test.register.write { register in
            try ReadyCounty.settle(in: register, rulebook: "paijat-hame-2022")
            if !ownWorker { try register.end(ID<ClientWorker>(rawValue: "w-katja"), on: Day(2023, 12, 31)) }
        }
        return test
    }

    private static func begun(
        _ changed: [String: String], in test: TestOffice, as user: String = "katja"
    ) async throws -> ID<Document> {
        try await test.office.carryOut(
            StartDocument(
                client: ReadyCounty.client, kind: .needsAssessment,
                text: DocumentText(
                    madeOn: Day(2024, 1, 2), sections: whole.merging(changed) { _, new in new })),
            as: test.worker(user))
    }

    @Test func `situation, resources and goals are mapped in a meeting, which a professional completes`() async throws {
        let test = try await Self.office()
        for part in ["situation_summary", "resources", "goals"] {
            let lacking = try await Self.begun([part: ""], in: test)
            let refused = await refusal {
                _ = try await test.office.carryOut(SendDocument(lacking, version: 1), as: test.worker("katja"))
            }
            #expect(refused?.problems == ["section.\(part):section_missing"])
        }
        let untold = try await Self.begun(["held_as": ""], in: test)
        let asked = await refusal {
            _ = try await test.office.carryOut(SendDocument(untold, version: 1), as: test.worker("katja"))
        }
        #expect(asked?.problems == ["held_as:choose"])
        let whole = try await Self.begun([:], in: test, as: "uuno")
        let unqualified = await refusal {
            _ = try await test.office.carryOut(SendDocument(whole, version: 1), as: test.worker("uuno"))
        }
        #expect(unqualified?.conflict == "only_professional")
        _ = try await test.office.carryOut(SendDocument(whole, version: 1), as: test.worker("katja"))
        #expect(try await test.office.ask(OpenDocument(whole), as: test.worker("katja")).findings.isEmpty)
        let byPhone = try await Self.begun(["held_as": "phone"], in: test)
        _ = try await test.office.carryOut(SendDocument(byPhone, version: 1), as: test.worker("katja"))
        let told = try await test.office.ask(OpenDocument(byPhone), as: test.worker("katja")).findings
        #expect(told.map(\.rule.id) == ["needs-assessment-meeting"])
    }

    @Test func `the needs found are kept under rehabilitation, life management, employment and next paths`()
        async throws
    {
        let test = try await Self.office()
        let document = try await Self.begun([:], in: test)
        _ = try await test.office.carryOut(SendDocument(document, version: 1), as: test.worker("katja"))
        let file = try await test.office.ask(OpenDocument(document), as: test.worker("katja"))
        #expect(
            file.needs.map(\.name.fi) == [
                "kuntoutumisen tuki", "elämänhallinnan tuki", "työllistymisedellytysten vahvistaminen",
                "jatkopolkujen hahmottaminen",
            ])
        let kept = file.document.sections["needs"]?.split(separator: " ").map(String.init)
        #expect(kept == file.needs.map(\.code))
    }

    @Test func `an own worker is named in an assessment that the client took part in, for the whole clienthood`()
        async throws
    {
        let test = try await Self.office(ownWorker: false)
        let alone = try await Self.begun(["participants": "own_worker"], in: test, as: "uuno")
        let kaija = try await test.worker("kaija")
        try await test.register.write { register in
            try register.insert(
                ClientWorker(
                    id: ID(rawValue: "w-kaija"), clientID: ReadyCounty.client, userID: ID(rawValue: "kaija"),
                    organisationID: ReadyCounty.county, duty: .substitute, validFrom: Day(2024, 1, 1)))
        }
        let refused = await refusal {
            _ = try await test.office.carryOut(
                SendDocument(alone, version: 1, ownWorker: ID(rawValue: "katja")), as: kaija)
        }
        guard case .againstRules(let findings) = refused else { return #expect(Bool(false)) }
        #expect(findings.map(\.rule.id) == ["needs-assessment-parties"])
        let together = try await Self.begun([:], in: test, as: "uuno")
        _ = try await test.office.carryOut(
            SendDocument(together, version: 1, ownWorker: ID(rawValue: "katja")), as: kaija)
        let named = try await test.register.read { try $0.workers(of: ReadyCounty.client, on: Day(2030, 1, 1)) }
            .first { $0.duty == .ownWorker }
        #expect(named?.userID == ID(rawValue: "katja") && named?.validTo == nil)
    }
}
