import Casework
import HTTPTypes
import Register
import TestSupport
import Testing

@Suite struct DayRouteTests {
    private static func browser(
        today: Day = Day(2026, 11, 25), _ records: [DayRecord] = []
    ) async throws -> (TestBrowser, TestOffice) {
        let test = try await TestOffice(today: today, rulebooks: try TestRulebooks.real)
        try await test.register.write { register in
            try TestPeople.settle(register)
            try register.adopt("pohjois-savo-2024", in: TestPeople.county, from: Day(2024, 1, 1))
            try TestDays.period("c1", "Alku", number: 1, in: register)
            _ = try register.save(records)
        }
        let browser = try TestBrowser(test)
        try await browser.signIn("anneli")
        return (browser, test)
    }

    private static func marks(_ test: TestOffice) async throws -> [DayMark] {
        try await test.register.read { try $0.dayRecords(of: ID(rawValue: "p-c1")) }.map(\.mark)
    }

    @Test func `the week shows agreed hours as a suggestion and saves what is typed`() async throws {
        let (browser, test) = try await Self.browser()
        let page = try await browser.get("/days?week=2026-W48")
        #expect(page.status == .ok)
        #expect(page.body.contains("name=\"c.p-c1.2026-11-23\" value=\"\""))
        #expect(page.body.contains("placeholder=\"5\""))
        let saved = try await browser.post(
            "/days", ["week": "2026-W48", "c.p-c1.2026-11-23": "4,25", "c.p-c1.2026-11-24": "s"])
        #expect(saved.status == .seeOther)
        #expect(saved.location == "/days?week=2026-W48&done=days_saved")
        #expect(
            try await Self.marks(test) == [.present(255), DayMark(.absent, cause: .ownSickness, notice: .beforeTheDay)])
    }

    @Test(arguments: [
        ("3,5", "4 h–6 h"), ("99999999999999999999", "8 tuntia"), ("x", "kirjain"), ("3,6", "vartin"),
        ("0", "läsnäolo"),
    ])
    func `a wrong cell comes back with its sentence and the rest as typed, and nothing is saved`(
        typed: String, says: String
    ) async throws {
        let (browser, test) = try await Self.browser()
        let again = try await browser.post(
            "/days", ["week": "2026-W48", "c.p-c1.2026-11-23": typed, "c.p-c1.2026-11-24": "5"])
        #expect(again.status == .unprocessableContent)
        #expect(again.body.contains("name=\"c.p-c1.2026-11-23\" value=\"\(typed)\""))
        #expect(again.body.contains("name=\"c.p-c1.2026-11-24\" value=\"5\""))
        #expect(again.body.contains("href=\"#f-c-p-c1-2026-11-23\""))
        #expect(again.body.contains(says))
        #expect(try await Self.marks(test).isEmpty)
    }

    @Test func `a fifth day of the week is told with its paragraph`() async throws {
        let (browser, test) = try await Self.browser()
        let again = try await browser.post(
            "/days",
            [
                "week": "2026-W48", "c.p-c1.2026-11-23": "5", "c.p-c1.2026-11-24": "5", "c.p-c1.2026-11-25": "5",
                "c.p-c1.2026-11-26": "5", "c.p-c1.2026-11-27": "5",
            ])
        #expect(again.status == .unprocessableContent)
        #expect(again.body.contains("luku 2.2.4"))
        #expect(again.body.contains("aria-invalid=\"true\""))
        #expect(try await Self.marks(test).isEmpty)
    }

    @Test func `a client who didn't come is asked about, and told the notice is saved`() async throws {
        let (browser, test) = try await Self.browser()
        let again = try await browser.post("/days", ["week": "2026-W48", "c.p-c1.2026-11-23": "E"])
        #expect(again.status == .unprocessableContent)
        #expect(again.body.contains("name=\"notice.p-c1.2026-11-23\""))
        let saved = try await browser.post(
            "/days",
            [
                "week": "2026-W48", "c.p-c1.2026-11-23": "E", "for.p-c1.2026-11-23": "E",
                "notice.p-c1.2026-11-23": "not_at_all",
            ])
        #expect(saved.status == .seeOther)
        #expect(try await Self.marks(test).map(\.notice) == [.notAtAll])
        let page = try await browser.get("/days?week=2026-W48")
        #expect(page.body.contains("/days/contacts/new?client=c1&amp;day=2026-11-23"))
    }

    @Test func `an absence has fields of its own on the page only when the reader wants to tell more`() async throws {
        let mark = DayMark(.absent, cause: .ownSickness, notice: .beforeTheDay)
        let sick = TestDays.record("c1", Day(2026, 11, 23), mark)
        let (browser, _) = try await Self.browser([sick])
        let page = try await browser.get("/days?week=2026-W48")
        #expect(!page.body.contains("name=\"cause.p-c1.2026-11-23\""))
        #expect(page.body.contains("href=\"/days?week=2026-W48&amp;absences=yes\""))
        let whole = try await browser.get("/days?week=2026-W48&absences=yes")
        #expect(whole.body.contains("name=\"cause.p-c1.2026-11-23\""))
        #expect(whole.body.contains("name=\"notice.p-c1.2026-11-23\""))
    }

    @Test func `a cell that someone changed meanwhile shows both values`() async throws {
        let (browser, test) = try await Self.browser([TestDays.record("c1", Day(2026, 11, 23), .present(300))])
        let page = try await browser.get("/days?week=2026-W48")
        let seen = try #require(TestBrowser.value(of: "seen.p-c1", in: page.body))
        try await test.register.write {
            _ = try $0.save([TestDays.record("c1", Day(2026, 11, 23), .present(240), version: 2)])
        }
        let unchanged = try await browser.post(
            "/days", ["week": "2026-W48", "seen.p-c1": seen, "c.p-c1.2026-11-23": "5"])
        #expect(unchanged.location.hasSuffix("done=days_unchanged"))
        let again = try await browser.post(
            "/days", ["week": "2026-W48", "seen.p-c1": seen, "c.p-c1.2026-11-23": "6"])
        #expect(again.status == .unprocessableContent)
        #expect(again.body.contains("name=\"c.p-c1.2026-11-23\" value=\"6\""))
        #expect(again.body.contains("4, Raili Rasti 11.00"))
        #expect(try await Self.marks(test) == [.present(240)])
    }

    @Test func `on a phone the rest is marked present with the agreed hours`() async throws {
        let (browser, test) = try await Self.browser()
        let page = try await browser.get("/days/one?day=2026-11-25")
        #expect(page.body.contains("name=\"state.p-c1\""))
        let saved = try await browser.post(
            "/days/one", ["day": "2026-11-25", "agreed.p-c1": "5", "hours.p-c1": "5", "rest": "yes"])
        #expect(saved.location == "/days/one?day=2026-11-25&done=days_saved")
        #expect(try await Self.marks(test) == [.present(300)])
    }

    @Test func `on a phone away is told with its cause`() async throws {
        let (browser, test) = try await Self.browser()
        _ = try await browser.get("/days/one?day=2026-11-25")
        let saved = try await browser.post(
            "/days/one",
            [
                "day": "2026-11-25", "agreed.p-c1": "5", "hours.p-c1": "5", "state.p-c1": "absent",
                "letter.p-c1": "E.same_day",
            ])
        #expect(saved.status == .seeOther)
        #expect(try await Self.marks(test) == [DayMark(.absent, cause: .unexplained, notice: .sameDay)])
    }

    @Test func `a client's month, its certificate and a visit beside the grid`() async throws {
        let sick = DayMark(.absent, cause: .ownSickness, notice: .beforeTheDay)
        let (browser, test) = try await Self.browser([TestDays.record("c1", Day(2026, 11, 23), sick)])
        #expect(try await browser.get("/clients/c1/days?month=2026-11").body.contains("oma sairaus"))
        let certificate = try await browser.post(
            "/clients/c1/days/certificate", ["month": "2026-11", "day": "23.11.2026", "delivered_on": "24.11.2026"])
        #expect(certificate.location == "/clients/c1/days?month=2026-11&done=certificate")
        let wrong = try await browser.post(
            "/clients/c1/days/visits",
            ["period": "p-c1", "visit_day": "31.11.2026", "kind": "social_guidance", "hours": "1"])
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.body.contains("value=\"31.11.2026\""))
        #expect(try await Self.marks(test).map(\.certificateOn) == [Day(2026, 11, 24)])
    }
}
