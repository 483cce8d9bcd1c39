import Casework
import Foundation
import HTTPTypes
import Papers
import Register
import TestSupport
import Testing
import Web

@Suite struct MeetingRoutesTests {
    private static func office() async throws -> TestOffice {
        let test = try await TestOffice(rulebooks: try TestRulebooks.real)
        try await test.register.write { try TestOwnClient.fill($0) }
        return test
    }

    private static func browser(_ test: TestOffice, _ user: String) async throws -> TestBrowser {
        let browser = try TestBrowser(test)
        try await browser.signIn(user)
        return browser
    }

    private static func plan(_ katja: TestBrowser, day: String) async throws -> TestBrowser.Answer {
        let form = try await katja.get("/clients/c1/meetings/new").body
        return try await katja.post(
            "/clients/c1/meetings",
            [
                "_key": TestBrowser.value(of: "_key", in: form) ?? "", "kind": "closing_meeting", "day": day,
                "starts_at": "10.30", "minutes": "45", "mode": "on_site", "place": "Harjulan kahvio",
                "participants": "aino", "participants": "anneli",
            ])
    }

    @Test func `a meeting is agreed on the client's page, and the client sees its time and place`() async throws {
        let test = try await Self.office()
        let katja = try await Self.browser(test, "katja")
        #expect(try await Self.plan(katja, day: "1.12.2026").status == .seeOther)
        #expect(try await katja.get("/meetings").body.contains("Alku Aino"))
        let own = try await Self.browser(test, "aino").get("/own-path/meetings").body
        #expect(own.contains("Loppupalaveri") && own.contains("10.30–11.15") && own.contains("Harjulan kahvio"))
    }

    @Test func `a meeting in the past comes back with everything that was typed`() async throws {
        let katja = try await Self.browser(try await Self.office(), "katja")
        let again = try await Self.plan(katja, day: "1.11.2026")
        #expect(again.status == .unprocessableContent)
        for kept in ["1.11.2026", "10.30", "Harjulan kahvio"] { #expect(again.body.contains("value=\"\(kept)\"")) }
        #expect(again.body.contains("href=\"#f-day\""))
    }

    @Test func `what was agreed is written down once the meeting has been held`() async throws {
        let katja = try await Self.browser(try await Self.office(), "katja")
        let place = try await Self.plan(katja, day: "25.11.2026").location.split(separator: "?")[0]
        let form = try await katja.get(place + "/outcome").body
        let held = try await katja.post(
            place + "/outcome",
            [
                "_key": TestBrowser.value(of: "_key", in: form) ?? "", "_version": "1", "attended": "aino",
                "attended": "katja", "outcome": "Jakso päättyy sovitusti.",
            ])
        #expect(held.status == .seeOther)
        let page = try await katja.get(String(place)).body
        #expect(page.contains("Jakso päättyy sovitusti.") && page.contains("ei paikalla"))
        #expect(!page.contains(place + "/edit"))
    }

    @Test func `a calendar link opens times and initials only, until a new link is made`() async throws {
        let test = try await Self.office()
        let katja = try await Self.browser(test, "katja")
        _ = try await Self.plan(katja, day: "1.12.2026")
        let link = try await Self.link(katja)
        let stranger = try TestBrowser(test)
        let feed = try await stranger.get(link)
        #expect(feed.status == .ok)
        #expect(feed.body.contains("DTSTART:20261201T083000Z\r\n") && feed.body.contains("DTEND:20261201T091500Z\r\n"))
        #expect(feed.body.contains("SUMMARY:Polku: Loppupalaveri (A.A.)"))
        for secret in ["Aino", "Alku", "Harjula", "0105"] { #expect(!feed.body.contains(secret)) }
        _ = try await Self.link(katja)
        #expect(try await stranger.get(link).status == .notFound)
    }

    private static func link(_ browser: TestBrowser) async throws -> String {
        _ = try await browser.get("/meetings/calendar")
        let made = try await browser.post("/meetings/calendar", ["_key": UUID().uuidString]).body
        let host = try #require(made.range(of: "https://polku.example/calendar/"))
        return "/calendar/" + made[host.upperBound...].prefix { $0 != "\"" }
    }

    @Test func `a feed folds long lines and lets nothing break out of a value`() {
        let line = MeetingLine(
            meeting: Meeting(
                id: ID(rawValue: "m1"), clientID: TestCounty.client,
                terms: MeetingTerms(
                    kind: .other, day: Day(2026, 7, 1), startsAt: 30, minutes: 15, mode: .phone, place: "", agenda: ""),
                plannedBy: ID(rawValue: "katja")), clientName: "", initials: "Ä.Ö.", isProtected: true)
        let text = CalendarFeed.text([line], name: "Polku", stamp: "2026-07-01T00:00:00.000Z") { _ in
            "a;b,c\\d\r\nEND:VEVENT" + String(repeating: "ä", count: 60)
        }
        #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
        #expect(text.contains("SUMMARY:a\\;b\\,c\\\\d\\nEND:VEVENT"))
        #expect(text.components(separatedBy: "\r\nEND:VEVENT").count == 2)
        #expect(text.contains("DTSTART:20260630T213000Z"))
        #expect(!text.contains("Ä.Ö."), "a protected client's initials stay in Polku")
    }

    @Test(arguments: ["fi", "sv", "en"])
    func `each page of meetings is whole in each language`(language: String) async throws {
        let test = try await Self.office()
        let katja = try await Self.browser(test, "katja")
        let place = String(try await Self.plan(katja, day: "25.11.2026").location.split(separator: "?")[0])
        let aino = try await Self.browser(test, "aino")
        let pages =
            ["/meetings", "/meetings/calendar", "/clients/c1/meetings", "/clients/c1/meetings/new", place]
            .map { (katja, $0) } + ["/edit", "/outcome", "/cancellation"].map { (katja, place + $0) }
            + ["/own-path/meetings", "/own-path/calendar"].map { (aino, $0) }
        for (browser, path) in pages {
            let page = try await browser.get(path + "?lang=" + language)
            #expect(page.status == .ok, "\(path)")
            #expect(!page.body.contains("⟦"), "\(path)")
        }
    }
}
