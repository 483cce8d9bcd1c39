import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct PriceAndDistanceTests {
    private static func blocks(_ refusal: Refusal?) -> [String] {
        guard case .againstRules(let findings) = refusal else { return [] }
        return findings.filter { $0.severity == .block }.map(\.rule.id)
    }

    @Test(arguments: [
        ("no_provider_nearby", "Lähin toimipiste on 34 km päässä."), ("special_need", "Autismiosaaminen."),
    ])
    func `T-29 a site beyond 20 km is decided on only by a permission that keeps its ground and what it rests on`(
        ground: String, note: String
    ) async throws {
        let test = try await ApproveDecisionTests.office()
        var draft = ReadyCounty.draft()
        draft.distance = 20_500
        let forbidden = await refusal { try await ApproveDecisionTests.approve(draft, in: test) }
        #expect(Self.blocks(forbidden) == ["distance"])
        draft.distanceReason = "other_reason"
        draft.distanceNote = note
        let unknown = await refusal { try await ApproveDecisionTests.approve(draft, in: test) }
        #expect(Self.blocks(unknown) == ["distance"])
        draft.distanceReason = ground
        draft.distanceNote = ""
        let bare = await refusal { try await ApproveDecisionTests.approve(draft, in: test) }
        #expect(bare?.problems == ["distanceNote:distance_note_required"])
        draft.distanceNote = note
        let id = try await ApproveDecisionTests.approve(draft, in: test)
        let terms = try await test.office.ask(OpenDecision(id), as: test.worker("katja")).decision.terms
        #expect(terms.distanceReason == ground)
        #expect(terms.distanceNote == note)
        #expect(terms.distance == 20_500)
    }

    @Test(arguments: TestEngine.all)
    func `a decision uses the provider's own price, and one above the county's cap is blocked with its citation`(
        engine: TestEngine
    ) async throws {
        let test = try await ApproveDecisionTests.office(engine: engine)
        let (list, start) = (PriceList.agreed(with: ReadyCounty.workshop), Day(2023, 12, 1))
        try await test.register.write { register in
            try register.setPrice(
                Money(cents: 4_200), per: .day, of: "kartoittava", in: .caps(of: ReadyCounty.county), from: start)
            try register.setPrice(Money(cents: 4_201), per: .day, of: "kartoittava", in: list, from: start)
        }
        let above = await refusal { try await ApproveDecisionTests.approve(ReadyCounty.draft(), in: test) }
        #expect(Self.blocks(above) == ["price-cap"])
        guard case .againstRules(let findings) = above else { return #expect(Bool(false)) }
        #expect(findings.first { $0.rule.id == "price-cap" }?.citation.paragraph == "luku 6")
        try await test.register.write { register in
            try register.endPrices(of: "kartoittava", in: list, before: Day(2023, 12, 15))
            try register.setPrice(Money(cents: 4_150), per: .day, of: "kartoittava", in: list, from: Day(2023, 12, 15))
        }
        let id = try await ApproveDecisionTests.approve(ReadyCounty.draft(), in: test)
        let voucher = try await test.register.read { try $0.voucher(ofDecision: id) }
        #expect(voucher?.unitPrice == Money(cents: 4_150))
        #expect(voucher?.value == Money(cents: 4_150 * 52))
    }

    @Test func `a provider without a price of its own is paid by the county's list, which is then the cap too`()
        async throws
    {
        let test = try await ApproveDecisionTests.office()
        let id = try await ApproveDecisionTests.approve(ReadyCounty.draft(), in: test)
        #expect(try await test.register.read { try $0.voucher(ofDecision: id) }?.unitPrice == Money(cents: 4_000))
    }
}
