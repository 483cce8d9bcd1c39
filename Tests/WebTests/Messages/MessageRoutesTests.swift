import Casework
import Foundation
import HTTPTypes
import Register
import TestSupport
import Testing
import Web

@Suite struct MessageRoutesTests {
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

    @Test func `a message is written from the client's page, and the client answers it`() async throws {
        let test = try await Self.office()
        let katja = try await Self.browser(test, "katja")
        let form = try await katja.get("/clients/c1/messages/new")
        #expect(form.body.contains("Koe anneli") && form.body.contains("Aino Alku"))
        let key = TestBrowser.value(of: "_key", in: form.body) ?? ""
        let sent = try await katja.post(
            "/clients/c1/messages",
            ["_key": key, "recipients": "aino", "topic": "Huominen", "text": "Tuletko yhdeksäksi?"])
        #expect(sent.status == .seeOther)
        let aino = try await Self.browser(test, "aino")
        let list = try await aino.get("/own-path/messages").body
        #expect(list.contains("Huominen") && list.contains("Uusi viesti"))
        let place = "/own-path" + sent.location.split(separator: "?")[0]
        let page = try await aino.get(String(place))
        #expect(page.body.contains("Tuletko yhdeksäksi?"))
        let answer = try await aino.post(
            String(place), ["_key": TestBrowser.value(of: "_key", in: page.body) ?? "", "text": "Tulen."])
        #expect(answer.status == .seeOther)
        #expect(try await katja.get(String(sent.location.split(separator: "?")[0])).body.contains("Tulen."))
    }

    @Test func `an empty message comes back with what was typed and says what is missing`() async throws {
        let katja = try await Self.browser(try await Self.office(), "katja")
        _ = try await katja.get("/clients/c1/messages/new")
        let again = try await katja.post("/clients/c1/messages", ["topic": "Huominen", "text": ""])
        #expect(again.status == .unprocessableContent)
        #expect(again.body.contains("value=\"Huominen\""))
        #expect(again.body.contains("href=\"#f-text\"") && again.body.contains("href=\"#f-recipients\""))
    }

    @Test(arguments: ["fi", "sv", "en"])
    func `each page of messages is whole in each language`(language: String) async throws {
        let test = try await Self.office()
        let pages = [
            "katja": ["/messages", "/messages/notices", "/clients/c1/messages", "/clients/c1/messages/new"],
            "aino": ["/own-path/messages", "/own-path/messages/new", "/own-path/notices"], "paavo": ["/notices"],
        ]
        for (user, paths) in pages {
            let browser = try await Self.browser(test, user)
            for path in paths {
                let page = try await browser.get(path + "?lang=" + language)
                #expect(page.status == .ok, "\(path)")
                #expect(!page.body.contains("⟦"), "\(path)")
            }
        }
    }

    @Test func `the main user sees on every page how many things of the ledger of sending need a person`()
        async throws
    {
        let paavo = try await Self.browser(try await Self.office(), "paavo")
        let page = try await paavo.get("/organisations")
        let mark = try #require(page.body.firstRange(of: "<span class=\"count hot\">"))
        #expect(page.body[..<mark.lowerBound].hasSuffix("Ilmoitukset"))
        #expect(page.body[mark.upperBound...].prefix(60).contains("<span class=\"sr\"> vaatii huomiota</span>"))
        let katja = try await Self.browser(try await Self.office(), "katja")
        #expect(try await !katja.get("/clients").body.contains("vaatii huomiota"))
    }

    @Test func `how soon one is told is chosen, and the form comes back when a choice is missing`() async throws {
        let katja = try await Self.browser(try await Self.office(), "katja")
        _ = try await katja.get("/messages/notices")
        #expect(
            try await katja.post("/messages/notices", ["message": "off"]).status
                == .unprocessableContent)
        let saved = try await katja.post(
            "/messages/notices", ["message": "off", "meeting": "daily", "duty": "at_once"])
        #expect(saved.status == .seeOther)
        #expect(try await katja.get("/messages/notices").body.contains("value=\"off\" checked"))
        #expect(
            try await katja.post("/messages/notices", ["message": "off", "meeting": "daily", "duty": "off"]).status
                == .unprocessableContent)
    }
}
