import Casework
import Procedures
import Register

/// One life as the town's workers carry it forward, act by act.
final class LifeRun {
    let life: Life
    let calendar: LifeCalendar
    let stage: Stage
    /// Known once the client is registered.
    var client: ID<Client>?
    var assessment: ID<Document>?
    var plan: ID<Plan>?
    var plannedOn: Day?
    /// The one who answers for the client now.
    var ownWorker: String
    var decisions: [Int: ID<Decision>] = [:]
    var periods: [Int: ID<ServicePeriod>] = [:]
    private(set) var isClosed = false

    init(_ life: Life, stage: Stage) {
        self.life = life
        self.stage = stage
        ownWorker = life.ownWorker
        calendar = LifeCalendar(life)
    }

    /// Carries out what happens; the stage stands on the day.
    func carryOut(_ event: LifeEvent) async throws {
        switch event {
        case .register: try await register()
        case .assess: try await assess()
        case .plan: try await makePlan()
        case .replan(let index): try await makePlan(for: index)
        case .decide(let index): try await decide(index)
        case .refuse: try await refuse()
        case .close: try await close()
        default: try await carryOutService(event)
        }
    }

    private func register() async throws {
        let today = stage.today
        guard let code = DemoNames.identityCode(born: life.birthDate, number: life.number) else { return }
        var basics = ClientBasics(
            givenName: life.givenName, familyName: life.familyName, municipalityCode: life.municipality,
            servicesReason: StoryTexts.servicesReason)
        basics.address = "Esimerkkitie \(life.number + 1)"
        basics.phone = "+3585000" + String(String(100_000 + life.number).dropFirst())
        basics.isProtected = life.isProtected
        basics.language = life.language
        basics.isJobSearchInForce = true
        basics.jobSearchCheckedOn = today
        basics.benefit = life.benefitKind.code(on: today)
        let source = today < DemoTown.reform ? (life.number.isMultiple(of: 3) ? "municipal_trial" : "te_office") : nil
        let referral = ReferralEntry(
            source: source ?? "employment_authority", reasons: life.reasons, purpose: .mapping,
            receivedOn: today, note: "",
            initiator: life.number.isMultiple(of: 4) ? "client" : "employment_coach")
        let client = try await stage.perform(
            RegisterClient(identityCode: code, basics: basics, referral: referral), as: ownWorker)
        self.client = client
        try await nameCoach(of: client)
        guard let user = life.user else { return }
        try await stage.register.write { try $0.tie(client, to: ID(rawValue: user)) }
    }

    private func nameCoach(of client: ID<Client>) async throws {
        let coach = try await stage.worker(life.coach(on: stage.today))
        let duty = DutyChange(duty: .employmentCoach, from: stage.today, to: nil)
        try await stage.perform(
            AssignWorker(client: client, change: duty, person: coach.assignmentID), as: ownWorker)
    }

    /// The municipality's coach takes over from the state's, and the client is asked about the new authority.
    func meetNewCoach() async throws {
        guard let client, !isClosed else { return }
        try await nameCoach(of: client)
        guard assessment != nil else { return }
        try await ask("employment_authority", try await stage.worker(life.coach).organisationID)
    }

    private func assess() async throws {
        guard let client else { return }
        var sections = StoryTexts.sections
        sections[DocumentParticipant.text] = "client own_worker"
        let text = DocumentText(madeOn: stage.today, sections: sections)
        let document = try await stage.perform(
            StartDocument(client: client, kind: .needsAssessment, text: text), as: ownWorker)
        try await stage.perform(SendDocument(document, version: 1), as: ownWorker)
        assessment = document
        try await NetworkRun(stage: stage, ownWorker: ownWorker, life: life, client: client).carryOut()
        let coach = try await stage.worker(life.coach(on: stage.today))
        try await ask("employment_authority", coach.organisationID)
    }

    /// The plan of the first stay, or a new version of it before the stay of this number.
    func makePlan(for index: Int = 0) async throws {
        guard let client else { return }
        let form = try await stage.office.ask(PlanFormFor(client: client), as: try await stage.worker(ownWorker))
        let stay = life.stays.indices.contains(index) ? life.stays[index] : nil
        let today = stage.today
        let participants = form.participants.map {
            Plan.Participant(role: $0.role, name: $0.name, wasPresent: true)
        }
        let text = PlanText(
            meetingOn: today, period: DateRange(today...today.date(monthsAfter: 12)),
            daysPerWeek: stay?.hours == nil ? stay?.weekdays.count ?? 2 : 0,
            understanding: StoryTexts.understanding, ownWorkerTasks: StoryTexts.ownWorkerTasks,
            employmentCoachTasks: StoryTexts.coachTasks, reviewMonths: stay.map { min($0.months, 6) } ?? 3,
            goals: goals, participants: participants, tasks: tasks)
        let kind = form.kinds.first ?? .activationPlan
        let plan = try await stage.perform(
            StartPlan(client: client, kind: kind, text: text), as: ownWorker)
        try await stage.perform(PublishPlan(plan, version: 1), as: ownWorker)
        self.plan = plan
        plannedOn = today
        try await endorse(plan, kind)
        if life.wishesCoaching, index > 0, index == life.stays.count - 1 { try await meetJobCoach() }
    }

    private func refuse() async throws {
        guard let client, let stay = life.stays.first else { return }
        let first = stage.today.adding(days: 10).monday
        var draft = draft(of: stay, in: DateRange(first...first.endOfPeriod(months: stay.months)))
        draft.resolution = .refused
        draft.reasoning = StoryTexts.refusalReasoning
        try await stage.perform(ApproveDecision(client: client, draft: draft), as: ownWorker)
    }

    private func close() async throws {
        guard let client else { return }
        guard let file = try await stage.register.read({ try $0.client(client) }) else { return }
        try await stage.perform(
            CloseClient(client, version: file.version, closedOn: stage.today), as: ownWorker)
        isClosed = true
    }
}
