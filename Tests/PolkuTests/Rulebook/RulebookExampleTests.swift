import Casework
import Testing
import polku

/// One rule of one edition, so that a failing example names it.
struct ShelvedRule: CustomTestStringConvertible, Sendable {
    let edition: String
    let rule: Rule

    var testDescription: String { "\(edition) \(rule.id)" }

    static let all = RulebookShelf.all.all.flatMap { book in
        book.rules.map { ShelvedRule(edition: book.edition, rule: $0) }
    }
}

@Suite struct RulebookExampleTests {
    @Test func `every rulebook file reads without a problem`() {
        #expect(RulebookShelf.read.problems.map(\.description) == [])
        #expect(RulebookShelf.all.all.count == 7)
    }

    @Test(arguments: ShelvedRule.all)
    func `every example of a rule comes out as it expects`(shelved: ShelvedRule) {
        for example in shelved.rule.examples {
            let mismatch = shelved.rule.mismatch(in: example)
            #expect(mismatch == nil, "\(mismatch.map(\.description) ?? "")")
        }
        #expect(shelved.rule.examples.contains { $0.expect == .passes })
        #expect(shelved.rule.examples.contains { $0.expect == .finding })
    }

    @Test(arguments: ShelvedRule.all)
    func `a finding has every figure of its message filled in in each language`(shelved: ShelvedRule) throws {
        let book = try #require(RulebookShelf.all.edition(id: shelved.edition))
        let acts = RulebookShelf.all.inForce(on: book.inForceFrom, county: nil).rulebooks
        let set = RuleSet(rulebooks: (acts + [book]).filter { $0.layer == .act || $0.edition == book.edition })
        for example in shelved.rule.examples where example.expect == .finding {
            let finding = set.check(example.facts).findings.first { $0.rule === shelved.rule }
            let message = try #require(finding?.message)
            for text in [message.fi, message.sv, message.en] { #expect(!text.contains("{"), "\(text)") }
            #expect(Set([message.fi, message.sv, message.en]).count == 3)
        }
    }

    @Test(arguments: ShelvedRule.all)
    func `an assumed rule gives its reason and never blocks`(shelved: ShelvedRule) {
        guard let reason = shelved.rule.assumption else { return }
        #expect(!reason.fi.isEmpty && !reason.sv.isEmpty && !reason.en.isEmpty)
        #expect(shelved.rule.severity < .block)
    }

    @Test func `three editions of the act follow each other without a gap`() throws {
        let acts = RulebookShelf.all.all.filter { $0.id == "laki-189-2001" }
        #expect(acts.count >= 3)
        for (earlier, later) in zip(acts, acts.dropFirst()) {
            #expect(earlier.inForceTo?.adding(days: 1) == later.inForceFrom)
        }
        #expect(acts.last?.inForceTo == nil)
    }

    @Test func `the plan follows the benefit only from 2026`() {
        let given: [Fact: FactValue] = [
            .planKind: .code("activation_plan"), .clientBenefits: .codes(["labour_market_subsidy"]),
        ]
        let old = RulebookShelf.assess("laki-189-2001", on: Day(2025, 12, 31), given)
        let new = RulebookShelf.assess("laki-189-2001", on: Day(2026, 1, 1), given)
        #expect(!old.isBlocked && new.isBlocked)
        #expect(new.findings.first?.message.fi.contains("monialainen työllistymissuunnitelma") == true)
    }

    @Test func `yleistuki may be chosen from May 2026 and työmarkkinatuki until April`() {
        let act = RulebookShelf.all.inForce(on: Day(2026, 4, 30), county: nil)
        let april = act.codes(of: "benefits", on: Day(2026, 4, 30)).map(\.code)
        let may = act.codes(of: "benefits", on: Day(2026, 5, 1)).map(\.code)
        #expect(april.contains("labour_market_subsidy") && !april.contains("general_support"))
        #expect(!may.contains("labour_market_subsidy") && may.contains("general_support"))
        #expect(act.name(of: "labour_market_subsidy", in: "benefits")?.fi == "työmarkkinatuki")
    }
}
