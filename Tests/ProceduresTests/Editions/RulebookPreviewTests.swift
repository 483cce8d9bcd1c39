import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct RulebookPreviewTests {
    private static let county = ReadyCounty.county
    private static let from = Day(2024, 2, 1)

    /// A county with a client ready for a decision and a keeper, on the first day of 2024.
    private static func office(_ engine: TestEngine) async throws -> TestOffice {
        let test = try await TestOffice(today: Day(2024, 1, 1), rulebooks: try TestRulebooks.real, engine: engine)
        try await test.register.write { register in
            try ReadyCounty.settle(in: register)
            try TestKeeper.fill(register)
        }
        return test
    }

    /// The county's rulebook with these changes, as a draft.
    private static func draft(
        _ test: TestOffice, _ changes: KeyValuePairs<String, String>
    ) async throws -> ID<RulebookEdition> {
        let keeper = try await test.worker("riina")
        var text = try await test.office.ask(
            ReadRulebookText(of: "pohjois-savo-2024@2024-01-01", in: county), as: keeper)
        for (old, new) in changes {
            #expect(text.contains(old))
            text = text.replacing(old, with: new)
        }
        return try await test.office.carryOut(DraftRulebook(in: county, TestKeeper.checked(text)), as: keeper)
    }

    @Test(arguments: TestEngine.all)
    func `a case whose eligibility changes is shown with what each edition says, and nothing is changed`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.office(engine)
        let id = try await Self.draft(
            test,
            [
                "{min_years: 18, max_years: 64}": "{min_years: 18, max_years: 40}",
                "client.birth_date: 1959-01-02": "client.birth_date: 1990-01-02",
            ])
        let found = try await test.office.ask(
            PreviewRulebook(id, in: Self.county, from: Self.from), as: test.worker("riina"))
        #expect(found.cases == 1 && found.before == "pohjois-savo-2024@2024-01-01")
        let change = try #require(found.changes.first)
        #expect(change.before.isEmpty && change.after.map(\.rule.id) == ["age"])
        #expect(change.severityBefore != .block && change.severityAfter == .block && change.isHeavier)
        #expect(change.after.first?.citation.paragraph == "luku 1")
        #expect(change.who.decision == nil && change.who.ownWorker == "Katja")
        let editions = try await test.office.rulebooksNow().all.filter { $0.id == "pohjois-savo-2024" }
        #expect(editions.map(\.edition) == ["pohjois-savo-2024@2024-01-01"])
    }

    @Test func `a decision being made is judged by the editions of both, beside the other rules`() async throws {
        let test = try await Self.office(TestEngine.all[0])
        var draft = ReadyCounty.draft()
        draft.daysPerWeek = 3
        draft.weekdays = [.monday, .tuesday, .wednesday]
        _ = try await test.office.carryOut(
            DraftDecision(client: ReadyCounty.client, draft: draft), as: test.worker("katja"))
        let id = try await Self.draft(
            test,
            [
                "max_days: 4}\n    applies_to: [kartoittava]": "max_days: 2}\n    applies_to: [kartoittava]",
                "{service_form: kartoittava, days_per_week: 4}": "{service_form: kartoittava, days_per_week: 2}",
            ])
        let found = try await test.office.ask(
            PreviewRulebook(id, in: Self.county, from: Self.from), as: test.worker("riina"))
        let change = try #require(found.changes.first)
        #expect(change.who.decision != nil)
        #expect(change.after.map(\.rule.id) == ["kartoittava-days"])
        #expect(change.after.first?.message.fi.contains("1–2") == true)
    }

    @Test func `the same rules in a new edition change nothing, and only the keeper looks`() async throws {
        let test = try await Self.office(TestEngine.all[0])
        let id = try await Self.draft(test, ["Palvelukohtainen": "Uusi palvelukohtainen"])
        let found = try await test.office.ask(
            PreviewRulebook(id, in: Self.county, from: Self.from), as: test.worker("riina"))
        #expect(found.cases == 1 && found.changes.isEmpty)
        let refused = await refusal {
            _ = try await test.office.ask(
                PreviewRulebook(id, in: Self.county, from: Self.from), as: test.worker("katja"))
        }
        #expect(refused?.isForWantOfGround == true)
    }
}
