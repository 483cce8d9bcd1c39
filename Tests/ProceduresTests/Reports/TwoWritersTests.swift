import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct TwoWritersTests {
    private static let today = Day(2024, 5, 10)

    private static func world() async throws -> PeriodWorld {
        try await PeriodWorld(today: today, milestones: .underway(from: Day(2024, 1, 2)))
    }

    private static func text(_ sections: [String: String]) -> DocumentText {
        DocumentText(madeOn: today, sections: sections)
    }

    private static func begin(_ sections: [String: String], in world: PeriodWorld) async throws -> ID<Document> {
        try await world.test.office.carryOut(
            StartDocument(
                client: PeriodWorld.client, kind: .finalReport, period: PeriodWorld.period, text: text(sections)),
            as: world.instructor)
    }

    private static func marks(_ sections: [String: String]) -> [String: String] {
        let names = ["goals_summary", "changes", "means", "examples", "follow_up_plan", "goal_attainment"]
        return Dictionary(
            uniqueKeysWithValues: names.map { ($0, TextMerge.mark(of: sections[$0] ?? "")) })
    }

    @Test func `two who write different parts of a report both keep what they wrote`() async throws {
        let world = try await Self.world()
        let first = ["changes": "Rytmi"]
        let draft = try await Self.begin(first, in: world)
        _ = try await world.test.office.carryOut(
            EditDocument(
                draft, version: 1, text: Self.text(["changes": "Rytmi löytyi"]), marks: Self.marks(first)),
            as: world.instructor)
        _ = try await world.test.office.carryOut(
            EditDocument(
                draft, version: 1, text: Self.text(["changes": "Rytmi", "means": "Viikkokeskustelut"]),
                marks: Self.marks(first)), as: world.manager)
        let file = try await world.test.office.ask(OpenDocument(draft), as: world.instructor)
        #expect(file.document.sections == ["changes": "Rytmi löytyi", "means": "Viikkokeskustelut"])
        #expect(file.document.version == 3)
        #expect(file.lastEdit?.name == "Raili Rasti")
    }

    @Test func `a part that both have changed is overwritten by neither`() async throws {
        let world = try await Self.world()
        let first = ["changes": "Rytmi"]
        let draft = try await Self.begin(first, in: world)
        _ = try await world.test.office.carryOut(
            EditDocument(draft, version: 1, text: Self.text(["changes": "Rytmi löytyi"]), marks: Self.marks(first)),
            as: world.instructor)
        let mine = EditDocument(
            draft, version: 1, text: Self.text(["changes": "Rytmi horjuu", "means": "Keino"]),
            marks: Self.marks(first))
        let refused = await refusal { _ = try await world.test.office.carryOut(mine, as: world.manager) }
        guard case .stale(current: 2) = refused else { return #expect(Bool(false)) }
        let kept = try await world.test.register.read { try $0.document(draft) }
        #expect(kept?.sections == ["changes": "Rytmi löytyi"])
        let settled = ["changes": "Rytmi löytyi mutta horjuu", "means": "Keino"]
        _ = try await world.test.office.carryOut(
            EditDocument(
                draft, version: 2, text: Self.text(settled), marks: Self.marks(["changes": "Rytmi löytyi"])),
            as: world.manager)
        #expect(try await world.test.register.read { try $0.document(draft) }?.sections == settled)
    }

    @Test func `a report of a period is written in one draft that its writers share`() async throws {
        let world = try await Self.world()
        let draft = try await Self.begin(["changes": "Rytmi"], in: world)
        let refused = await refusal { _ = try await Self.begin([:], in: world) }
        guard case .conflict("report_begun") = refused else { return #expect(Bool(false)) }
        let form = try await world.test.office.ask(
            DocumentFormFor(client: PeriodWorld.client, kind: .finalReport, period: PeriodWorld.period),
            as: world.manager)
        #expect(form.begun == draft)
    }
}
