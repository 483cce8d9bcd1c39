import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct DecisionTextTests {
    @Test(arguments: TestEngine.all)
    func `a text comes in force from its day, is never edited, and its successor takes its place`(
        engine: TestEngine
    ) async throws {
        let test = try await ApproveDecisionTests.office(engine: engine)
        let leena = try await test.worker("leena")
        let first = try await test.office.carryOut(WriteDecisionText(Self.text("Ensimmäinen")), as: leena)
        _ = try await test.office.carryOut(
            WriteDecisionText(Self.text("Ensimmäinen, korjattu"), over: first, version: 1), as: leena)
        let stale = try await ApproveDecisionTests.refusal {
            _ = try await test.office.carryOut(
                WriteDecisionText(Self.text("Vanha"), over: first, version: 1), as: leena)
        }
        guard case .stale = stale else {
            Issue.record("a stale draft was written: \(String(describing: stale))")
            return
        }
        let past = try await ApproveDecisionTests.refusal {
            _ = try await test.office.carryOut(
                PublishDecisionText(first, from: Day(2023, 12, 31), version: 2), as: leena)
        }
        guard case .invalid([Problem("from", "text_from_past")]) = past else {
            Issue.record("a text came in force in the past: \(String(describing: past))")
            return
        }
        _ = try await test.office.carryOut(PublishDecisionText(first, from: Day(2024, 1, 1), version: 2), as: leena)
        let edited = try await ApproveDecisionTests.refusal {
            _ = try await test.office.carryOut(
                WriteDecisionText(Self.text("Muutettu"), over: first, version: 3), as: leena)
        }
        guard case .conflict("text_published") = edited else {
            Issue.record("a text in force was edited: \(String(describing: edited))")
            return
        }
        let next = try await test.office.carryOut(WriteDecisionText(Self.text("Toinen"), after: first), as: leena)
        _ = try await test.office.carryOut(PublishDecisionText(next, from: Day(2024, 2, 1), version: 1), as: leena)
        let used = try await test.register.read { register in
            try [Day(2024, 1, 31), Day(2024, 2, 1)].map { day in
                try register.decisionTexts(of: ReadyCounty.county, on: day).map(\.title)
            }
        }
        #expect(used == [["Ensimmäinen, korjattu"], ["Toinen"]])
        _ = try await test.office.carryOut(EndDecisionText(next, after: Day(2024, 3, 1)), as: leena)
        let left = try await test.register.read { try $0.decisionTexts(of: ReadyCounty.county, on: Day(2024, 3, 2)) }
        #expect(left.isEmpty)
    }

    @Test func `a text needs its three languages and only fields that can be filled in, and one keeper keeps it`()
        async throws
    {
        let test = try await ApproveDecisionTests.office()
        let wrong = DecisionTextContents(
            kind: .reasoning, title: "Väärä", body: Wording(fi: "Hei {nimi}", sv: "", en: "From {first_day"))
        let refusal = try await ApproveDecisionTests.refusal {
            _ = try await test.office.carryOut(WriteDecisionText(wrong), as: test.worker("leena"))
        }
        guard case .invalid(let problems) = refusal else {
            Issue.record("the text was taken")
            return
        }
        #expect(
            problems.map { $0.field + " " + $0.code } == [
                "fi text_field_unknown", "sv required", "en text_field_unknown",
            ])
        let denied = try await ApproveDecisionTests.refusal {
            _ = try await test.office.carryOut(WriteDecisionText(Self.text("Oma")), as: test.worker("katja"))
        }
        guard case .notPermitted = denied else {
            Issue.record("an own worker kept the library: \(String(describing: denied))")
            return
        }
    }

    @Test(arguments: TestEngine.all)
    func `a decision keeps its texts as they were, filled in, whatever becomes of the library`(
        engine: TestEngine
    ) async throws {
        let test = try await ApproveDecisionTests.office(engine: engine)
        let leena = try await test.worker("leena")
        let resolution = try await Self.publish(
            .resolution, "Saat {service} ajaksi {first_day}–{last_day}, {units} päivää, {value}.", in: test)
        let appeal = try await Self.publish(.appeal, "Valita kirjaamoon.", in: test)
        var draft = ReadyCounty.draft()
        draft.resolutionText = resolution
        let id = try await ApproveDecisionTests.approve(draft, in: test)
        let next = try await test.office.carryOut(
            WriteDecisionText(Self.text("Uusi", .appeal, "Valita hallinto-oikeuteen."), after: appeal), as: leena)
        _ = try await test.office.carryOut(PublishDecisionText(next, from: Day(2024, 1, 2), version: 1), as: leena)
        let later = TestOffice(test, today: Day(2024, 1, 15))
        let file = try await later.office.ask(OpenDecision(id), as: test.worker("katja"))
        let kept = Dictionary(uniqueKeysWithValues: file.texts.map { ($0.kind, $0.body.fi) })
        #expect(kept[.appeal] == "Valita kirjaamoon.")
        #expect(kept[.resolution]?.contains("1.1.2024–31.3.2024, 52 päivää, 2080,00 €.") == true)
        #expect(kept[.resolution]?.contains("{") == false)
        _ = try await later.office.carryOut(
            StopService(id, .ended, day: Day(2024, 1, 31), reason: "Työ alkaa.", version: 1), as: test.worker("katja"))
        let stopped = try await later.office.ask(OpenDecision(id), as: test.worker("katja"))
        #expect(stopped.stopTexts.map(\.body.fi) == ["Valita hallinto-oikeuteen."])
        #expect(stopped.texts.first { $0.kind == .appeal }?.body.fi == "Valita kirjaamoon.")
    }

    @Test func `two appeal instructions are never in force at once, and a text of another kind isn't chosen`()
        async throws
    {
        let test = try await ApproveDecisionTests.office()
        let leena = try await test.worker("leena")
        let appeal = try await Self.publish(.appeal, "Valita kirjaamoon.", in: test)
        let other = try await test.office.carryOut(
            WriteDecisionText(Self.text("Toinen", .appeal, "Muu ohje.")), as: leena)
        let refusal = try await ApproveDecisionTests.refusal {
            _ = try await test.office.carryOut(
                PublishDecisionText(other, from: Day(2024, 3, 1), version: 1), as: leena)
        }
        guard case .invalid([Problem("from", "text_other_appeal")]) = refusal else {
            Issue.record("two instructions came in force: \(String(describing: refusal))")
            return
        }
        var draft = ReadyCounty.draft()
        draft.resolutionText = appeal
        let chosen = try await ApproveDecisionTests.refusal { [draft] in
            try await ApproveDecisionTests.approve(draft, in: test)
        }
        guard case .invalid([Problem("resolutionText", "choose")]) = chosen else {
            Issue.record("an appeal instruction told what was decided: \(String(describing: chosen))")
            return
        }
    }

    static func text(
        _ title: String, _ kind: DecisionText.Kind = .reasoning, _ body: String = "Palvelu tukee arkea."
    ) -> DecisionTextContents {
        DecisionTextContents(kind: kind, title: title, body: Wording(fi: body, sv: body, en: body))
    }

    private static func publish(
        _ kind: DecisionText.Kind, _ body: String, in test: TestOffice
    ) async throws -> ID<DecisionText> {
        let leena = try await test.worker("leena")
        let id = try await test.office.carryOut(WriteDecisionText(text("Teksti", kind, body)), as: leena)
        _ = try await test.office.carryOut(PublishDecisionText(id, from: Day(2024, 1, 1), version: 1), as: leena)
        return id
    }
}
