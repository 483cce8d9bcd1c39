import Casework
import Procedures
import Register
import TestSupport
import Testing

/// What the own worker, the coach and the responsible instructor see and do of one client.
@Suite struct CaseRoleTests {
    private static let today = Day(2024, 1, 2)

    private static func office() async throws -> TestOffice {
        let test = try await TestOffice(today: today, rulebooks: try TestRulebooks.real)
        try await test.register.write { try ReadyCounty.settle(in: $0) }
        return test
    }

    @Test func `the own worker assesses, plans, decides, refers onward and is the client's contact person`()
        async throws
    {
        let test = try await Self.office()
        let katja = try await test.worker("katja")
        let assessment = try await test.office.carryOut(
            StartDocument(
                client: ReadyCounty.client, kind: .needsAssessment,
                text: DocumentText(madeOn: Self.today, sections: ["client_view": "Haluan töihin."])), as: katja)
        #expect(try await test.office.ask(OpenDocument(assessment), as: katja).mayWrite)
        let plan = try await test.office.carryOut(NextPlan(after: ReadyCounty.plan), as: katja)
        #expect(try await test.office.ask(OpenPlan(plan), as: katja).mayPublish)
        let decision = try await test.office.carryOut(
            ApproveDecision(client: ReadyCounty.client, draft: ReadyCounty.draft()), as: katja)
        #expect(try await test.office.ask(OpenDecision(decision), as: katja).mayEnd)
        _ = try await test.office.carryOut(
            RecordDisclosure(
                of: ReadyCounty.client,
                DisclosureEntry(
                    way: .asked, party: "kela", kind: .service, content: "Etuuden tilanne.", basis: .law,
                    law: "Laki 189/2001, 14 §", doneOn: Self.today)), as: katja)
        let file = try await test.office.ask(OpenClient(client: ReadyCounty.client, doors: [:]), as: katja)
        #expect(file.overview.parts == Set(ClientPart.allCases))
        #expect(file.overview.network.contains { $0.duty == .ownWorker && $0.name == "Katja" })
        let coach = try await test.worker("mikko")
        let refused = await refusal {
            _ = try await test.office.carryOut(
                ApproveDecision(client: ReadyCounty.client, draft: ReadyCounty.draft()), as: coach)
        }
        #expect(refused?.isForWantOfGround == true)
    }

