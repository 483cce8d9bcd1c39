import Casework
import Foundation
import HTTPTypes
import Register
import TestSupport
import Testing
import Web

@Suite struct RulebookRoutesTests {
    private static let citation = Citation(document: "Sääntökirja", paragraph: "kohta 4")

    private static func books() -> Rulebooks {
        let rule = Rule(
            id: "age", kind: .ageRange, severity: .block,
            parameters: Parameters(["min_years": .integer(18), "max_years": .integer(64)]), citation: citation,
            message: Wording(fi: "Ikä {min_years}–{max_years}.", sv: "Ålder {max_years}.", en: "Ages {max_years}."),
            title: Wording("Ikä"), assumption: Wording("Lähde vaikenee."))
        return Rulebooks(
            ["alfa", "beta"].map { id in
                Rulebook(
                    id: id, layer: .county, authority: "Alue", county: "13",
                    source: RulebookSource(title: "Kirja " + id, date: Day(2023, 8, 3)), inForceFrom: Day(2024, 1, 1),
                    rules: [rule])
            })
    }

    private static func browser() async throws -> TestBrowser {
        let test = try await TestOffice(rulebooks: books())
        try await test.register.write { register in
            let county = ID<Organisation>(rawValue: "k1")
            try register.insert(Organisation(id: county, kind: .county, name: "Kuusijärvi", countyCode: "13"))
            try register.adopt("alfa", in: county, from: Day(2024, 1, 1))
            try register.insert(
                UserAccount(id: ID(rawValue: "u1"), name: "Outi", email: "outi@polku.example", personaOrder: 1))
            try register.insert(
                RoleAssignment(
                    id: ID(rawValue: "r1"), userID: ID(rawValue: "u1"), organisationID: county, role: .privacyOfficer,
                    validFrom: Day(2024, 1, 1)))
        }
        let browser = try TestBrowser(test)
        try await browser.signIn("u1")
        return browser
    }

    @Test func `the rulebook that the county has adopted is told from the others`() async throws {
        let list = try await Self.browser().get("/rulebooks")
        #expect(list.status == .ok)
        #expect(list.body.components(separatedBy: "Käytössä alueellasi").count == 2)
        #expect(list.body.contains("/rulebooks/beta@2024-01-01"))
    }

    @Test func `a citation leads to the rule with its limits, paragraph, weight and assumption`() async throws {
        let browser = try await Self.browser()
        for address in ["/rulebooks/alfa@2024-01-01", "/rulebooks/alfa%402024-01-01"] {
            let page = try await browser.get(address)
            #expect(page.status == .ok)
            for part in ["id=\"age\"", "Ikä 18–64.", "Sääntökirja, kohta 4", "Huomio", "Lähde vaikenee."] {
                #expect(page.body.contains(part), "\(part)")
            }
        }
        #expect(try await browser.get("/rulebooks/alfa@2024-01-01?lang=sv").body.contains("Ålder 64."))
    }

    @Test(arguments: ["/rulebooks/alfa@2023-01-01", "/rulebooks/%3Cb%3E", "/rulebooks/..%2F..%2Fetc"])
    func `an edition that isn't there is not found`(path: String) async throws {
        #expect(try await Self.browser().get(path).status == .notFound)
    }

    @Test func `nobody reads the rules without signing in`() async throws {
        let browser = try TestBrowser(try await TestOffice(rulebooks: Self.books()))
        #expect(try await browser.get("/rulebooks").location.hasPrefix("/sign-in"))
    }

    @Test func `a rulebook's page tells its days, what it is an annex of and that earlier approvals are under it`()
        async throws
    {
        let test = try await TestOffice(rulebooks: try TestRulebooks.real)
        try await test.register.write { try TestOffices.fill($0) }
        let browser = try TestBrowser(test)
        try await browser.signIn("katja")
        let page = try await browser.get("/rulebooks/pohjois-savo-2024@2024-01-01")
        #expect(page.status == .ok)
        for text in [
            "1.1.2024", "toistaiseksi", "3.8.2023", "yleinen sääntökirja", "hyväksytty ennen voimaantuloa",
        ] { #expect(page.body.contains(text), "\(text)") }
        let act = try #require(try TestRulebooks.real.all.first { $0.edition == "laki-189-2001@2025-01-01" })
        #expect(act.inForceTo == Day(2025, 12, 31))
    }
}
