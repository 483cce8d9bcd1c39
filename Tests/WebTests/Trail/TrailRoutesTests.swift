import Casework
import HTTPTypes
import Register
import TestSupport
import Testing
import Web

@Suite struct TrailRoutesTests {
    private static func browser(_ user: String) async throws -> TestBrowser {
        let test = try await TestOffice()
        try await test.register.write { register in
            try TestOffices.fill(register)
            for number in 1...120 {
                try register.append(
                    TrailEntry(
                        id: "e\(number)", at: "2026-11-24T10:00:00.000Z", userID: "katja", role: "own_worker",
                        organisationID: "k1", action: "client.open", kind: .read, clientID: TestCounty.client,
                        subject: "client:c1", ground: "responsible", outcome: "answered"))
            }
        }
        let browser = try TestBrowser(test)
        try await browser.signIn(user)
        return browser
    }

    @Test(arguments: ["fi", "sv", "en"])
    func `the trail shows clients as numbers, page by page`(language: String) async throws {
        let browser = try await Self.browser("outi")
        let first = try await browser.get("/trail?day=24.11.2026&lang=" + language)
        #expect(first.status == .ok)
        #expect(!first.body.contains("⟦"))
        #expect(!first.body.contains("Aino"))
        #expect(first.body.contains("/trail/clients/c1"))
        #expect(first.body.contains("day=24.11.2026&amp;kind=&amp;client=&amp;page=2"))
        let wrong = try await browser.get("/trail?day=31.11.2026&page=99999999999999999999")
        #expect(wrong.status == .ok)
        #expect(try await browser.get("/trail/clients/c1").body.contains("Aino Alku"))
    }

    @Test func `the own worker sees who has looked, on the client's own tab`() async throws {
        let page = try await Self.browser("katja").get("/clients/c1/trail")
        #expect(page.status == .ok)
        #expect(page.body.contains("Koe katja"))
        #expect(page.body.contains("aria-current=\"page\""))
        #expect(try await Self.browser("katja").get("/trail").status == .forbidden)
        #expect(try await Self.browser("outi").get("/clients/c1/trail").status == .forbidden)
    }
}