    @Test func `the own worker sees the plan, the reports, the notices, the instructor, the consents and decisions`()
        async throws
    {
        let first = Day(2024, 1, 1)
        let world = try await PeriodWorld(
            today: Day(2024, 4, 12), rulebook: "pyhajoki-4h", form: "osa_2", milestones: .underway(from: first))
        let parts = ["measures", "participation", "intensity", "work_pair", "partners"]
        let kinds: [Document.Kind] = [.implementationPlan, .interimReport, .finalReport]
        for kind in kinds {
            let sections = try await world.test.office.ask(
                DocumentFormFor(client: PeriodWorld.client, kind: kind, period: PeriodWorld.period),
                as: world.instructor
            ).sections.texts
            let text = DocumentText(
                madeOn: Day(2024, 4, 12),
                sections: Dictionary((sections + parts).map { ($0, "Kirjattu") }, uniquingKeysWith: { $1 }),
                reviewMonths: kind == .implementationPlan ? 3 : nil,
                review: kind == .interimReport
                    ? DocumentReview(
                        occasion: "plan", parties: ["own_worker", "client", "provider_workers"],
                        nextOn: Day(2024, 8, 9)) : nil)
            let id = try await world.test.office.carryOut(
                StartDocument(client: PeriodWorld.client, kind: kind, period: PeriodWorld.period, text: text),
                as: world.instructor)
            _ = try await world.test.office.carryOut(SendDocument(id, version: 1), as: world.instructor)
            #expect(try await world.test.office.ask(OpenDocument(id), as: world.ownWorker).document.state == .sent)
        }
        _ = try await world.test.office.carryOut(
            RecordIncident(PeriodWorld.period, kind: .clientInjury, happenedOn: Day(2024, 4, 11), text: "Sormi."),
            as: world.instructor)
        let period = try await world.test.office.ask(OpenPeriod(PeriodWorld.period), as: world.ownWorker)
        #expect(Set(period.documents.map(\.document.kind)) == Set(kinds))
        #expect(period.instructor?.name == "Anneli Ajasta")
        let notes = try await world.test.office.ask(
            ListContacts(client: PeriodWorld.client, doors: [:]), as: world.ownWorker)
        #expect(notes.contacts.contains { $0.contact.kind == .noticeToOwnWorker && $0.contact.result == "damage" })
        let days = try await world.test.office.ask(
            ClientDays(of: PeriodWorld.client, in: Month(2024, 4)), as: world.ownWorker)
        #expect(!days.periods.isEmpty)
        #expect(try await world.test.office.ask(
            ListConsents(client: PeriodWorld.client, doors: [:]), as: world.ownWorker).consents.isEmpty)
        #expect(
            try await world.test.office.ask(
                OpenDecision(ID(rawValue: "d1")), as: world.ownWorker).decision.state == .approved)
    }

    @Test func `the coach keeps the endorsements and sees to it that two services side by side have two statements`()
        async throws
    {
        let (first, today) = (Day(2022, 9, 5), Day(2022, 9, 12))
        let world = try await TestConsents.world(today: today, milestones: .underway(from: first))
        let plan = ID<Plan>(rawValue: "pl1")
        try await world.test.register.write { register in
            try register.insert(
                UserAccount(
                    id: ID(rawValue: "mikko"), name: "Mikko", email: "mikko@polku.example", personaOrder: 70))
            try register.insert(
                RoleAssignment(
                    id: ID(rawValue: "r-mikko"), userID: ID(rawValue: "mikko"), organisationID: TestConsents.authority,
                    role: .employmentCoach, validFrom: Day(2022, 1, 1)))
            try register.insert(
                ClientWorker(
                    id: ID(rawValue: "w-mikko"), clientID: PeriodWorld.client, userID: ID(rawValue: "mikko"),
                    organisationID: TestConsents.authority, duty: .employmentCoach, validFrom: Day(2022, 1, 1)))
            try register.insert(
                Plan(
                    id: plan, clientID: PeriodWorld.client, kind: .activationPlan, number: 1, state: .published,
                    meetingOn: first, publishedOn: first, period: DateRange(first...Day(2022, 12, 31)), daysPerWeek: 2,
                    madeBy: ID(rawValue: "mikko"), goals: [], participants: []))
        }
        let mikko = try await world.test.worker("mikko")
        let endorse = { (kind: Endorsement.Kind) in
            _ = try await world.test.office.carryOut(
                EndorsePlan(plan, kind: kind, givenOn: today, validTo: Day(2022, 12, 31)), as: mikko)
        }
        let missing = { try await world.test.office.ask(OpenPlan(plan), as: mikko).parallel.map(\.rule.id) }
        #expect(try await missing().isEmpty)
        try await endorse(.workTrial)
        #expect(try await missing() == ["paying-statements"])
        try await endorse(.payingWorkActivity)
        #expect(try await missing() == ["paying-statements"])
        try await endorse(.payingWorkTrial)
        #expect(try await missing().isEmpty)
        _ = try await world.test.office.carryOut(CheckEndorsements(plan), as: mikko)
        let file = try await world.test.office.ask(OpenPlan(plan), as: mikko)
        #expect(file.endorsements.allSatisfy { $0.checkedOn == today })
        #expect(file.mayWrite && !file.mayPublish)
    }

    @Test func `the responsible instructor answers for the service by the contract and follows the goals`()
        async throws
    {
        let (first, today) = (Day(2024, 1, 1), Day(2024, 3, 4))
        let world = try await PeriodWorld(
            today: today, form: "kartoittava", days: first...Day(2024, 3, 31), milestones: .underway(from: first))
        let file = try await world.test.office.ask(OpenPeriod(PeriodWorld.period), as: world.instructor)
        #expect(file.instructor?.name == "Anneli Ajasta")
        #expect(file.period.milestones.contractMadeOn != nil)
        _ = try await world.test.office.carryOut(
            EvaluatePeriod(
                PeriodWorld.period, madeOn: today, attainment: "Rytmi löytyi.", effect: "Jaksaa paremmin.",
                clientView: "Hyvä."), as: world.instructor)
        _ = try await world.test.office.carryOut(
            RecordContact(
                client: PeriodWorld.client,
                entry: ContactEntry(
                    kind: .dailyNote, contactOn: today, aboutDay: nil, text: "Perehdytys ja ohjaus sovittu.")),
            as: world.instructor)
        let seen = try await world.test.office.ask(ReadPlacements(of: PeriodWorld.period), as: world.ownWorker)
        #expect(seen.evaluations.map(\.attainment) == ["Rytmi löytyi."])
        let stranger = await refusal {
            _ = try await world.test.office.carryOut(
                EvaluatePeriod(
                    PeriodWorld.period, madeOn: today, attainment: "x", effect: "x", clientView: "x"),
                as: world.stranger)
        }
        #expect(stranger?.isForWantOfGround == true)
        let decision = await refusal {
            _ = try await world.test.office.carryOut(
                ApproveDecision(client: PeriodWorld.client, draft: DecisionDraft()), as: world.instructor)
        }
        #expect(decision?.isForWantOfGround == true)
    }

    @Test(arguments: [DocumentParticipant.closePerson, .statutoryRepresentative])
    func `someone close to the client or who acts for them takes part in the plan and both evaluations`(
        who: DocumentParticipant
    ) async throws {
        let world = try await PeriodWorld(
            today: Self.today, rulebook: "pyhajoki-4h", form: "osa_2", milestones: .underway(from: Self.today))
        for kind in [Document.Kind.implementationPlan, .interimReport, .finalReport] {
            let text = DocumentText(
                madeOn: Self.today,
                sections: [
                    DocumentParticipant.text: "client " + who.rawValue,
                    DocumentParticipant.namesText: "Liisa Läheinen",
                ])
            let id = try await world.test.office.carryOut(
                StartDocument(client: PeriodWorld.client, kind: kind, period: PeriodWorld.period, text: text),
                as: world.instructor)
            let kept = try await world.test.office.ask(OpenDocument(id), as: world.instructor).document
            #expect(DocumentParticipant.of(kept) == [.client, who])
            #expect(kept.sections[DocumentParticipant.namesText] == "Liisa Läheinen")
        }
    }

    @Test func `a plan of the service that wasn't made with the client and the instructor is told so`() async throws {
        let first = Day(2022, 9, 5)
        let world = try await TestConsents.world(today: first, milestones: .underway(from: first))
        let ids = { (who: String) in
            try await world.test.office.carryOut(
                StartDocument(
                    client: PeriodWorld.client, kind: .implementationPlan, period: PeriodWorld.period,
                    text: DocumentText(madeOn: first, sections: [DocumentParticipant.text: who])),
                as: world.instructor)
        }
        let alone = try await world.test.office.ask(OpenDocument(ids("responsible_instructor")), as: world.instructor)
        let missed = { (file: DocumentFile) in
            file.findings.filter { $0.rule.kind == .documentParties }.map(\.rule.id)
        }
        #expect(missed(alone) == ["implementation-plan-parties"])
        let both = try await world.test.office.ask(
            OpenDocument(ids("client responsible_instructor")), as: world.instructor)
        #expect(missed(both).isEmpty)
    }
}
