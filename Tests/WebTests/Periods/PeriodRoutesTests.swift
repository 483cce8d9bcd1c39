import Casework
import HTTPTypes
import Register
import TestSupport
import Testing
import Web

@Suite struct PeriodRoutesTests {
    @Test func `a provider accepts an order and comes back to the period`() async throws {
        let world = try await PeriodWorld(today: Day(2023, 12, 22))
        let browser = try TestBrowser(world.test)
        try await browser.signIn("u-manager")
        let form = try await browser.get("/periods/p1/acceptance")
        #expect(form.body.contains("Anneli Ajasta"))
        let answer = try await browser.post(
            "/periods/p1/acceptance",
            [
                "_key": "k1", "_version": "1", "instructor": "u-instructor", "agreedStart": "2.1.2024",
                "shopSteward": "20.12.2023",
            ])
        #expect(answer.location == "/periods/p1?done=order_accepted")
        let page = try await browser.get(answer.location)
        #expect(page.body.contains("Tilaus on hyväksytty."))
        #expect(page.body.contains("/periods/p1/contract"))
        #expect(!page.body.contains("⟦"))
    }

    @Test func `what was typed wrong comes back with its plain sentence and nothing lost`() async throws {
        let world = try await PeriodWorld(today: Day(2023, 12, 22))
        let browser = try TestBrowser(world.test)
        try await browser.signIn("u-instructor")
        let answer = try await browser.post(
            "/periods/p1/acceptance",
            [
                "_key": "k1", "_version": "1", "instructor": "u-instructor", "agreedStart": "32.1.2024",
                "shopSteward": "",
            ])
        #expect(answer.status == .unprocessableContent)
        #expect(answer.body.contains("value=\"32.1.2024\""))
        #expect(answer.body.contains("href=\"#f-agreedStart\""))
        #expect(try await world.period().milestones.acceptedOn == nil)
    }

