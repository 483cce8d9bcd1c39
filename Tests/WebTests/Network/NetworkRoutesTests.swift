import Casework
import HTTPTypes
import Register
import TestSupport
import Testing
import Web

@Suite struct NetworkRoutesTests {
    private static func browser(_ user: String) async throws -> TestBrowser {
        let test = try await TestOffice(rulebooks: try TestRulebooks.real)
        try await test.register.write { try TestOwnClient.fill($0) }
        let browser = try TestBrowser(test)
        try await browser.signIn(user)
        return browser
    }

    private static let home = "/clients/" + TestCounty.client.rawValue

    @Test(arguments: ["fi", "sv", "en"])
    func `the network is added to and read in each language`(language: String) async throws {
        let browser = try await Self.browser("katja")
        let form = try await browser.get(Self.home + "/network/new?lang=" + language)
        #expect(form.status == .ok)
        let added = try await browser.post(
            Self.home + "/network",
            ["kind": "relative", "name": "Sisko Alku", "contact": "", "from": "2.11.2026"])
        #expect(added.status == .seeOther)
        let page = try await browser.get(Self.home + "/network?lang=" + language)
        #expect(page.status == .ok)
        #expect(page.body.contains("Sisko Alku"))
        #expect(page.body.contains("/ending"))
    }

    @Test func `what doesn't do comes back with everything that was typed`() async throws {
        let browser = try await Self.browser("katja")
        let again = try await browser.post(
            Self.home + "/network",
            ["kind": "relative", "name": "Sisko Alku", "contact": "040 000 0000", "from": "31.2.2026"])
        #expect(again.status == .unprocessableContent)
        #expect(again.body.contains("value=\"Sisko Alku\""))
        #expect(again.body.contains("value=\"040 000 0000\""))
        #expect(again.body.contains("value=\"31.2.2026\""))
        let obstacle = try await browser.post(
            Self.home + "/obstacles", ["obstacle": "nonsense", "text": "Velat painavat", "on": "2.11.2026"])
        #expect(obstacle.status == .unprocessableContent)
        #expect(obstacle.body.contains("Velat painavat"))
    }

    @Test func `the instructor reads the parties and is offered no act that isn't theirs`() async throws {
        let browser = try await Self.browser("anneli")
        let page = try await browser.get(Self.home + "/network")
        #expect(page.status == .ok)
        #expect(!page.body.contains("/network/new"))
        #expect(!page.body.contains("/obstacles/"))
        #expect(try await browser.get(Self.home + "/obstacles/new").status == .forbidden)
    }

    @Test func `joining and moving come back with what was typed when they don't do`() async throws {
        let test = try await TestOffice(rulebooks: try TestRulebooks.real)
        try await test.register.write { register in
            try TestOwnClient.fill(register)
            try TestOtherClient.fill(register)
        }
        let browser = try TestBrowser(test)
        try await browser.signIn("katja")
        let form = try await browser.get(Self.home + "/join")
        #expect(form.body.contains("Outonen Otso, s. 1.1.1990"))
        let bad = try await browser.post(Self.home + "/join", ["other": "nobody", "reason": "Sama ihminen"])
        #expect(bad.status == .unprocessableContent)
        #expect(bad.body.contains("Sama ihminen"))
        let good = try await browser.post(Self.home + "/join", ["other": "c-other", "reason": "Sama ihminen"])
        #expect(good.status == .seeOther)
        #expect(try await browser.get(Self.home).body.contains("href=\"/clients/c-other\""))
        let main = try TestBrowser(test)
        try await main.signIn("paavo")
        let joins = try await main.get("/joins").body
        #expect(joins.contains("Outonen Otso"))
        #expect(!joins.contains("Sama ihminen"))
    }

    @Test func `the client sees who supports them`() async throws {
        let browser = try await Self.browser("aino")
        let page = try await browser.get("/own-path/network")
        #expect(page.status == .ok)
        #expect(page.body.contains("Verkostoni"))
    }
}
