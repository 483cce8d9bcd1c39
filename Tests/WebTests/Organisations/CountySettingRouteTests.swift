import Casework
import HTTPTypes
import Procedures
import Register
import TestSupport
import Testing
import Web

@Suite struct CountySettingRouteTests {
    @Test func `the main user settles what an absence is, and the instructor reads it while marking`() async throws {
        let test = try await TestOffice(rulebooks: try TestRulebooks.real)
        try await test.register.write { try TestOwnClient.fill($0) }
        let main = try TestBrowser(test)
        try await main.signIn("paavo")
        #expect(try await main.get("/county-settings").body.contains("Kysymykset tulevat sääntökirjasta."))
        let refused = try await main.post(
            "/county-settings/absence", ["from": "1.11.2026", "fi": "Poissa ilman syytä", "sv": "", "en": "Absent"])
        #expect(refused.status == .unprocessableContent && refused.body.contains("Poissa ilman syytä"))
        let set = try await main.post(
            "/county-settings/absence",
            ["from": "1.11.2026", "fi": "Poissa ilman syytä", "sv": "Borta utan orsak", "en": "Away with no reason"])
        #expect(set.status == .seeOther)
        #expect(try await main.get("/county-settings").body.contains("Poissa ilman syytä"))
        let uneven = try await main.post(
            "/county-settings/measures", ["from": "1.11.2026", "fi": "Yksi\nKaksi", "sv": "Ett", "en": "One"])
        #expect(uneven.body.contains("Rivejä pitää olla yhtä monta"))
        for kind in CountySetting.Kind.allCases {
            #expect(try await main.get("/county-settings/" + kind.rawValue + "/new").status == .ok)
        }
        let anneli = try TestBrowser(test)
        try await anneli.signIn("anneli")
        #expect(try await anneli.get("/days").body.contains("Poissa ilman syytä"))
        #expect(try await anneli.get("/county-settings").status == .forbidden)
    }
}
