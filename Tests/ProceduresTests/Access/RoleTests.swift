import Casework
import Procedures
import Register
import TestSupport
import Testing

/// What those who guide clients at a provider may see and do, each in their own task.
@Suite struct RoleTests {
    private static let first = Day(2024, 1, 1)
    private static let today = Day(2024, 2, 1)
    private static let parts = ["measures", "participation", "intensity", "work_pair", "partners"]

    /// A world with a social instructor, a workshop instructor and a work coach at the workshop and at the other place.
    private static func world(
        rulebook: String = "pyhajoki-4h", form: String = "osa_2"
    ) async throws -> PeriodWorld {
        let world = try await PeriodWorld(
            today: today, rulebook: rulebook, form: form, milestones: .underway(from: first))
        try await world.test.register.write { register in
            let people: [(String, Role, String)] = [
                ("social", .socialInstructor, "workshop"), ("guide", .workshopInstructor, "workshop"),
                ("coach", .workCoach, "workshop"), ("far-social", .socialInstructor, "other"),
                ("far-guide", .workshopInstructor, "other"), ("far-coach", .workCoach, "other"),
                ("health", .healthInstructor, "county"),
            ]
            for (index, (id, role, organisation)) in people.enumerated() {
                try register.insert(
                    UserAccount(
                        id: ID(rawValue: id), name: "Koe " + id, email: id + "@polku.example", personaOrder: 60 + index)
                )
                try register.insert(
                    RoleAssignment(
                        id: ID(rawValue: "r-" + id), userID: ID(rawValue: id),
                        organisationID: ID(rawValue: organisation), role: role, isProfessional: true,
                        validFrom: Day(2020, 1, 1)))
            }
        }
        return world
    }

    private static func plan(_ world: PeriodWorld, as user: String) async throws -> ID<Document> {
        let text = DocumentText(
            madeOn: today, sections: Dictionary(uniqueKeysWithValues: parts.map { ($0, "Sovittu") }), reviewMonths: 3)
        return try await world.test.office.carryOut(
            StartDocument(
                client: PeriodWorld.client, kind: .implementationPlan, period: PeriodWorld.period, text: text),
            as: world.test.worker(user))
    }

    private static func denied(_ body: () async throws -> Void) async -> Bool {
        await refusal(body)?.isForWantOfGround ?? false
    }

