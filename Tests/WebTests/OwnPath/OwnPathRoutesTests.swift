import Casework
import Foundation
import HTTPTypes
import Register
import TestSupport
import Testing
import Web

@Suite struct OwnPathRoutesTests {
    private static func browser(_ user: String) async throws -> TestBrowser {
        let test = try await TestOffice(rulebooks: try TestRulebooks.real)
        try await test.register.write { try TestOwnClient.fill($0) }
        let browser = try TestBrowser(test)
        try await browser.signIn(user)
        return browser
    }

    private static let pages = [
        "/own-path", "/own-path/documents/report-1", "/own-path/decisions/decision-1", "/own-path/readers",
        "/own-path/readers?span=year", "/own-path/path",
    ]

    @Test(arguments: ["fi", "sv", "en", "fi-selko"])
    func `each page of the own path is whole in each language`(language: String) async throws {
        let browser = try await Self.browser("aino")
        for path in Self.pages {
            let page = try await browser.get(path + (path.contains("?") ? "&" : "?") + "lang=" + language)
            #expect(page.status == .ok, "\(path)")
            #expect(!page.body.contains("⟦"), "\(path)")
            #expect(page.body.contains("Selkosuomi"), "\(path)")
        }
    }

    @Test func `the next day stands first, and what was agreed is told in plain words`() async throws {
        let page = try await Self.browser("aino").get("/own-path").body
        let order = ["Hei Aino", "Tänään", "25.11.2026", "Harjula", "Päiväni", "Olit paikalla", "Tavoitteeni"]
        let places = order.compactMap { page.range(of: $0)?.lowerBound }
        #expect(places.count == order.count)
        #expect(places == places.sorted())
        #expect(page.contains("Olit poissa: oma sairaus"))
        #expect(page.contains("Säännöllinen viikkorytmi"))
    }

    @Test func `the client sees the plan, who answers and how to reach them, the reports and where Omakanta is`()
        async throws
    {
        let browser = try await Self.browser("aino")
        let page = try await browser.get("/own-path").body
        for words in ["Ihmiset tukenasi", "omatyöntekijä", "Tavoitteeni", "Omakannasta", "kanta.fi/omakanta"] {
            #expect(page.contains(words), "\(words)")
        }
        let report = try await browser.get("/own-path/documents/report-1").body
        #expect(report.contains("Aino on käynyt pajalla."))
        #expect(report.contains("/own-path/documents/report-1/pdf"))
    }

    @Test func `the own path is refused to those who work here`() async throws {
        let browser = try await Self.browser("katja")
        for path in Self.pages {
            #expect(try await browser.get(path).status == .forbidden, "\(path)")
        }
    }

    @Test func `the path is told stage by stage, with the day of what is done and where one is now`() async throws {
        let page = try await Self.browser("aino").get("/own-path/path").body
        let stages = [
            "1. Tunnistaminen", "2. Yhteinen arviointi", "3. Yhteinen suunnitelma", "4. Päätös", "5. Toteutus",
            "6. Seuranta", "7. Jatkopolku",
        ]
        let places = stages.compactMap { page.range(of: $0)?.lowerBound }
        #expect(places.count == 7 && places == places.sorted())
        for step in ["tuen tarve ja tunnistaminen", "yhteinen arviointi", "vastuuhenkilö", "seuranta ja arviointi"] {
            #expect(page.contains(step), "\(step)")
        }
        #expect(page.components(separatedBy: "Tässä ollaan nyt").count == 2)
        #expect(page.contains("Ammattilaisille") && page.contains("Sinulle"))
        #expect(page.contains("Keneltä voi kysyä"))
    }

    @Test func `the client prints their own certificate, corrected when it was, and nobody else does there`()
        async throws
    {
        let test = try await TestOffice(rulebooks: try TestRulebooks.real)
        try await test.register.write { register in
            try TestOwnClient.fill(register)
            for (number, text) in [(1, "Pihatöitä"), (2, "Keittiötöitä <b>")] {
                try register.insert(
                    ParticipationCertificate(
                        id: ID(rawValue: "z\(number)"), periodID: TestOwnClient.period, number: number,
                        days: Day(2026, 11, 2)...Day(2026, 11, 20), presentDays: 3, minutes: 900, text: text,
                        givenOn: Day(2026, 11, 23), madeBy: ID(rawValue: "anneli"),
                        correctionReason: number == 1 ? "" : "Tehtävä oli väärin"))
            }
        }
        let place = "/own-path/periods/period-1/certificate/print"
        let aino = try TestBrowser(test)
        try await aino.signIn("aino")
        #expect(try await aino.get("/own-path").body.contains("href=\"\(place)\""))
        let paper = try await aino.get(place)
        #expect(paper.body.contains("Keittiötöitä &lt;b&gt;") && !paper.body.contains("Pihatöitä"))
        #expect(paper.body.contains("href=\"/own-path\"") && !paper.body.contains("href=\"/periods/"))
        #expect(try await aino.get("/own-path/periods/none/certificate/print").status == .notFound)
        let katja = try TestBrowser(test)
        try await katja.signIn("katja")
        #expect(try await katja.get(place).status == .forbidden)
    }
}
