import Casework
import HTTPTypes
import Register
import TestSupport
import Testing

@Suite struct GroupRoutesTests {
    private static func browser(clients: Int = 2) async throws -> (TestBrowser, TestOffice, ID<ServiceGroup>) {
        let test = try await TestGroups.office(clients: clients)
        let group = try await TestGroups.group(in: test)
        try await TestGroups.enrol("g1", in: group, test)
        let browser = try TestBrowser(test)
        try await browser.signIn("anneli")
        return (browser, test, group)
    }

    @Test(arguments: ["fi", "sv", "en"])
    func `each page of the groups is whole in each language`(language: String) async throws {
        let (browser, test, group) = try await Self.browser()
        let member = try #require(try await test.register.read { try $0.members(of: [group]) }.first)
        for path in [
            "/groups", "/groups/new", "/groups/\(group)", "/groups/\(group)/edit", "/groups/\(group)/members/new",
            "/groups/\(group)/members/\(member.id)/leaving", "/groups/\(group)/sessions/2026-11-23",
        ] {
            let page = try await browser.get(path + "?lang=" + language)
            #expect(page.status == .ok, "\(path)")
            #expect(!page.body.contains("⟦"), "\(path)")
        }
        #expect(try await browser.get("/groups/\(group)/sessions/2026-99-99").status == .notFound)
    }

    @Test func `the themes and kinds of a group are the rulebook's, and a wrong form comes back as typed`()
        async throws
    {
        let (browser, test, _) = try await Self.browser()
        let form = try await browser.get("/groups/new")
        #expect(form.body.contains("riippuvuus ja riippuvaisten läheiset") && form.body.contains("Suljettu ryhmä"))
        let wrong = try await browser.post(
            "/groups",
            [
                "_key": "k1", "name": "Uusi ryhmä", "kind": "open", "form": "ryhmavalmennus", "weekdays": "1",
                "hours": "4,5", "first_day": "1.9.2026", "themes": "addiction", "content": "Vertaistukea",
                "starts_at": "25.00",
            ])
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.body.contains("value=\"Uusi ryhmä\"") && wrong.body.contains("Vertaistukea"))
        let against = try await browser.post(
            "/groups",
            [
                "_key": "k1", "name": "Uusi ryhmä", "kind": "open", "form": "ryhmavalmennus", "weekdays": "1",
                "hours": "4,5", "first_day": "1.9.2026", "themes": "addiction", "content": "Vertaistukea",
            ])
        #expect(against.status == .unprocessableContent && against.body.contains("luku 2.2.2 kohta 2"))
        let right = try await browser.post(
            "/groups",
            [
                "_key": "k1", "name": "Uusi ryhmä", "kind": "open", "form": "ryhmavalmennus", "weekdays": "1",
                "hours": "4", "first_day": "1.9.2026", "themes": "addiction", "content": "Vertaistukea",
            ])
        #expect(right.status == .seeOther && right.location.hasSuffix("done=saved"))
        let kept = try await test.register.read { try $0.groups(at: TestPeople.provider) }
        #expect(kept.contains { $0.terms.themes == ["addiction"] && $0.terms.name == "Uusi ryhmä" })
    }

    @Test func `the thirteenth client is refused on the form with the rule's paragraph`() async throws {
        let (browser, test, group) = try await Self.browser(clients: 13)
        for number in 2...12 { try await TestGroups.enrol("g\(number)", in: group, test) }
        _ = try await browser.get("/groups/\(group)/members/new")
        let refused = try await browser.post(
            "/groups/\(group)/members", ["_key": "k1", "period": "p-g13", "from": "1.12.2026"])
        #expect(refused.status == .unprocessableContent && refused.body.contains("luku 2.2.2 kohta 2"))
        #expect(refused.body.contains("value=\"1.12.2026\""))
    }

    @Test func `a session is marked from its form, and obligatory sessions are told so`() async throws {
        let (browser, test, group) = try await Self.browser()
        let page = try await browser.get("/groups/\(group)")
        #expect(page.body.contains("Velvoittava:"))
        let path = "/groups/\(group)/sessions/2026-11-23"
        _ = try await browser.get(path)
        let saved = try await browser.post(
            path, ["_key": "k1", "c.p-g1.2026-11-23": "E.not_at_all", "theme": "future", "content": "CV"])
        #expect(saved.status == .seeOther && saved.location.hasSuffix("done=session_marked"))
        let mark = try await test.register.read { try $0.dayRecords(of: ID(rawValue: "p-g1")) }.first?.mark
        #expect(mark == DayMark(.absent, cause: .unexplained, notice: .notAtAll))
        let again = try await browser.get(path)
        #expect(again.body.contains("value=\"E.not_at_all\" selected") && again.body.contains("CV"))
    }
}
