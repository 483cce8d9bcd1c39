import Casework
import HTTPTypes
import Register
import TestSupport
import Testing

@Suite struct RegisterClientRouteTests {
    @Test func `from the identity code to the client's page`() async throws {
        let browser = try await Self.browser("katja")
        let form = try await browser.post("/clients/new", ["identity_code": "010594y9032"])
        #expect(form.status == .ok)
        #expect(form.body.contains("value=\"010594Y9032\""))
        let done = try await browser.post(
            "/clients",
            [
                "_key": "one", "identity_code": "010594Y9032", "given_name": "Sirpa", "family_name": "Sarka",
                "language": "fi", "municipality": "297", "job_search": "yes", "job_search_checked_on": "20.11.2026",
                "benefit": "general_support", "payer": "kela", "services_reason": "Toipuu.",
                "received_on": "20.11.2026", "source": "client", "reasons": "social", "purpose": "service",
            ])
        #expect(done.status == .seeOther)
        #expect(done.location.hasPrefix("/clients/") && done.location.hasSuffix("?done=client_registered"))
        let list = try await browser.get("/clients")
        #expect(list.body.contains("Sarka Sirpa"))
        #expect(list.body.contains("Yhteinen arviointi"))
    }

    @Test func `a form with mistakes comes back with everything that was typed and each problem at its field`()
        async throws
    {
        let browser = try await Self.browser("katja")
        let again = try await browser.post(
            "/clients",
            [
                "identity_code": "010594Y9032", "given_name": "Sirpa <b>", "family_name": "", "language": "fi",
                "municipality": "297", "benefit": "general_support", "payer": "kela", "services_reason": "Toipuu.",
                "received_on": "31.11.2026", "source": "client", "purpose": "service",
            ])
        #expect(again.status == .unprocessableContent)
        #expect(again.body.contains("Sirpa &lt;b&gt;"))
        #expect(again.body.contains("href=\"#f-family_name\""))
        #expect(again.body.contains("href=\"#f-received_on\""))
        #expect(again.body.contains("value=\"31.11.2026\""))
        #expect(try await browser.get("/clients").body.contains("Ei vielä asiakkaita"))
    }

    @Test func `a wrong identity code is told in the reader's language`() async throws {
        let browser = try await Self.browser("katja")
        let again = try await browser.post("/clients/new?lang=sv", ["identity_code": "010594Y9033"])
        #expect(again.status == .unprocessableContent)
        #expect(again.body.contains("value=\"010594Y9033\""))
        #expect(again.body.contains("lang=\"sv\""))
    }

    @Test func `somebody else's client is found by name, and opened only after a reason`() async throws {
        let browser = try await Self.browser("kalle") { register in
            try TestPeople.client("c1", "Aino", "Alku", in: register)
        }
        let found = try await browser.get("/clients?q=alku")
        #expect(found.body.contains("Ei asiakkaasi"))
        #expect(!found.body.contains("1.5.1994"))
        let nothing = try await browser.post("/clients/c1/access", ["reason": "substitution", "explanation": ""])
        #expect(nothing.status == .unprocessableContent)
        let stated = try await browser.post(
            "/clients/c1/access", ["reason": "substitution", "explanation": "Katja on lomalla."])
        #expect(stated.location == "/clients/c1?done=access_stated")
        #expect(try await browser.get("/clients").body.contains("1.5.1994"))
    }

    @Test func `a list tells nothing yet, nothing that matches and no right apart`() async throws {
        let katja = try await Self.browser("katja")
        #expect(try await katja.get("/clients").body.contains("Ei vielä asiakkaita"))
        #expect(try await katja.get("/clients?q=zzz").body.contains("Rajauksilla ei löytynyt mitään"))
        let mikko = try await Self.browser("mikko")
        #expect(try await mikko.get("/clients").body.contains("Sinulle ei näy nyt yhtään asiakasta"))
    }

    static func browser(
        _ user: String, _ prepare: @Sendable @escaping (WriteTransaction) throws -> Void = { _ in }
    ) async throws -> TestBrowser {
        let test = try await TestOffice(rulebooks: TestRulebooks.real)
        try await test.register.write { register in
            try TestPeople.settle(register)
            try prepare(register)
        }
        let browser = try TestBrowser(test)
        try await browser.signIn(user)
        return browser
    }
}
