import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct InterimEvaluationTests {
    private static let held = Day(2024, 5, 10)
    private static let texts = [
        "purpose_and_goals", "implementation", "self_determination", "partners", "evaluation_methods", "situation",
        "situation.client", "need_for_change", "need_for_change.client", "follow_up_plan", "follow_up_plan.client",
    ]
    private static let everyone = ["own_worker", "client", "provider_workers"]

    private static func world() async throws -> PeriodWorld {
        try await PeriodWorld(
            today: held, rulebook: "pyhajoki-4h", form: "osa_2", days: Day(2024, 1, 2)...Day(2024, 12, 31),
            milestones: .underway(from: Day(2024, 1, 2)))
    }

    private static func whole(_ review: DocumentReview?, without missing: String? = nil) -> DocumentText {
        let written = texts.filter { $0 != missing }.map { ($0, "Kirjattu yhdessä") }
        return DocumentText(madeOn: held, sections: Dictionary(uniqueKeysWithValues: written), review: review)
    }

    private static func draft(_ text: DocumentText, in world: PeriodWorld) async throws -> ID<Document> {
        try await world.test.office.carryOut(
            StartDocument(
                client: PeriodWorld.client, kind: .interimReport, period: PeriodWorld.period, text: text),
            as: world.instructor)
    }

    private static func problems(
        of draft: ID<Document>, in world: PeriodWorld
    ) async -> [Problem] {
        let refused = await refusal {
            _ = try await world.test.office.carryOut(SendDocument(draft, version: 1), as: world.instructor)
        }
        guard case .invalid(let problems) = refused else { return [] }
        return problems
    }

    @Test(arguments: ["plan", "provider", "orderer"])
    func `an interim evaluation is held by the plan, on the provider's proposal or at the orderer's invitation`(
        _ occasion: String
    ) async throws {
        let world = try await Self.world()
        let review = DocumentReview(occasion: occasion, parties: Self.everyone, nextOn: Day(2024, 8, 9))
        let draft = try await Self.draft(Self.whole(review), in: world)
        _ = try await world.test.office.carryOut(SendDocument(draft, version: 1), as: world.instructor)
        let sent = try await world.test.register.read { try $0.document(draft) }
        #expect(sent?.state == .sent)
        #expect(sent?.review == DocumentReview(
            occasion: occasion, parties: Self.everyone.sorted(), nextOn: Day(2024, 8, 9)))
    }

    @Test func `an interim evaluation tells why it was held, and no other occasion than the three`() async throws {
        let world = try await Self.world()
        let nameless = try await Self.draft(
            Self.whole(DocumentReview(parties: Self.everyone, nextOn: Day(2024, 8, 9))), in: world)
        #expect(await Self.problems(of: nameless, in: world).map(\.field) == ["review.occasion"])
        let refused = await refusal {
            _ = try await Self.draft(
                Self.whole(DocumentReview(occasion: "whim", parties: Self.everyone)), in: world)
        }
        guard case .invalid(let problems) = refused else { return #expect(Bool(false)) }
        #expect(problems == [Problem("review.occasion", "choose")])
    }

    @Test func `an interim evaluation isn't completed before the next one is agreed or planned`() async throws {
        let world = try await Self.world()
        let review = DocumentReview(occasion: "plan", parties: Self.everyone)
        let draft = try await Self.draft(Self.whole(review), in: world)
        #expect(await Self.problems(of: draft, in: world) == [Problem("review.next_on", "review_next_required")])
        try await world.test.register.write { register in
            try register.insert(
                Meeting(
                    id: ID(rawValue: "m1"), clientID: PeriodWorld.client,
                    terms: MeetingTerms(
                        kind: .interimReview, day: Day(2024, 8, 9), startsAt: 600, minutes: 60, mode: .onSite,
                        place: "Paja", agenda: ""), plannedBy: ID(rawValue: "u-own")))
        }
        _ = try await world.test.office.carryOut(SendDocument(draft, version: 1), as: world.instructor)
        let file = try await world.test.office.ask(OpenPeriod(PeriodWorld.period), as: world.instructor)
        #expect(file.nextEvaluationOn == Day(2024, 8, 9))
    }

    @Test func `the next interim evaluation comes after this one and is told on the period's page`() async throws {
        let world = try await Self.world()
        let backwards = await refusal {
            _ = try await Self.draft(
                Self.whole(DocumentReview(occasion: "plan", parties: Self.everyone, nextOn: Self.held)), in: world)
        }
        guard case .invalid(let problems) = backwards else { return #expect(Bool(false)) }
        #expect(problems == [Problem("review.next_on", "review_next_before")])
        let draft = try await Self.draft(
            Self.whole(DocumentReview(occasion: "plan", parties: Self.everyone, nextOn: Day(2024, 8, 9))), in: world)
        _ = try await world.test.office.carryOut(SendDocument(draft, version: 1), as: world.instructor)
        let file = try await world.test.office.ask(OpenPeriod(PeriodWorld.period), as: world.ownWorker)
        #expect(file.nextEvaluationOn == Day(2024, 8, 9))
    }

    @Test func `an evaluation without the own worker, the client or the provider's workers is flagged`() async throws {
        let world = try await Self.world()
        let review = DocumentReview(
            occasion: "orderer", parties: ["client", "provider_workers", "close_person"], nextOn: Day(2024, 8, 9))
        let draft = try await Self.draft(Self.whole(review), in: world)
        let refused = await refusal {
            _ = try await world.test.office.carryOut(SendDocument(draft, version: 1), as: world.instructor)
        }
        guard case .againstRules(let findings) = refused else { return #expect(Bool(false)) }
        #expect(findings.map(\.rule.id) == ["interim-evaluation-parties"])
        _ = try await world.test.office.carryOut(
            SendDocument(draft, version: 1, passesWarnings: true), as: world.instructor)
        let sent = try await world.test.register.read { try $0.document(draft) }
        #expect(sent?.review?.parties == ["client", "close_person", "provider_workers"])
    }

    @Test(arguments: texts)
    func `an interim evaluation has its eight parts, three of them in the provider's and the client's voice`(
        _ missing: String
    ) async throws {
        let world = try await Self.world()
        let review = DocumentReview(occasion: "plan", parties: Self.everyone, nextOn: Day(2024, 8, 9))
        let draft = try await Self.draft(Self.whole(review, without: missing), in: world)
        #expect(await Self.problems(of: draft, in: world).map(\.field) == ["section." + missing])
        let file = try await world.test.office.ask(OpenDocument(draft), as: world.instructor)
        #expect(file.sections.sections.filter(\.isRequired).count == 8)
    }

    @Test func `progress, effect and fitness are assessed together and lead to a more precise plan`() async throws {
        let world = try await Self.world()
        let review = DocumentReview(
            occasion: "plan", parties: Self.everyone, nextOn: Day(2024, 8, 9), changesPlan: true)
        let plain = Self.whole(review)
        let assessed = ["progress", "effectiveness", "appropriateness"]
        let text = DocumentText(
            madeOn: plain.madeOn,
            sections: plain.sections.merging(assessed.map { ($0, "Arvio: " + $0) }) { old, _ in old },
            review: review)
        let draft = try await Self.draft(text, in: world)
        _ = try await world.test.office.carryOut(SendDocument(draft, version: 1), as: world.instructor)
        let sent = try await world.test.office.ask(OpenDocument(draft), as: world.ownWorker)
        #expect(assessed.allSatisfy { sent.document.sections[$0] == "Arvio: " + $0 })
        #expect(sent.document.review?.changesPlan == true)
    }
}
