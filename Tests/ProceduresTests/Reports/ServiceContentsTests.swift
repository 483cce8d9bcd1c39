import Casework
import Procedures
import Register
import TestSupport
import Testing

/// What a service form holds is chosen from the rulebook when its contract or plan is written.
@Suite struct ServiceContentsTests {
    private static func write(
        _ kind: Document.Kind, contents: String, in world: PeriodWorld
    ) async throws -> DocumentFile {
        let text = DocumentText(
            madeOn: world.test.office.today, sections: [ServiceContents.text: contents],
            reviewMonths: kind == .implementationPlan ? 3 : nil)
        let id = try await world.test.office.carryOut(
            StartDocument(client: PeriodWorld.client, kind: kind, period: PeriodWorld.period, text: text),
            as: world.instructor)
        return try await world.test.office.ask(OpenDocument(id), as: world.instructor)
    }

    private static func chosen(_ file: DocumentFile, _ kind: ServiceContents.Kind) -> [String] {
        file.contents.first { $0.kind == kind }?.chosen(in: file.document).map(\.code) ?? []
    }

    @Test func `goal areas are chosen from the rulebook into the contract, in its order`() async throws {
        let first = Day(2024, 1, 1)
        let world = try await PeriodWorld(
            today: first, form: "edistava", milestones: ServicePeriod.Milestones.underway(from: first))
        let file = try await Self.write(.contract, contents: "day_rhythm future_plans unheard_of", in: world)
        #expect(Self.chosen(file, .goalArea) == ["future_plans", "day_rhythm"])
        let areas = file.contents.first { $0.kind == .goalArea }
        #expect(
            areas?.items.map(\.code) == [
                "attitudes_motivation", "functional_ability", "competence", "future_plans", "readiness_for_change",
                "realistic_situation", "meaningful_activity", "day_rhythm",
            ])
        #expect(areas?.citation.paragraph == "luku 2.2.4")
    }

    @Test func `an implementation plan says which resources, skills and strengths are mapped`() async throws {
        let first = Day(2024, 1, 1)
        let world = try await PeriodWorld(
            today: first, rulebook: "pyhajoki-4h", form: "osa_3",
            milestones: ServicePeriod.Milestones.underway(from: first))
        let file = try await Self.write(
            .implementationPlan, contents: "strengths resources job_search_skills", in: world)
        #expect(Self.chosen(file, .examined) == ["resources", "strengths", "job_search_skills"])
        #expect(file.contents.flatMap(\.items).contains { $0.code == "skills" })
    }

    @Test func `the form that strengthens participation is for those not ready yet, with strong support every day`()
        async throws
    {
        let first = Day(2024, 1, 1)
        let world = try await PeriodWorld(
            today: first, rulebook: "pyhajoki-4h", form: "osa_4",
            milestones: ServicePeriod.Milestones.underway(from: first))
        let book = try await world.test.office.ask(
            ReadRulebook(edition: "pyhajoki-4h@2022-01-01"), as: world.ownWorker)
        let form = try #require(book.serviceForms.first { $0.id == "osa_4" })
        #expect(form.contents.first { $0.kind == .forWhom }?.items.map(\.code) == ["not_ready_yet"])
        let file = try await Self.write(
            .implementationPlan, contents: "not_ready_yet day_rhythm everyday_life participation", in: world)
        #expect(Self.chosen(file, .content) == ["everyday_life", "day_rhythm", "participation"])
        #expect(
            file.contents.first { $0.kind == .content }?.items.map(\.code) == [
                "everyday_life", "day_rhythm", "social_relations", "participation", "functional_methods",
                "healthy_living",
            ])
        #expect(!file.contents.contains { $0.kind == .forWhom })
    }

    @Test func `part of individual coaching is agreed to be in a group, by the paragraph that allows it`()
        async throws
    {
        let first = Day(2024, 1, 1)
        let world = try await PeriodWorld(
            today: first, form: "edistava", milestones: ServicePeriod.Milestones.underway(from: first))
        let file = try await Self.write(.contract, contents: "coaching_partly_in_group", in: world)
        #expect(Self.chosen(file, .content) == ["coaching_partly_in_group"])
        #expect(file.contents.first { $0.kind == .content }?.citation.paragraph == "luku 2.2.4 kohta 5")
    }

    @Test func `a plan agrees on paths to look for together where quality coaching is no part of the service`()
        async throws
    {
        let first = Day(2024, 1, 1)
        let world = try await PeriodWorld(
            today: first, rulebook: "soite", form: "suuntaava",
            milestones: ServicePeriod.Milestones.underway(from: first))
        let rules = try await world.test.office.ask(OpenProvider(PeriodWorld.workshop), as: world.manager).rules
        let form = try #require(rules.serviceForm("suuntaava"))
        #expect(
            form.contents.flatMap(\.items).map(\.code) == ["path_to_education", "path_to_work", "path_to_work_trial"])
        #expect(form.contents.map(\.citation.paragraph) == ["Onko asiakkaille tarjolla työhönvalmennusta?"])
        #expect(!rules.serviceForms.contains { $0.id.contains("valmennus") })
    }
}
