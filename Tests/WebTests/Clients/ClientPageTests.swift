import Casework
import HTTPTypes
import Register
import TestSupport
import Testing

@Suite struct ClientPageTests {
    @Test(arguments: ["fi", "sv", "en"])
    func `the client's page stands in each language`(language: String) async throws {
        let browser = try await Self.browser("katja")
        let sides = ["edit", "workers", "contacts", "contacts/new", "consents", "consents/new", "referrals/new"]
        for path in [""] + sides.map({ "/" + $0 }) {
            let page = try await browser.get("/clients/c1\(path)?lang=\(language)")
            #expect(page.status == .ok, "\(path)")
            #expect(!page.body.contains("⟦"), "\(path)")
        }
    }

    @Test func `the path that is shown to the client is the one the professional sees, with who to ask`() async throws {
        let browser = try await Self.browser("katja")
        #expect(try await browser.get("/clients/c1").body.contains("/clients/c1/path"))
        let page = try await browser.get("/clients/c1/path")
        #expect(page.status == .ok)
        for text in ["7. Jatkopolku", "Palvelumallin askel: vastuuhenkilö", "Tässä ollaan nyt", "Keneltä voi kysyä"] {
            #expect(page.body.contains(text), "\(text)")
        }
        #expect(try await Self.browser("kalle").get("/clients/c1/path").status == .forbidden)
    }

    @Test func `a page shows only the doors that the reader may open`() async throws {
        let own = try await Self.browser("katja").get("/clients/c1")
        #expect(own.body.contains("/clients/c1/edit"))
        #expect(own.body.contains("/clients/c1/consents"))
        let manager = try await Self.browser("leena").get("/clients/c1")
        #expect(!manager.body.contains("/clients/c1/edit"))
        #expect(!manager.body.contains("/clients/c1/contacts"))
        #expect(manager.body.contains("/clients/c1/workers"))
    }

    @Test func `a client that isn't one's own is refused with whom to ask`() async throws {
        let refused = try await Self.browser("kalle").get("/clients/c1")
        #expect(refused.status == .forbidden)
        #expect(refused.body.contains("omatyöntekijä"))
        #expect(!refused.body.contains("Alku"))
    }

    @Test func `a stale form shows what is stored beside what was typed and loses nothing`() async throws {
        let browser = try await Self.browser("katja")
        let form = try await browser.get("/clients/c1/edit")
        #expect(TestBrowser.value(of: "_version", in: form.body) == "1")
        let first = try await Self.save(browser, name: "Aina", phone: "111", version: "1")
        #expect(first.location == "/clients/c1?done=client_saved")
        let second = try await Self.save(browser, name: "Aini", phone: "222", version: "1")
        #expect(second.status == .unprocessableContent)
        #expect(second.body.contains("value=\"Aini\""))
        #expect(second.body.contains("Aina"))
        #expect(second.body.contains("111"))
        #expect(TestBrowser.value(of: "_version", in: second.body) == "2")
        let third = try await Self.save(browser, name: "Aini", phone: "222", version: "2")
        #expect(third.location == "/clients/c1?done=client_saved")
    }

    @Test func `a consent is recorded and taken back in the browser`() async throws {
        let browser = try await Self.browser("katja")
        let wrong = try await browser.post(
            "/clients/c1/consents",
            [
                "party": "provider", "organisation": "", "given": "yes", "scope": "Läsnäolo <i>",
                "signed_on": "24.11.2026", "signed_place": "Kuopio", "valid_from": "24.11.2026", "valid_to": "",
            ])
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.body.contains("Läsnäolo &lt;i&gt;"))
        #expect(wrong.body.contains("href=\"#f-organisation\""))
        let done = try await browser.post(
            "/clients/c1/consents",
            [
                "party": "provider", "organisation": "o-provider", "given": "yes", "scope": "Läsnäolo",
                "signed_on": "24.11.2026", "signed_place": "Kuopio", "valid_from": "24.11.2026", "valid_to": "",
            ])
        #expect(done.location == "/clients/c1/consents?done=consent_recorded")
        let list = try await browser.get("/clients/c1/consents")
        #expect(list.body.contains("Harjulan paja ry"))
        let link = try #require(list.body.firstMatch(of: /\/consents\/[a-z0-9-]+\/withdrawal/)?.output)
        let taken = try await browser.post(String(link), ["_version": "1", "reason": "Muutti mielensä."])
        #expect(taken.location == "/clients/c1/consents?done=consent_withdrawn")
        #expect(try await browser.get("/clients/c1/consents").body.contains("Peruttu"))
    }

    @Test func `a note and a hand over are written in the browser`() async throws {
        let browser = try await Self.browser("katja")
        let note = try await browser.post(
            "/clients/c1/contacts",
            ["kind": "meeting", "contact_on": "25.11.2026", "about_day": "", "text": "Tavattiin työpajalla."])
        #expect(note.location == "/clients/c1/contacts?done=contact_recorded")
        #expect(try await browser.get("/clients/c1/contacts").body.contains("Tavattiin työpajalla."))
        let wrong = try await browser.post(
            "/clients/c1/workers", ["duty": "own_worker", "person": "role-mikko", "from": "1.12.2026", "to": ""])
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.body.contains("href=\"#f-person\""))
        let done = try await browser.post(
            "/clients/c1/workers", ["duty": "own_worker", "person": "role-kalle", "from": "1.12.2026", "to": ""])
        #expect(done.location == "/clients?done=worker_assigned")
    }

    private static func save(
        _ browser: TestBrowser, name: String, phone: String, version: String
    ) async throws -> TestBrowser.Answer {
        try await browser.post(
            "/clients/c1/edit",
            [
                "_version": version, "given_name": name, "family_name": "Alku", "language": "fi",
                "municipality": "297", "address": "Kuja 1", "phone": phone, "benefit": "unknown", "payer": "kela",
                "services_reason": "Toipuu.",
            ])
    }

    private static func browser(_ user: String) async throws -> TestBrowser {
        try await RegisterClientRouteTests.browser(user) { register in
            try TestPeople.client("c1", "Aino", "Alku", in: register)
            try TestPeople.period("p1", of: "c1", in: register)
        }
    }
}
