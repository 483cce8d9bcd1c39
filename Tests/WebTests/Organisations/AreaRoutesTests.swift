import Casework
import HTTPTypes
import Register
import TestSupport
import Testing

@Suite struct AreaRoutesTests {
    @Test func `the decision's form tells how far each site is and marks those outside the nearby area`() async throws {
        let (test, _) = try await Self.office()
        let browser = try TestBrowser(test)
        try await browser.signIn("katja")
        let form = try await browser.get("/clients/c1/decisions/new")
        #expect(form.body.contains("Paja ry, Lähelä, 5 km"))
        #expect(form.body.contains("Paja ry, Kaukala, 26,5 km, lähialueen ulkopuolella"))
    }

    @Test func `a distance is read back as it was written, to the metre, and one that can't be is told at its field`()
        async throws
    {
        let (test, form) = try await Self.office()
        let browser = try TestBrowser(test)
        try await browser.signIn("katja")
        for wrong in ["5,9731", "-1", "2001", "viisi", "5,", "99999999999999999999"] {
            let answer = try await browser.post(
                "/clients/c1/decisions/new", all: form.merging(["distance": wrong]) { $1 })
            #expect(answer.status == .unprocessableContent)
            #expect(answer.body.contains("href=\"#f-distance\""))
            #expect(answer.body.contains("value=\"\(wrong)\""))
        }
        let kept = try await browser.post("/clients/c1/decisions/new", all: form.merging(["distance": "5,973"]) { $1 })
        #expect(kept.status == .seeOther)
        let draft = try #require(try await test.register.read { try $0.decisions(of: ReadyCounty.client) }.first)
        #expect(draft.terms.distance == 5_973)
        #expect(try await browser.get(kept.location).body.contains("value=\"5,973\""))
    }

    @Test func `the main user puts an area on the map, and coordinates outside Finland keep what was typed`()
        async throws
    {
        let (test, _) = try await Self.office()
        try await test.register.write { register in
            try register.insert(
                UserAccount(
                    id: ID(rawValue: "paavo"), name: "Paavo", email: "paavo@polku.example", personaOrder: 9))
            try register.insert(
                RoleAssignment(
                    id: ID(rawValue: "r-paavo"), userID: ID(rawValue: "paavo"), organisationID: ReadyCounty.county,
                    role: .mainUser, isProfessional: false, validFrom: Day(2023, 12, 1)))
        }
        let browser = try TestBrowser(test)
        try await browser.signIn("paavo")
        let path = "/organisations/k1/areas"
        #expect(try await browser.get(path + "/new").status == .ok)
        let wrong = try await browser.post(path, ["_key": "a-1", "area": "70100", "north": "62", "east": "540000"])
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.body.contains("value=\"70100\"") && wrong.body.contains("value=\"62\""))
        let unknown = try await browser.post(
            path, ["_key": "a-2", "area": "999", "north": "6974000", "east": "540000"])
        #expect(unknown.status == .unprocessableContent)
        let right = try await browser.post(path, ["_key": "a-3", "area": "70100", "north": "6974000", "east": "540000"])
        #expect(right.status == .seeOther)
        #expect(try await browser.get("/organisations/k1").body.contains("70100"))
    }

    private static func office() async throws -> (TestOffice, [String: String]) {
        let test = try await TestOffice(today: Day(2024, 1, 1), rulebooks: try TestRulebooks.real)
        let home = try #require(Position(north: 6_974_000, east: 534_000))
        let far = try #require(Position(north: 6_974_000, east: 560_500))
        let near = try #require(Position(north: 6_977_000, east: 538_000))
        try await test.register.write { register in
            try ReadyCounty.settle(in: register)
            try register.set(AreaPosition(area: "297", position: home), in: ReadyCounty.county)
            for (id, name, place) in [("s8", "Lähelä", near), ("s9", "Kaukala", far)] {
                try register.insert(
                    Site(
                        id: ID(rawValue: id), organisationID: ReadyCounty.workshop, name: name,
                        validFrom: Day(2023, 12, 1), position: place))
            }
        }
        let form = [
            "_key": "d-1", "plan": "pl1", "needsAssessment": "na1", "serviceForm": "kartoittava",
            "firstDay": "1.1.2024", "lastDay": "31.3.2024", "resolution": "granted",
        ]
        return (test, form)
    }
}