    @Test func `the social instructor makes the implementation plan, evaluates it and proposes coaching`()
        async throws
    {
        let world = try await Self.world()
        let social = try await world.test.worker("social")
        let plan = try await Self.plan(world, as: "social")
        _ = try await world.test.office.carryOut(SendDocument(plan, version: 1), as: social)
        let interim = try await world.test.office.carryOut(
            StartDocument(
                client: PeriodWorld.client, kind: .interimReport, period: PeriodWorld.period,
                text: DocumentText(madeOn: Self.today, sections: [:])), as: social)
        #expect(try await world.test.office.ask(OpenDocument(interim), as: social).mayWrite)
        let initiative = try await world.test.office.carryOut(
            ProposeService("osa_3", for: PeriodWorld.client, reason: "Valmis kokeilemaan."), as: social)
        let waiting = try await world.test.office.ask(
            OpenClient(client: PeriodWorld.client, doors: [:]), as: world.ownWorker)
        #expect(waiting.overview.openInitiatives == 1)
        #expect(
            await Self.denied {
                _ = try await world.test.office.carryOut(
                    AnswerInitiative(initiative, of: PeriodWorld.client, .takenUp, reason: "Itse."), as: social)
            })
        _ = try await world.test.office.carryOut(
            AnswerInitiative(initiative, of: PeriodWorld.client, .takenUp, reason: "Sovittu."), as: world.ownWorker)
        let list = try await world.test.office.ask(ListInitiatives(of: PeriodWorld.client), as: social)
        #expect(list.initiatives.first?.reply?.answer == .takenUp)
        #expect(list.initiatives.first?.madeAs == .socialInstructor)
        for act in [Self.accept, Self.approve, Self.contract] {
            #expect(await Self.denied { try await act(world, social) })
        }
        let far = try await world.test.worker("far-social")
        #expect(await Self.denied { _ = try await world.test.office.ask(OpenDocument(plan), as: far) })
    }

    @Test func `the workshop's instructor guides the day, notes what they see and proposes who would benefit`()
        async throws
    {
        let world = try await Self.world()
        let guide = try await world.test.worker("guide")
        let week = try await world.test.office.ask(
            WeekOfDays(Self.today.isoWeek, at: PeriodWorld.workshop), as: guide)
        #expect(week.sheet.rows.map(\.period.id) == [PeriodWorld.period])
        let marked = try await world.test.office.carryOut(
            MarkDays(
                [DayChange(periodID: PeriodWorld.period, day: Day(2024, 1, 30), mark: .present(240))],
                in: Day(2024, 1, 30).isoWeek, at: PeriodWorld.workshop), as: guide)
        #expect(marked.saved == 1)
        _ = try await world.test.office.carryOut(
            RecordContact(
                client: PeriodWorld.client,
                entry: ContactEntry(
                    kind: .dailyNote, contactOn: Self.today, aboutDay: nil, text: "Tuli ajoissa ja jaksoi hyvin.")),
            as: guide)
        _ = try await world.test.office.carryOut(
            ProposeService("osa_3", for: PeriodWorld.client, reason: "Motivoitunut, oikea aika."), as: guide)
        let seen = try await world.test.office.ask(OpenClient(client: PeriodWorld.client, doors: [:]), as: guide)
        #expect(seen.overview.plan == nil && seen.overview.consents.isEmpty)
        #expect(await Self.denied { _ = try await Self.plan(world, as: "guide") })
        for act in [Self.accept, Self.approve, Self.contract] {
            #expect(await Self.denied { try await act(world, guide) })
        }
        let far = try await world.test.worker("far-guide")
        #expect(
            await Self.denied {
                _ = try await world.test.office.ask(OpenClient(client: PeriodWorld.client, doors: [:]), as: far)
            })
    }

    @Test func `the work coach gives feedback every week and writes the joint assessment with examples`()
        async throws
    {
        let world = try await Self.world(rulebook: "pohjois-savo-2024", form: "kartoittava")
        let coach = try await world.test.worker("coach")
        for day in [Day(2024, 1, 12), Day(2024, 1, 19), Day(2024, 1, 26)] {
            _ = try await world.test.office.carryOut(
                RecordContact(
                    client: PeriodWorld.client,
                    entry: ContactEntry(
                        kind: .dailyNote, contactOn: day, aboutDay: nil, text: "Palaute viikosta.")), as: coach)
        }
        let notes = try await world.test.office.ask(
            ListContacts(client: PeriodWorld.client, doors: [:]), as: world.instructor)
        #expect(Set(notes.contacts.map(\.contact.contactOn.isoWeek)).count == 3)
        #expect(Set(notes.contacts.map(\.author)) == ["Koe coach"])
        _ = try await world.test.office.carryOut(
            EvaluatePeriod(
                PeriodWorld.period, madeOn: Self.today, attainment: "Kokosi hyllyn ohjeesta itse, kuten työelämässä.",
                effect: "Jaksaa neljä tuntia.", clientView: "Onnistuin."), as: coach)
        let file = try await world.test.office.ask(ReadPlacements(of: PeriodWorld.period), as: world.ownWorker)
        #expect(file.evaluations.first?.clientView == "Onnistuin.")
        for act in [Self.accept, Self.approve, Self.contract] {
            #expect(await Self.denied { try await act(world, coach) })
        }
        let far = try await world.test.worker("far-coach")
        #expect(
            await Self.denied {
                _ = try await world.test.office.ask(ReadPlacements(of: PeriodWorld.period), as: far)
            })
    }

    @Test func `the social instructor of health care is no own worker, decides nothing and grants nothing`()
        async throws
    {
        let world = try await Self.world(rulebook: "paijat-hame-2022", form: "kuntouttava_tyotoiminta")
        let health = try await world.test.worker("health")
        let duty = await refusal {
            _ = try await world.test.office.carryOut(
                AssignWorker(
                    client: PeriodWorld.client,
                    change: DutyChange(duty: .ownWorker, from: Self.today.adding(days: 1), to: nil),
                    person: ID(rawValue: "r-health")), as: world.ownWorker)
        }
        #expect(duty?.problems.contains("person:role_missing") == true)
        for act in [Self.accept, Self.approve, Self.contract] {
            #expect(await Self.denied { try await act(world, health) })
        }
        let granting: [Action] = [
            .approveDecision, .draftDecision, .endService, .setPrice, .openClient, .findClient, .publishPlan,
            .recordConsent, .runMonth,
        ]
        for action in granting { #expect(action.grounds(for: .healthInstructor).isEmpty, "\(action.name)") }
        #expect(!ClientWorker.Duty.allCases.contains { $0.role == .healthInstructor })
    }

    private static func accept(_ world: PeriodWorld, _ worker: Worker) async throws {
        _ = try await world.test.office.carryOut(
            AcceptOrder(
                PeriodWorld.period, version: 1,
                terms: OrderTerms(instructor: ID(rawValue: "u-instructor"), agreedStart: first)), as: worker)
    }

    private static func approve(_ world: PeriodWorld, _ worker: Worker) async throws {
        _ = try await world.test.office.carryOut(
            ApproveDecision(client: PeriodWorld.client, draft: DecisionDraft()), as: worker)
    }

    private static func contract(_ world: PeriodWorld, _ worker: Worker) async throws {
        _ = try await world.test.office.carryOut(
            MakeContract(
                PeriodWorld.period, version: 1,
                terms: ContractTerms(
                    madeOn: first, deliveryModes: "on_site", remoteSharePercent: 0, remoteTools: "")), as: worker)
    }
}
