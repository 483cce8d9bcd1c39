import Casework
import Procedures
import Register
import TestSupport
import Testing

/// An implementation plan: on what it rests, with whom it is made, and what it holds.
@Suite struct PlanBasisTests {
    private static func world(
        _ rulebook: String, _ form: String, plan kind: Plan.Kind
    ) async throws -> PeriodWorld {
        let world = try await PeriodWorld(
            today: Day(2024, 1, 15), rulebook: rulebook, form: form, milestones: .underway(from: Day(2024, 1, 2)))
        try await world.test.register.write { register in
            try register.insert(
                Plan(
                    id: ID(rawValue: "pl"), clientID: PeriodWorld.client, kind: kind, number: 2, state: .published,
                    meetingOn: Day(2023, 12, 1), publishedOn: Day(2023, 12, 1),
                    period: DateRange(Day(2023, 12, 1)...Day(2024, 11, 30)), daysPerWeek: 4,
                    madeBy: ID(rawValue: "u-own"), goals: [Plan.Goal(goal: "Arjen rytmi", means: "Paja")],
                    participants: [.init(role: .client, name: "Pentti", wasPresent: true)]))
        }
        return world
    }

    private static func start(_ sections: [String: String], _ world: PeriodWorld) async throws -> ID<Document> {
        try await world.test.office.carryOut(
            StartDocument(
                client: PeriodWorld.client, kind: .implementationPlan, period: PeriodWorld.period,
                text: DocumentText(madeOn: Day(2024, 1, 15), sections: sections, reviewMonths: 3)),
            as: world.instructor)
    }

    private static func file(_ document: ID<Document>, _ world: PeriodWorld) async throws -> DocumentFile {
        try await world.test.office.ask(OpenDocument(document), as: world.instructor)
    }

    private static let pyhajoki = Dictionary(
        uniqueKeysWithValues: ["measures", "participation", "intensity", "work_pair", "partners"].map {
            ($0, "Sovittu")
        })
    private static let hame = [
        "means": "Paja kahdesti viikossa", "interim_goals": "Tammikuussa kaksi päivää",
        "participants": "client responsible_instructor",
    ]

