import Casework
import Foundation
import HTTPTypes
import Register
import TestSupport
import Testing
import Web

@Suite struct UserRoutesTests {
    private static func browser(_ user: String) async throws -> (TestOffice, TestBrowser) {
        let test = try await TestOffice()
        try await test.register.write { try TestOffices.fill($0) }
        let browser = try TestBrowser(test)
        try await browser.signIn(user)
        return (test, browser)
    }

    @Test(arguments: ["fi", "sv", "en"])
    func `each page of the users is whole in each language`(language: String) async throws {
        let (_, browser) = try await Self.browser("paavo")
        for path in [
            "/users", "/users?q=katja", "/users?q=nobody", "/users/new", "/users/katja", "/users/katja/edit",
            "/users/katja/link", "/users/katja/roles/role-katja", "/session/roles",
        ] {
            let page = try await browser.get(path + (path.contains("?") ? "&" : "?") + "lang=" + language)
            #expect(page.status == .ok, "\(path)")
            #expect(!page.body.contains("⟦"), "\(path)")
        }
    }

    @Test func `a manager of a provider sees their own people and nobody else's`() async throws {
        let (_, browser) = try await Self.browser("raili")
        let list = try await browser.get("/users")
        #expect(list.body.contains("Koe anneli"))
        #expect(!list.body.contains("Koe katja"))
        #expect(try await browser.get("/users/katja").status == .forbidden)
        #expect(try await browser.get("/organisations").status == .forbidden)
    }

    @Test func `a wrong invitation comes back with what was typed`() async throws {
        let (test, browser) = try await Self.browser("paavo")
        _ = try await browser.get("/users/new")
        let answer = try await browser.post(
            "/users",
            [
                "_key": "k1", "name": "Uusi <Ohjaaja>", "email": "uusi", "organisation": "p1",
                "role": "responsible_instructor", "from": "31.11.2026", "to": "",
            ])
        #expect(answer.status == .unprocessableContent)
        for part in ["Uusi &lt;Ohjaaja&gt;", "value=\"uusi\"", "nimi@esimerkki.fi", "31.11.2026", "f-email"] {
            #expect(answer.body.contains(part), "\(part)")
        }
        #expect(try await test.register.read { try $0.user(email: "uusi") } == nil)
    }

    @Test func `an invited person comes in with the link that was shown once`() async throws {
        let (_, browser) = try await Self.browser("paavo")
        _ = try await browser.get("/users/new")
        let answer = try await browser.post(
            "/users",
            [
                "_key": "k1", "name": "Uusi Ohjaaja", "email": "uusi@polku.example", "organisation": "p1",
                "role": "responsible_instructor", "from": "1.11.2026", "to": "",
            ])
        #expect(answer.status == .ok)
        let link = try #require(answer.body.range(of: "https://polku.example/link/").map { range in
            "/link/" + answer.body[range.upperBound...].prefix { $0.isLetter || $0.isNumber || $0 == "-" }
        })
        #expect(try await browser.get(link).body.contains("Uusi Ohjaaja"))
        let entered = try await browser.post(
            link, ["password": "oikea hevonen paristo", "again": "oikea hevonen paristo"])
        #expect(entered.status == .seeOther)
        #expect(try await browser.get(link).status == .conflict)
    }

    @Test func `FLOW-03 the form asks who goes on, and then hands the clients over`() async throws {
        let (test, browser) = try await Self.browser("paavo")
        let path = "/users/katja/roles/role-katja"
        #expect(try await browser.get(path).body.contains("1 asiakas jäisi ilman vastuuhenkilöä"))
        let refused = try await browser.post(
            path, ["_key": "k1", "_version": "1", "last": "30.11.2026", "successor": ""])
        #expect(refused.status == .unprocessableContent)
        #expect(refused.body.contains("value=\"30.11.2026\""))
        let ended = try await browser.post(
            path, ["_key": "k1", "_version": "1", "last": "30.11.2026", "successor": "veera"])
        #expect(ended.location == "/users/katja?done=role_ended")
        let owner = try await test.register.read {
            try $0.workers(of: TestCounty.client, on: Day(2026, 12, 1)).first?.userID.rawValue
        }
        #expect(owner == "veera")
    }

    @Test func `a stale form shows the stored value beside the typed one`() async throws {
        let (_, browser) = try await Self.browser("paavo")
        _ = try await browser.get("/users/katja/edit")
        let first = try await browser.post(
            "/users/katja/edit", ["_key": "k1", "_version": "1", "name": "Katja Yksi", "phone": "", "language": "fi"])
        #expect(first.status == .seeOther)
        let second = try await browser.post(
            "/users/katja/edit", ["_key": "k2", "_version": "1", "name": "Katja Kaksi", "phone": "", "language": "fi"])
        #expect(second.status == .unprocessableContent)
        #expect(second.body.contains("Katja Yksi") && second.body.contains("Katja Kaksi"))
        #expect(second.body.contains("name=\"_version\" value=\"2\""))
    }

    @Test func `a person with two roles goes on in the one they choose`() async throws {
        let (test, browser) = try await Self.browser("katja")
        #expect(!(try await browser.get("/help").body.contains("/session/roles")))
        try await test.register.write { register in
            try register.insert(
                RoleAssignment(
                    id: ID(rawValue: "second"), userID: ID(rawValue: "katja"), organisationID: TestCounty.county,
                    role: .mainUser, validFrom: Day(2024, 1, 1)))
        }
        #expect(try await browser.get("/help").body.contains("/session/roles"))
        let choices = try await browser.get("/session/roles")
        #expect(choices.body.contains("value=\"second\""))
        _ = try await browser.post("/session/role", ["_key": "k1", "assignment": "second"])
        #expect(try await browser.get("/users").status == .ok)
    }

    @Test func `the chosen theme is on the page before any script runs`() async throws {
        let (_, browser) = try await Self.browser("paavo")
        #expect(!(try await browser.get("/help").body.contains("data-theme=\"dark\"")))
        let dark = try await TestBrowser(TestOffice()).get("/help", headers: [.cookie: "polku-theme=dark"])
        #expect(dark.body.contains("data-theme=\"dark\""))
        let nonsense = try await TestBrowser(TestOffice()).get("/help", headers: [.cookie: "polku-theme=x"])
        #expect(!nonsense.body.contains("data-theme=\"x"))
    }
}
