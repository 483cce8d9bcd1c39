import Casework
import HTTPTypes
import Register
import TestSupport
import Testing
import Web

@Suite struct OutcomeRoutesTests {
    private func ended() async throws -> PeriodWorld {
        var done = ServicePeriod.Milestones.underway(from: Day(2022, 9, 1))
        done.endedOn = Day(2022, 11, 30)
        done.endCause = .completed
        return try await PeriodWorld(
            today: Day(2023, 1, 10), rulebook: "paijat-hame-2022", form: "kuntouttava_tyotoiminta",
            days: Day(2022, 9, 1)...Day(2022, 11, 30), milestones: done)
    }

    @Test func `T-40 an outcome opens the window in which the client is contacted`() async throws {
        let world = try await ended()
        let browser = try TestBrowser(world.test)
        try await browser.signIn("u-own")
        #expect(try await browser.get("/periods/p1/outcome").body.contains("työkokeilu"))
        let answer = try await browser.post(
            "/periods/p1/outcome", ["_key": "k1", "_version": "1", "code": "work_trial", "effectiveOn": "1.12.2022"])
        #expect(answer.location == "/periods/p1?done=outcome_recorded")
        #expect(try await browser.get("/periods/p1").body.contains("30.12.2022–28.2.2023"))
        #expect(try await browser.get("/clients/c1/post-contact").body.contains("30.12.2022–28.2.2023"))
        let contact = try await browser.post(
            "/clients/c1/post-contact", ["_key": "k2", "contactOn": "10.1.2023", "result": "going_well", "text": ""])
        #expect(contact.location == "/clients/c1?done=post_contact_recorded")
    }

    @Test func `a work trial marked as open-market work comes back with its sentence`() async throws {
        let world = try await ended()
        let browser = try TestBrowser(world.test)
        try await browser.signIn("u-own")
        _ = try await browser.get("/periods/p1/outcome")
        let answer = try await browser.post(
            "/periods/p1/outcome",
            ["_key": "k1", "code": "work_trial", "effectiveOn": "1.12.2022", "isOpenMarket": "yes"])
        #expect(answer.status == .unprocessableContent)
        #expect(answer.body.contains("Vain palkkatyö avoimilla työmarkkinoilla voi olla tätä"))
    }

    @Test func `the own worker closes the file once no period is live`() async throws {
        let live = try await PeriodWorld(today: Day(2024, 3, 1), milestones: .underway(from: Day(2024, 1, 2)))
        let first = try TestBrowser(live.test)
        try await first.signIn("u-own")
        #expect(try await first.get("/clients/c1/closing").body.contains("Palvelujakso on kesken."))
        let world = try await ended()
        let browser = try TestBrowser(world.test)
        try await browser.signIn("u-own")
        _ = try await browser.get("/clients/c1/closing")
        let answer = try await browser.post(
            "/clients/c1/closing", ["_key": "k1", "_version": "1", "closedOn": "10.1.2023"])
        #expect(answer.location == "/clients/c1?done=client_closed")
    }
}
