import Casework
import HTTPTypes
import Procedures
import Register
import TestSupport
import Testing

@Suite struct SignalRoutesTests {
    private static func world() async throws -> PeriodWorld {
        try await PeriodWorld(today: Day(2024, 2, 5), milestones: .underway(from: Day(2024, 1, 2)))
    }

    private static func browser(_ world: PeriodWorld, as user: String) async throws -> TestBrowser {
        let browser = try TestBrowser(world.test)
        try await browser.signIn(user)
        return browser
    }

    @Test(arguments: ["fi", "sv", "en"])
    func `an obstacle is told, waits on the own worker's list and is answered, in each language`(
        language: String
    ) async throws {
        let world = try await Self.world()
        let instructor = try await Self.browser(world, as: "u-instructor")
        let period = try await instructor.get("/periods/p1?lang=\(language)")
        #expect(period.body.contains("/periods/p1/signals"))
        let form = try await instructor.get("/periods/p1/signals/new?kind=hindrance&lang=\(language)")
        #expect(form.status == .ok && !form.body.contains("⟦"))
        let lacking = try await instructor.post(
            "/periods/p1/signals", ["_key": "k1", "kind": "hindrance", "text": "Unirytmi & aamut"])
        #expect(lacking.status == .unprocessableContent && lacking.body.contains("Unirytmi &amp; aamut"))
        let told = try await instructor.post(
            "/periods/p1/signals",
            ["_key": "k2", "kind": "hindrance", "text": "Unirytmi estää.", "steps": "Aamuja siirretty."])
        #expect(told.location == "/periods/p1/signals?done=signal_told")
        let ownWorker = try await Self.browser(world, as: "u-own")
        #expect(try await ownWorker.get("/worklist?lang=\(language)").body.contains("/periods/p1/signals"))
        let page = try await ownWorker.get("/periods/p1/signals?lang=\(language)")
        #expect(page.body.contains("Aamuja siirretty.") && !page.body.contains("⟦"))
        let signals = try await world.test.register.read { try $0.signals(of: PeriodWorld.period) }
        let id = try #require(signals.first?.id.rawValue)
        #expect(try await ownWorker.get("/periods/p1/signals/\(id)/answer").status == .ok)
        let answered = try await ownWorker.post(
            "/periods/p1/signals/\(id)/answer", ["_key": "k3", "answer": "goes_on", "text": "Jatketaan."])
        #expect(answered.location == "/periods/p1/signals?done=signal_answered")
        #expect(try await ownWorker.get("/periods/p1/signals/\(id)/answer").status == .conflict)
        #expect(try await instructor.get("/periods/p1/signals").body.contains("Jatketaan."))
    }
}
