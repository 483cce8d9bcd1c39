import Casework
import HTTPTypes
import Register
import TestSupport
import Testing
import Web

@Suite struct WorklistRouteTests {
    @Test func `an own worker begins the day at a worklist of their own clients`() async throws {
        let browser = try await Self.browser("katja")
        let answer = try await browser.get("/worklist?turn=mine")
        #expect(answer.status == .ok)
        #expect(answer.body.contains("Alkunen Aino"))
        #expect(answer.body.contains("/clients/c1/needs-assessments/new"))
        #expect(answer.body.contains("Minä"))
        let others = try await browser.get("/worklist?turn=others&matter=nonsense")
        #expect(!others.body.contains("Alkunen Aino"))
    }

    @Test func `the check of gaps opens for the service manager and stays shut for an own worker`() async throws {
        let manager = try await Self.browser("leena")
        let answer = try await manager.get("/worklist/gaps")
        #expect(answer.status == .ok)
        #expect(answer.body.contains("Kukaan ei ole pudonnut väliin"))
        let own = try await Self.browser("katja")
        #expect(try await own.get("/worklist/gaps").status == .forbidden)
    }

    @Test func `every page tells beside the worklist's name how many of its tasks are late, in words too`()
        async throws
    {
        let browser = try await Self.browser("katja", openedOn: Day(2026, 3, 2))
        let page = try await browser.get("/clients")
        let mark = try #require(page.body.firstRange(of: "<span class=\"count hot\">"))
        #expect(page.body[mark.upperBound...].hasPrefix("1<span class=\"sr\"> myöhässä</span>"))
        #expect(page.body[..<mark.lowerBound].hasSuffix("Työpöytä"))
        let calm = try await Self.browser("katja")
        #expect(try await !calm.get("/clients").body.contains("count hot"))
    }

    @Test func `a page in another language is the same page, with what its address asked for`() async throws {
        let browser = try await Self.browser("katja")
        let page = try await browser.get("/worklist?turn=mine&matter=plans&lang=fi&done=saved")
        #expect(page.body.contains("href=\"/worklist?turn=mine&amp;matter=plans&amp;lang=sv\""))
    }

    @Test func `an act stands open only for a role that ever has grounds for it`() {
        let feedback = "/clients/c1/record/new?kind=weekly_feedback"
        #expect(RoleDoors.stand(open: feedback, for: .responsibleInstructor))
        #expect(!RoleDoors.stand(open: feedback, for: .providerManager))
        #expect(!RoleDoors.stand(open: "/nowhere/at/all", for: .ownWorker))
        #expect(RoleDoors.stand(open: "/clients/c1", for: .providerManager))
    }

    private static func browser(
        _ user: String, openedOn: Day = Day(2026, 11, 20)
    ) async throws -> TestBrowser {
        let test = try await TestOffice()
        try await test.register.write { register in
            let county = ID<Organisation>(rawValue: "k1")
            try register.insert(Organisation(id: county, kind: .county, name: "Kuusijärvi", countyCode: "13"))
            for (index, (id, role)) in [("katja", Role.ownWorker), ("leena", .serviceManager)].enumerated() {
                try register.insert(
                    UserAccount(id: ID(rawValue: id), name: id, email: id + "@polku.example", personaOrder: index))
                try register.insert(
                    RoleAssignment(
                        id: ID(rawValue: "r-" + id), userID: ID(rawValue: id), organisationID: county, role: role,
                        validFrom: Day(2026, 1, 1)))
            }
            try register.insert(
                Client(
                    id: ID(rawValue: "c1"), countyID: county, givenName: "Aino", familyName: "Alkunen",
                    identityCode: "010594Y9032", birthDate: Day(1994, 5, 1), municipalityCode: "297",
                    openedOn: openedOn))
            try register.insert(
                ClientWorker(
                    id: ID(rawValue: "w1"), clientID: ID(rawValue: "c1"), userID: ID(rawValue: "katja"),
                    organisationID: county, duty: .ownWorker, validFrom: openedOn))
        }
        let browser = try TestBrowser(test)
        try await browser.signIn(user)
        return browser
    }
}
