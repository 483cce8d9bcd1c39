import Casework
import HTTPTypes
import Register
import TestSupport
import Testing
import Web

@Suite struct OrganisationRoutesTests {
    private static func browser() async throws -> (TestOffice, TestBrowser) {
        let test = try await TestOffice(rulebooks: try TestRulebooks.real)
        try await test.register.write { register in
            try TestOffices.fill(register)
            try register.adopt("pohjois-savo-2024", in: TestCounty.county, from: Day(2024, 1, 1))
            try register.insert(
                Site(
                    id: ID(rawValue: "s1"), organisationID: TestCounty.provider, name: "Paja",
                    municipalityCode: "297", validFrom: Day(2024, 1, 1)))
        }
        let browser = try TestBrowser(test)
        try await browser.signIn("paavo")
        return (test, browser)
    }

    @Test(arguments: ["fi", "sv", "en"])
    func `each page of the organisations is whole in each language`(language: String) async throws {
        let (_, browser) = try await Self.browser()
        for path in [
            "/organisations", "/organisations/new", "/organisations/k1", "/organisations/p1", "/organisations/k1/edit",
            "/organisations/p1/sites/new", "/organisations/p1/sites/s1", "/organisations/k1/rulebooks/new",
            "/organisations/k1/rulebooks/pohjois-savo-2024/ending", "/organisations/k1/prices/new",
        ] {
            let page = try await browser.get(path + "?lang=" + language)
            #expect(page.status == .ok, "\(path)")
            #expect(!page.body.contains("⟦"), "\(path)")
        }
        #expect(try await browser.get("/organisations/p1/price-caps/new").status == .notFound)
    }

    @Test func `a wrong organisation comes back with what was typed, and a right one is kept`() async throws {
        let (test, browser) = try await Self.browser()
        _ = try await browser.get("/organisations/new")
        let wrong = try await browser.post(
            "/organisations",
            [
                "_key": "k1", "kind": "provider", "name": "Uusi ry", "business_id": "1234567-0",
                "legal_form": "association", "email": "x",
            ])
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.body.contains("value=\"1234567-0\"") && wrong.body.contains("value=\"Uusi ry\""))
        let right = try await browser.post(
            "/organisations",
            ["_key": "k1", "kind": "provider", "name": "Uusi ry", "business_id": "", "legal_form": "association"])
        #expect(right.status == .seeOther)
        #expect(right.location.hasSuffix("?done=saved"))
        let kept = try await test.register.read { try $0.organisations(of: TestCounty.county, kind: .provider) }
        #expect(kept.map(\.name).contains("Uusi ry"))
    }

    @Test func `a site ends on a day, and its last day can't come before its first`() async throws {
        let (test, browser) = try await Self.browser()
        let path = "/organisations/p1/sites/s1"
        _ = try await browser.get(path)
        let wrong = try await browser.post(
            path,
            [
                "_key": "k1", "_version": "1", "name": "Paja", "municipality": "297", "from": "1.1.2024",
                "to": "31.12.2023",
            ])
        #expect(wrong.status == .unprocessableContent)
        let right = try await browser.post(
            path,
            [
                "_key": "k1", "_version": "1", "name": "Paja", "municipality": "297", "from": "1.1.2024",
                "to": "31.12.2026",
            ])
        #expect(right.status == .seeOther)
        let sites = try await test.register.read { try $0.sites(of: TestCounty.provider, on: Day(2027, 1, 1)) }
        #expect(sites.isEmpty)
    }

    @Test func `a price is typed as people type it and stands on the county's page`() async throws {
        let (_, browser) = try await Self.browser()
        _ = try await browser.get("/organisations/k1/prices/new")
        let form = try #require(try TestRulebooks.real.all.first { $0.id == "pohjois-savo-2024" }?.serviceForms.first)
        for price in ["", "-1", "99999999999999999999", "abc"] {
            let answer = try await browser.post(
                "/organisations/k1/prices", ["_key": "k1", "form": form.id, "price": price, "from": "1.1.2026"])
            #expect(answer.status == .unprocessableContent, "\(price)")
        }
        let kept = try await browser.post(
            "/organisations/k1/prices", ["_key": "k1", "form": form.id, "price": "48,50", "from": "1.1.2026"])
        #expect(kept.location == "/organisations/k1?done=saved")
        #expect(try await browser.get("/organisations/k1").body.contains("48,50"))
    }

    @Test func `an agreed price above the county's highest is marked on the provider's page`() async throws {
        let (_, browser) = try await Self.browser()
        for (path, price) in [("/organisations/k1/price-caps", "50,00"), ("/organisations/p1/prices", "50,01")] {
            _ = try await browser.get(path + "/new")
            let kept = try await browser.post(
                path, ["_key": "k" + price, "form": "edistava", "price": price, "from": "1.1.2026"])
            #expect(kept.status == .seeOther)
        }
        #expect(try await browser.get("/organisations/k1").body.contains("Enimmäishinnat"))
        let provider = try await browser.get("/organisations/p1").body
        #expect(provider.contains("50,01"))
        #expect(provider.contains("yli enimmäishinnan"))
    }
}
