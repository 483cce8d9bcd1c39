import Casework
import HTTPTypes
import Procedures
import Register
import TestSupport
import Testing

@Suite struct DecisionTextRoutesTests {
    @Test func `the keeper writes a text, sees it as an example would show it, and puts it in force`() async throws {
        let (browser, _) = try await Self.browser("leena")
        let wrong = try await browser.post(
            "/decision-texts", Self.form("k-1", sv: "", fi: "Alkaa {first_day}, {nimi}."))
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.body.contains("Alkaa {first_day}, {nimi}."))
        let made = try await browser.post("/decision-texts", Self.form("k-2"))
        #expect(made.status == .seeOther)
        let path = String(made.location.split(separator: "?")[0])
        let page = try await browser.get(path)
        #expect(page.body.contains("Alkaa 1.9.2026."))
        #expect(page.body.contains("Luonnos"))
        let late = try await browser.post(path + "/publication", ["_key": "k-3", "_version": "1", "from": "31.2.2024"])
        #expect(late.status == .unprocessableContent)
        #expect(late.body.contains("31.2.2024"))
        let published = try await browser.post(
            path + "/publication", ["_key": "k-4", "_version": "1", "from": "1.1.2024"])
        #expect(published.status == .seeOther)
        let list = try await browser.get("/decision-texts")
        #expect(list.body.contains("Alku") && list.body.contains("Voimassa"))
        #expect(try await browser.get(path).body.contains("after="))
    }

    @Test func `the decision's form puts the text into the reasons after what was written, and loses nothing`()
        async throws
    {
        let (keeper, test) = try await Self.browser("leena")
        let made = try await keeper.post("/decision-texts", Self.form("k-1"))
        let path = String(made.location.split(separator: "?")[0])
        _ = try await keeper.post(path + "/publication", ["_key": "k-2", "_version": "1", "from": "1.1.2024"])
        let text = path.split(separator: "/").last.map(String.init) ?? ""
        let worker = try TestBrowser(test)
        try await worker.signIn("katja")
        let form = "/clients/c1/decisions"
        #expect(try await worker.get(form + "/new").body.contains("Lisää valittu teksti perusteluihin"))
        let filled = try await worker.post(form + "/text", Self.decision(reasoningText: text))
        #expect(filled.status == .ok)
        #expect(filled.body.contains("Omat sanat.\n\nAlkaa 1.1.2024."))
        #expect(filled.body.contains("value=\"4,2\""))
        let none = try await worker.post(form + "/text", Self.decision(reasoningText: ""))
        #expect(none.body.contains("Omat sanat."))
        #expect(try await worker.get("/decision-texts").status == .ok)
        #expect(try await worker.get("/decision-texts/new").status == .forbidden)
    }

    private static func form(
        _ key: String, sv: String = "Börjar {first_day}.", fi: String = "Alkaa {first_day}."
    ) -> KeyValuePairs<String, String> {
        ["_key": key, "kind": "reasoning", "title": "Alku", "fi": fi, "sv": sv, "en": "Begins {first_day}."]
    }

    private static func decision(reasoningText: String) -> KeyValuePairs<String, String> {
        [
            "_key": "d-1", "plan": "pl1", "needsAssessment": "na1", "serviceForm": "kartoittava",
            "firstDay": "1.1.2024", "lastDay": "31.3.2024", "daysPerWeek": "4", "hoursPerDay": "6", "weekdays": "1",
            "provider": "p1 s1", "distance": "4,2", "grantedUnits": "52", "reasoning": "Omat sanat.",
            "resolution": "granted", "reasoningText": reasoningText,
        ]
    }

    private static func browser(_ user: String) async throws -> (TestBrowser, TestOffice) {
        let test = try await TestOffice(today: Day(2024, 1, 1), rulebooks: try TestRulebooks.real)
        try await test.register.write { try ReadyCounty.settle(in: $0) }
        let browser = try TestBrowser(test)
        try await browser.signIn(user)
        return (browser, test)
    }
}
