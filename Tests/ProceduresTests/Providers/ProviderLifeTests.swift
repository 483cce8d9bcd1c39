import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct ProviderLifeTests {
    private static func approved(today: Day = Day(2026, 11, 25)) async throws -> TestProviders {
        let world = try await TestProviders(today: today)
        try await world.apply()
        try await world.deliver()
        try await world.hire("sosionomi")
        try await world.decide(.approved)
        return world
    }

    @Test func `a suspended provider is in no decision's choices, and one approved again is`() async throws {
        let world = try await Self.approved()
        func choices() async throws -> [ID<Organisation>] {
            let day = world.test.office.today
            return try await world.test.register.read {
                try $0.servicePlaces(in: TestPeople.county, on: day).map(\.organisation.id)
            }
        }
        #expect(try await choices().contains(world.provider))
        let silent = await refusal { try await world.decide(.suspended) }
        #expect(silent?.problems == ["reason:required"])
        try await world.decide(.suspended, reason: "Vakuutus on katkennut.")
        #expect(try await !choices().contains(world.provider))
        try await world.decide(.approved)
        #expect(try await choices().contains(world.provider))
        try await world.decide(.ended, reason: "Toiminta loppuu.")
        #expect(try await !choices().contains(world.provider))
        #expect(try await world.open().dossier.states.map(\.reason).contains("Vakuutus on katkennut."))
    }

    @Test func `a suspended provider can't be granted in a decision`() async throws {
        let test = try await TestOffice(today: Day(2024, 1, 2), rulebooks: try TestRulebooks.real)
        try await test.register.write { register in
            try ReadyCounty.settle(in: register)
            try register.insert(
                .suspended, of: ReadyCounty.workshop, id: "st1", from: Day(2023, 12, 10), reason: "x",
                by: ID(rawValue: "leena"), at: "2023-12-10T09:00:00.000Z")
        }
        let refused = await refusal {
            _ = try await test.office.carryOut(
                ApproveDecision(client: ReadyCounty.client, draft: ReadyCounty.draft()), as: test.worker("katja"))
        }
        #expect(refused?.problems == ["provider:provider_not_in_use"])
    }

    @Test func `the clients of a suspended provider come to their own workers' lists and to nobody else's`()
        async throws
    {
        let world = try await Self.approved()
        try await world.test.register.write { register in
            try TestPeople.client("c1", "Aino", "Alku", in: register)
            try TestPeople.period("pe1", of: "c1", in: register)
        }
        func waiting(_ user: String) async throws -> Int {
            let list = try await world.test.office.ask(ReadWorklist(), as: world.test.worker(user))
            return list.lines.filter { $0.task.kind == .moveFromProvider && $0.isMine }.count
        }
        #expect(try await waiting("katja") == 0)
        try await world.decide(.suspended, reason: "Valvonta.")
        #expect(try await waiting("katja") == 1)
        #expect(try await waiting("kalle") == 0)
        try await world.decide(.approved)
        #expect(try await waiting("katja") == 0)
    }

    @Test func `a paper is reminded of a month before it expires until a new one is in`() async throws {
        let world = try await Self.approved()
        try await world.deliver(["insurances"], validTo: Day(2026, 12, 20))
        try await world.deliver(["tax_certificate"], validTo: Day(2027, 6, 30))
        #expect(try await world.open().judgement.expiring.isEmpty)
        let soon = try await TestProviders()
        try await soon.apply()
        try await soon.deliver(["insurances"], validTo: Day(2026, 12, 20))
        for user in ["leena", "raili"] {
            let list = try await soon.test.office.ask(ReadWorklist(), as: soon.test.worker(user))
            #expect(list.renewals.map(\.paper.item) == ["insurances"])
            #expect(list.renewals.first?.finding.isAssumed == true)
        }
        let others = try await soon.test.office.ask(ReadWorklist(), as: soon.test.worker("katja"))
        #expect(others.renewals.isEmpty)
        try await soon.deliver(["insurances"], validTo: Day(2027, 12, 20))
        #expect(try await soon.open().judgement.expiring.isEmpty)
    }

    @Test func `the county convenes a follow-up meeting and writes who came and what was said`() async throws {
        let world = try await Self.approved()
        let id = try await world.test.office.carryOut(
            KeepProviderMeeting(world.provider, meetingOn: Day(2026, 11, 25), agenda: "Laatu ja palaute"),
            as: world.test.worker("leena"))
        let empty = await refusal {
            _ = try await world.test.office.carryOut(
                KeepProviderMeeting(
                    world.provider, existing: (id, 1), meetingOn: Day(2026, 11, 25), agenda: "Laatu",
                    minutes: "Sovittiin."), as: world.test.worker("leena"))
        }
        #expect(empty?.problems == ["participants:required"])
        _ = try await world.test.office.carryOut(
            KeepProviderMeeting(
                world.provider, existing: (id, 1), meetingOn: Day(2026, 11, 25), agenda: "Laatu",
                participants: "Raili Rasti", minutes: "Sovittiin palautteen keruusta."), as: world.test.worker("leena"))
        let meeting = try await world.open(as: "raili").dossier.meetings.first
        #expect(meeting?.invitedOn == Day(2026, 11, 25) && meeting?.participants == "Raili Rasti")
        let own = await refusal {
            _ = try await world.test.office.carryOut(
                KeepProviderMeeting(world.provider, meetingOn: Day(2026, 12, 1), agenda: "x"),
                as: world.test.worker("raili"))
        }
        #expect(own?.isForWantOfGround == true)
    }

    @Test func `premises are the county's to judge, and services and contacts the provider's to tell`() async throws {
        let world = try await Self.approved()
        var service = SiteService()
        service.services = ["edistava"]
        service.capacity = 14
        service.weekdays = [.monday, .friday]
        service.orderContact = "Ohjaaja Anneli Ajasta"
        service.isSuitable = true
        service.hasDigitalRoom = true
        let site = ID<Site>(rawValue: "s1")
        _ = try await world.test.office.carryOut(
            KeepSiteService(site, of: world.provider, service: service), as: world.test.worker("raili"))
        let told = try await world.open().dossier.sites.first?.service
        #expect(told?.capacity == 14 && told?.orderContact == "Ohjaaja Anneli Ajasta" && told?.isSuitable == false)
        #expect(try await world.open().judgement.findings.map(\.rule.id) == ["premises"])
        service.version = 1
        _ = try await world.test.office.carryOut(
            KeepSiteService(site, of: world.provider, service: service), as: world.test.worker("leena"))
        #expect(try await world.open().judgement.findings.isEmpty)
    }

    @Test func `how the provider came and its contract are kept, and an old form is told of the change`() async throws {
        let world = try await Self.approved()
        let terms = ProviderTerms(
            entryWay: "tender", services: ["edistava"], contract: DateRange(Day(2026, 1, 1)...Day(2027, 12, 31)),
            responsibleWorker: "Sari Sosionomi", hasWorkTools: true)
        _ = try await world.test.office.carryOut(
            KeepProviderTerms(world.provider, terms: terms), as: world.test.worker("raili"))
        #expect(try await world.open().dossier.terms.responsibleWorker == "Sari Sosionomi")
        let stale = await refusal {
            _ = try await world.test.office.carryOut(
                KeepProviderTerms(world.provider, terms: terms), as: world.test.worker("leena"))
        }
        #expect(stale?.isStale == true)
    }

    @Test func `a provider approves nobody, and another provider sees nothing of it`() async throws {
        let world = try await TestProviders()
        try await world.apply()
        let own = await refusal { try await world.decide(.approved, as: "raili") }
        #expect(own?.isForWantOfGround == true)
        for user in ["tuula", "katja", "mikko", "paavo"] {
            let refused = await refusal { _ = try await world.open(as: user) }
            #expect(refused?.isForWantOfGround == true)
        }
        let again = await refusal { try await world.apply() }
        guard case .conflict(let reason) = again else { return #expect(Bool(false)) }
        #expect(reason == "provider_has_applied")
    }
}
