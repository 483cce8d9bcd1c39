import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct RulebookLifeTests {
    private static let county = TestCounty.county
    private static let first = Day(2026, 12, 1)
    private static let second = Day(2027, 2, 1)

    @Test(arguments: TestEngine.all)
    func `an edition is followed from its day on by every server, and its successor ends it`(
        engine: TestEngine
    ) async throws {
        let test = try await TestKeeper.office(engine: engine)
        let other = TestOffice(test, today: Day(2026, 11, 25))
        #expect(try await other.office.rulebooksNow().all.contains { $0.id == "koe" } == false)
        try await TestKeeper.publish(TestKeeper.text(), from: Self.first, in: test)
        try await test.register.write { try $0.adopt("koe", in: Self.county, from: Self.first) }
        try await TestKeeper.publish(TestKeeper.text(most: 3), from: Self.second, in: test)
        for office in [test, other] {
            let act = Act(
                worker: try await office.worker("katja"), today: Self.first, timestamp: "",
                shelf: office.office.shelf, newID: { "id" })
            let followed = try await office.register.read { register in
                try [Day(2026, 11, 30), Self.first, Day(2027, 1, 31), Self.second].map {
                    try act.rules(of: Self.county, on: $0, in: register).editions.filter { $0.hasPrefix("koe") }
                }
            }
            #expect(followed == [[], ["koe@2026-12-01"], ["koe@2026-12-01"], ["koe@2027-02-01"]])
        }
        let before = try await other.office.rulebooksNow().all.first { $0.edition == "koe@2026-12-01" }
        #expect(before?.inForceTo == Day(2027, 1, 31))
        let stages = try await test.office.ask(
            ListRulebookEditions(of: Self.county), as: test.worker("riina")
        ).map(\.stage)
        #expect(stages == [.published, .published])
        let later = TestOffice(test, today: Self.second)
        let then = try await later.office.ask(ListRulebookEditions(of: Self.county), as: later.worker("riina"))
        #expect(Set(then.map(\.stage)) == [.inForce, .superseded])
    }

    @Test(arguments: TestEngine.all)
    func `a published edition is not changed, withdrawn or published again, and a withdrawn draft is over too`(
        engine: TestEngine
    ) async throws {
        let test = try await TestKeeper.office(engine: engine)
        let keeper = try await test.worker("riina")
        let checked = try TestKeeper.checked(TestKeeper.text())
        let published = try await test.office.carryOut(DraftRulebook(in: Self.county, checked), as: keeper)
        _ = try await test.office.carryOut(
            PublishRulebook(published, in: Self.county, from: Self.first, version: 1), as: keeper)
        let withdrawn = try await test.office.carryOut(DraftRulebook(in: Self.county, checked), as: keeper)
        _ = try await test.office.carryOut(WithdrawRulebook(withdrawn, in: Self.county), as: keeper)
        for (id, version) in [(published, 2), (withdrawn, 2)] {
            let acts: [() async throws -> Void] = [
                {
                    _ = try await test.office.carryOut(
                        DraftRulebook(in: Self.county, checked, existing: (id, version)), as: keeper)
                },
                {
                    _ = try await test.office.carryOut(
                        PublishRulebook(id, in: Self.county, from: Self.second, version: version), as: keeper)
                },
                { _ = try await test.office.carryOut(WithdrawRulebook(id, in: Self.county), as: keeper) },
            ]
            for act in acts {
                guard case .conflict("rulebook_no_draft") = await refusal(act) else {
                    Issue.record("an edition that is no draft was changed")
                    continue
                }
            }
        }
    }

    @Test func `a draft that was changed meanwhile is neither written over nor published unseen`() async throws {
        let test = try await TestKeeper.office()
        let keeper = try await test.worker("riina")
        let id = try await test.office.carryOut(
            DraftRulebook(in: Self.county, try TestKeeper.checked(TestKeeper.text())), as: keeper)
        let changed = try TestKeeper.checked(TestKeeper.text(most: 3))
        _ = try await test.office.carryOut(
            DraftRulebook(in: Self.county, changed, existing: (id, 1)), as: keeper)
        let again = await refusal {
            _ = try await test.office.carryOut(
                DraftRulebook(in: Self.county, changed, existing: (id, 1)), as: keeper)
        }
        #expect(again?.isStale == true)
        let unseen = await refusal {
            _ = try await test.office.carryOut(
                PublishRulebook(id, in: Self.county, from: Self.first, version: 1), as: keeper)
        }
        #expect(unseen?.isStale == true)
    }

    @Test func `an edition begins today or later, after the one before it, and before its own end`() async throws {
        let test = try await TestKeeper.office()
        try await TestKeeper.publish(TestKeeper.text(), from: Self.second, in: test)
        for (text, day, code) in [
            (TestKeeper.text(), Day(2026, 11, 24), "rulebook_from_past"),
            (TestKeeper.text(), Self.second, "rulebook_from_taken"),
            (TestKeeper.text(), Self.first, "rulebook_from_taken"),
            (TestKeeper.text(to: "2027-03-31"), Day(2027, 4, 1), "rulebook_over"),
        ] {
            let problems = await refusal { try await TestKeeper.publish(text, from: day, in: test) }?.problems
            #expect(problems == ["from:" + code])
        }
    }

    @Test func `a text of another county, of another layer or with a name no address can hold is no draft`()
        async throws
    {
        let test = try await TestKeeper.office()
        for (text, code) in [
            (TestKeeper.text(county: "07"), "rulebook_other_county"),
            (TestKeeper.text(id: "laki-189-2001"), "rulebook_layer"), (TestKeeper.text(id: "Ä ö"), "rulebook_id"),
        ] {
            let problems = await refusal { try await TestKeeper.publish(text, from: Self.first, in: test) }?.problems
            #expect(problems == ["text:" + code])
        }
    }

    @Test func `the main user gives the role, and only who holds it writes and publishes`() async throws {
        let test = try await TestKeeper.office()
        let main = try await test.worker("paavo")
        let given = try await test.office.carryOut(
            InviteUser(
                to: Self.county, name: "Uusi Ylläpitäjä", email: "uusi@polku.example", role: .rulebookKeeper,
                days: DateRange(from: Day(2026, 11, 25))), as: main)
        let new = try await test.worker(given.user.rawValue)
        let checked = try TestKeeper.checked(TestKeeper.text())
        let id = try await test.office.carryOut(DraftRulebook(in: Self.county, checked), as: new)
        for name in ["paavo", "leena", "katja", "raili", "mikko", "outi"] {
            let stranger = try await test.worker(name)
            let refused = [
                await refusal {
                    _ = try await test.office.carryOut(
                        PublishRulebook(id, in: Self.county, from: Self.first, version: 1), as: stranger)
                },
                await refusal {
                    _ = try await test.office.carryOut(DraftRulebook(in: Self.county, checked), as: stranger)
                },
                await refusal {
                    _ = try await test.office.ask(OpenRulebookEdition(id, in: Self.county), as: stranger)
                },
            ]
            #expect(refused.allSatisfy { $0?.isForWantOfGround == true }, "\(name)")
        }
        let refused = await refusal {
            _ = try await test.office.carryOut(
                InviteUser(
                    to: TestCounty.provider, name: "Väärä Talo", email: "vaara@polku.example", role: .rulebookKeeper,
                    days: DateRange(from: Day(2026, 11, 25))), as: main)
        }
        #expect(refused?.problems == ["role:role_not_here"])
    }

    @Test func `a successor is begun from the text of the edition before it, a file's or a published one's`()
        async throws
    {
        let test = try await TestKeeper.office()
        let keeper = try await test.worker("riina")
        let file = try await test.office.ask(
            ReadRulebookText(of: "pohjois-savo-2024@2024-01-01", in: Self.county), as: keeper)
        #expect(file.contains("id: pohjois-savo-2024"))
        let name = try await TestKeeper.publish(TestKeeper.text(), from: Self.first, in: test)
        let text = try await test.office.ask(ReadRulebookText(of: name, in: Self.county), as: keeper)
        #expect(text == TestKeeper.text())
    }
}