    @Test func `Pyhäjoki's plan is drafted with the client and those who are needed, each by their role`()
        async throws
    {
        let world = try await Self.world("pyhajoki-4h", "osa_2", plan: .clientPlan)
        let together = ["client", "responsible_instructor", "close_person", "statutory_representative", "own_worker"]
        let document = try await Self.start(
            Self.pyhajoki.merging([
                "participants": together.joined(separator: " "), "participant_names": "Sisko Sarka, edunvalvoja Edla",
            ]) { _, new in new }, world)
        let file = try await Self.file(document, world)
        #expect(
            DocumentParticipant.of(file.document) == [
                .client, .responsibleInstructor, .ownWorker, .closePerson, .statutoryRepresentative,
            ])
        #expect(file.document.sections["participant_names"] == "Sisko Sarka, edunvalvoja Edla")
        #expect(file.findings.isEmpty)
        let alone = try await Self.start(
            Self.pyhajoki.merging(["participants": "responsible_instructor"]) { _, new in new }, world)
        #expect(try await Self.file(alone, world).findings.map(\.rule.id) == ["implementation-plan-parties"])
    }

    @Test func `the service rests on the client plan and on the implementation plan that complements it`()
        async throws
    {
        let world = try await Self.world("pyhajoki-4h", "osa_2", plan: .clientPlan)
        let document = try await Self.start(Self.pyhajoki, world)
        _ = try await world.test.office.carryOut(SendDocument(document, version: 1), as: world.instructor)
        let basis = try await world.test.office.ask(OpenDocument(document), as: world.ownWorker).basis
        #expect(basis?.plan == ID(rawValue: "pl") && basis?.number == 2)
        #expect(basis?.kindName.fi == "asiakassuunnitelma")
        let plan = try await world.test.office.ask(OpenPlan(ID(rawValue: "pl")), as: world.ownWorker)
        #expect(plan.implementations.map(\.id) == [document])
    }

    @Test func `Päijät-Häme's plan is on the activation plan's goals, with means, interim goals and follow-up`()
        async throws
    {
        let world = try await Self.world("paijat-hame-2022", "kuntouttava_tyotoiminta", plan: .activationPlan)
        for part in ["means", "interim_goals"] {
            let lacking = try await Self.start(Self.hame.filter { $0.key != part }, world)
            let refused = await refusal {
                _ = try await world.test.office.carryOut(SendDocument(lacking, version: 1), as: world.instructor)
            }
            #expect(refused?.problems == ["section.\(part):section_missing"])
        }
        let document = try await Self.start(Self.hame, world)
        _ = try await world.test.office.carryOut(SendDocument(document, version: 1), as: world.instructor)
        let file = try await world.test.office.ask(OpenDocument(document), as: world.ownWorker)
        #expect(file.basis?.goals.map(\.goal) == ["Arjen rytmi"])
        #expect(file.document.sections["interim_goals"] == "Tammikuussa kaksi päivää")
        _ = try await world.test.office.carryOut(
            EvaluatePeriod(
                PeriodWorld.period, madeOn: Day(2024, 1, 15), attainment: "Rytmi pitää.", effect: "Vireys.",
                clientView: "Hyvä."), as: world.instructor)
        let places = try await world.test.office.ask(ReadPlacements(of: PeriodWorld.period), as: world.ownWorker)
        #expect(places.evaluations.map(\.attainment) == ["Rytmi pitää."])
    }

    @Test func `no plan is completed without the client`() async throws {
        let world = try await Self.world("paijat-hame-2022", "kuntouttava_tyotoiminta", plan: .activationPlan)
        let alone = try await Self.start(
            Self.hame.merging(["participants": "responsible_instructor"]) { _, new in new }, world)
        let refused = await refusal {
            _ = try await world.test.office.carryOut(SendDocument(alone, version: 1), as: world.instructor)
        }
        guard case .againstRules(let findings) = refused else { return #expect(Bool(false)) }
        #expect(findings.map(\.rule.id) == ["implementation-plan-parties"])
        #expect(findings.first?.citation.paragraph == "Ammattilaisten toimintamallit, Yhteinen suunnitelma")
        let plan = try await world.test.office.carryOut(
            StartPlan(
                client: PeriodWorld.client, kind: .activationPlan,
                text: PlanText(
                    meetingOn: Day(2024, 1, 15), period: DateRange(Day(2024, 1, 15)...Day(2024, 7, 14)),
                    daysPerWeek: 2, goals: [Plan.Goal(goal: "Oma suunta")],
                    participants: [.init(role: .ownWorker, name: "Katja", wasPresent: true)])), as: world.ownWorker)
        let unmet = await refusal {
            _ = try await world.test.office.carryOut(PublishPlan(plan, version: 1), as: world.ownWorker)
        }
        #expect(unmet?.problems.contains("present.client:party_missing") == true)
    }

    @Test func `practical measures and how activity and coaching support each other are written in the plan`()
        async throws
    {
        let world = try await Self.world("paijat-hame-2022", "tuettu_tyohonvalmennus", plan: .activationPlan)
        let lacking = try await Self.start(Self.hame, world)
        let file = try await Self.file(lacking, world)
        #expect(file.findings.map(\.rule.id) == ["coaching-support-in-plan"])
        #expect(file.findings.first?.citation.paragraph == "LIITE 6")
        #expect(file.sections.sections.first?.title.fi == "konkreettiset keinot ja käytännön toimenpiteet")
        let whole = try await Self.start(
            Self.hame.merging(["mutual_support": "Maanantai on valmentajalle."]) { _, new in new }, world)
        let read = try await Self.file(whole, world)
        #expect(read.findings.isEmpty)
        #expect(read.document.sections["mutual_support"] == "Maanantai on valmentajalle.")
    }
}