    @Test func `the chief shop steward gets a notice of the start that names no client`() async throws {
        var told = ServicePeriod.Milestones.underway(from: Day(2024, 1, 2))
        told.shopStewardNotifiedOn = nil
        told.startedOn = nil
        let world = try await PeriodWorld(today: Day(2023, 12, 22), milestones: told)
        let browser = try TestBrowser(world.test)
        try await browser.signIn("u-manager")
        #expect(try await browser.get("/periods/p1/shop-steward").body.contains("/periods/p1/shop-steward/print"))
        let notice = try await browser.get("/periods/p1/shop-steward/print")
        #expect(notice.status == .ok)
        for words in ["Ilmoitus pääluottamusmiehelle", "2.1.2024", "Harjulan työpaja", "189/2001"] {
            #expect(notice.body.contains(words), "\(words)")
        }
        for name in ["Pentti", "020565", "2.5.1965"] { #expect(!notice.body.contains(name), "\(name)") }
        let answer = try await browser.post(
            "/periods/p1/shop-steward", ["_key": "k1", "_version": "1", "shopSteward": "22.12.2023"])
        #expect(answer.location == "/periods/p1?done=shop_steward_told")
        #expect(try await world.period().milestones.shopStewardNotifiedOn == Day(2023, 12, 22))
    }

    @Test func `another provider's worker is told why the period isn't theirs`() async throws {
        let world = try await PeriodWorld(today: Day(2023, 12, 22))
        let browser = try TestBrowser(world.test)
        try await browser.signIn("u-stranger")
        #expect(try await browser.get("/periods/p1").status == .forbidden)
        #expect(try await browser.get("/periods/p1/acceptance").status == .forbidden)
    }

    @Test(arguments: ["acceptance", "contract", "start", "pause", "closing", "outcome", "acknowledgement"])
    func `a step that the period isn't ready for is refused in words`(step: String) async throws {
        var ended = ServicePeriod.Milestones.underway(from: Day(2024, 1, 2))
        ended.endedOn = Day(2024, 4, 30)
        ended.endCause = .completed
        ended.instructorKnownToOwnWorkerOn = Day(2024, 1, 3)
        let isOver = step != "outcome"
        let world = try await PeriodWorld(
            today: Day(2024, 5, 2), milestones: isOver ? ended : .underway(from: Day(2024, 1, 2)))
        let browser = try TestBrowser(world.test)
        try await browser.signIn(step == "acknowledgement" ? "u-own" : "u-instructor")
        let answer = try await browser.get("/periods/p1/" + step)
        #expect(answer.status == .conflict)
        #expect(!answer.body.contains("⟦"))
    }

    @Test func `T-67 the form of the end shows what is missing and lets it be passed by`() async throws {
        let world = try await PeriodWorld(today: Day(2024, 4, 30), milestones: .underway(from: Day(2024, 1, 2)))
        let browser = try TestBrowser(world.test)
        try await browser.signIn("u-instructor")
        let form = try await browser.get("/periods/p1/closing")
        #expect(form.body.contains("Loppuraportti puuttuu."))
        let flagged = try await browser.post(
            "/periods/p1/closing",
            [
                "_key": "k1", "_version": "1", "cause": "completed", "endedOn": "30.4.2024",
                "nextPath": "Opinnot syksyllä",
            ])
        #expect(flagged.status == .unprocessableContent)
        #expect(flagged.body.contains("Asiakaspalautetta ei ole kerätty."))
        #expect(flagged.body.contains("name=\"passesWarnings\""))
        #expect(flagged.body.contains("Opinnot syksyllä"))
        let passed = try await browser.post(
            "/periods/p1/closing",
            [
                "_key": "k2", "_version": "1", "cause": "completed", "endedOn": "30.4.2024",
                "nextPath": "Opinnot syksyllä", "passesWarnings": "yes",
            ])
        #expect(passed.location == "/periods/p1?done=period_ended")
    }

    @Test(arguments: ["fi", "sv", "en"])
    func `every form of a period is worded in each language`(language: String) async throws {
        var accepted = ServicePeriod.Milestones()
        accepted.acceptedOn = Day(2023, 12, 20)
        let world = try await PeriodWorld(today: Day(2024, 1, 2), milestones: accepted)
        let browser = try TestBrowser(world.test)
        try await browser.signIn("u-instructor")
        for path in [
            "", "/contract", "/start", "/closing", "/shop-steward", "/documents/new?kind=final_report",
            "/documents/new?kind=interim_report",
        ] {
            let page = try await browser.get("/periods/p1" + path, headers: [.cookie: "polku_lang=" + language])
            #expect(page.status == .ok, "\(path)")
            #expect(!page.body.contains("⟦"), "\(path)")
        }
    }

    @Test func `a form made before someone else's change says so and keeps what was typed`() async throws {
        let world = try await PeriodWorld(today: Day(2024, 3, 5), milestones: .underway(from: Day(2024, 1, 2)))
        let browser = try TestBrowser(world.test)
        try await browser.signIn("u-instructor")
        _ = try await browser.get("/periods/p1/pause")
        let first = try await browser.post(
            "/periods/p1/pause",
            ["_key": "k1", "_version": "1", "firstDay": "6.3.2024", "lastDay": "8.3.2024", "reason": "Loma"])
        #expect(first.location == "/periods/p1?done=period_paused")
        let stale = try await browser.post(
            "/periods/p1/pause",
            ["_key": "k2", "_version": "1", "firstDay": "18.3.2024", "lastDay": "19.3.2024", "reason": "Kuntoutus"])
        #expect(stale.status == .unprocessableContent)
        #expect(stale.body.contains("Joku muu muutti jaksoa"))
        #expect(stale.body.contains("value=\"18.3.2024\""))
        #expect(TestBrowser.value(of: "_version", in: stale.body) == "2")
    }
}
