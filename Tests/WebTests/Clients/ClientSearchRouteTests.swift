import Casework
import HTTPTypes
import Register
import TestSupport
import Testing

@testable import Web

@Suite struct ClientSearchRouteTests {
    @Test(arguments: [
        ("Äijälä 1.5.1994", ClientSearch(name: "Äijälä", bornOn: Day(1994, 5, 1))),
        ("1.5.94", ClientSearch(bornOn: Day(1994, 5, 1))), ("01051994", ClientSearch(bornOn: Day(1994, 5, 1))),
        ("010594 Y9032", ClientSearch(identityCode: PersonalIdentityCode("010594Y9032"))),
        ("040 123 4567", ClientSearch(phone: "0401234567")), ("09123456", ClientSearch(phone: "09123456")),
        ("Aino +358401234567", ClientSearch(name: "Aino", phone: "0401234567")), ("12", ClientSearch(name: "12")),
        ("31.2.1980", ClientSearch(name: "31.2.1980")), ("  ", ClientSearch()),
        ("1.1.2080", ClientSearch(name: "1.1.2080")),
    ])
    func `one field takes a name, a birth date, an identity code and a telephone number`(
        typed: String, expected: ClientSearch
    ) {
        var search = ClientSearch()
        search.read(typed, today: Day(2026, 11, 25))
        #expect(search == expected)
    }

    @Test func `a search by an identity code leaves the code in no address`() async throws {
        let browser = try await RegisterClientRouteTests.browser("katja") { register in
            try TestPeople.client("c1", "Aino", "Alku", in: register)
        }
        _ = try await browser.get("/clients")
        let found = try await browser.post("/clients/search", ["q": "010594y9032"])
        #expect(found.status == .ok)
        #expect(found.body.contains("Alku Aino") && !found.body.contains("q=010594"))
        let named = try await browser.post("/clients/search", ["q": "aino & alku", "state": "all"])
        #expect(named.status == .seeOther)
        #expect(named.location == "/clients?q=aino%20%26%20alku&scope=all&state=all&page=1")
    }

    @Test func `a search that finds nobody shows what was typed, whatever it was`() async throws {
        let browser = try await RegisterClientRouteTests.browser("katja")
        let wrong = [
            "010594Y9033", "040 1234567890123456789", "<script>", "\u{0}x9", String(repeating: "ä", count: 400),
        ]
        for typed in wrong {
            _ = try await browser.get("/clients")
            var answer = try await browser.post("/clients/search", ["q": typed])
            if answer.status == .seeOther { answer = try await browser.get(answer.location) }
            #expect(answer.status == .ok, "\(typed)")
            #expect(answer.body.contains("Rajauksilla ei löytynyt mitään"))
            #expect(!answer.body.contains("<script>alert") && !answer.body.contains("value=\"<script>"))
        }
    }

    @Test func `the own worker looks at who opened the client, and the main user sees it as a number`() async throws {
        let test = try await TestOffice(rulebooks: TestRulebooks.real)
        try await test.register.write { register in
            try TestPeople.settle(register)
            try TestPeople.client("c1", "Aino", "Alku", in: register)
            try register.insert(
                StatedAccess(
                    id: ID(rawValue: "s1"), clientID: ID(rawValue: "c1"), userID: ID(rawValue: "kalle"),
                    reason: .emergency, explanation: "Soitto <päivystyksestä>.", validOn: Day(2026, 11, 24)))
        }
        let katja = try TestBrowser(test)
        try await katja.signIn("katja")
        #expect(try await katja.get("/worklist").body.contains("/clients/c1/accesses"))
        let list = try await katja.get("/clients/c1/accesses")
        #expect(list.body.contains("Soitto &lt;päivystyksestä&gt;.") && list.body.contains("/clients/c1/accesses/s1"))
        #expect(try await katja.get("/clients/c1/accesses/s1").body.contains("Merkitse katsotuksi"))
        #expect(try await katja.get("/clients/c1/accesses/s2").status == .notFound)
        let done = try await katja.post("/clients/c1/accesses/s1", [:])
        #expect(done.location == "/clients/c1/accesses?done=access_read")
        #expect(try await !katja.get("/worklist").body.contains("/clients/c1/accesses"))
        let paavo = try TestBrowser(test)
        try await paavo.signIn("paavo")
        let watched = try await paavo.get("/accesses")
        #expect(watched.body.contains("Kalle Kaveri") && !watched.body.contains("Alku"))
        #expect(try await paavo.get("/users").body.contains("href=\"/accesses\""))
    }
}
