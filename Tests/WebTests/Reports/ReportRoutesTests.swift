import Casework
import HTTPTypes
import Register
import TestSupport
import Testing
import Web

@Suite struct ReportRoutesTests {
    @Test func `T-01 the list of reports shows the due day with its paragraph to both sides`() async throws {
        let world = try await PeriodWorld(today: Day(2024, 4, 1), milestones: .underway(from: Day(2024, 1, 2)))
        for user in ["u-instructor", "u-own"] {
            let browser = try TestBrowser(world.test)
            try await browser.signIn(user)
            let page = try await browser.get("/reports")
            #expect(page.body.contains("9.4.2024"))
            #expect(page.body.contains("luku 4"))
            #expect(page.body.contains("8 päivää aikaa"))
            #expect(!page.body.contains("⟦"))
        }
    }

    @Test func `an empty list says what comes here and a filter that matches nothing says so`() async throws {
        let world = try await PeriodWorld(today: Day(2023, 12, 22))
        let browser = try TestBrowser(world.test)
        try await browser.signIn("u-instructor")
        #expect(try await browser.get("/reports").body.contains("Raportit tulevat tähän"))
        let other = try await PeriodWorld(today: Day(2024, 4, 1), milestones: .underway(from: Day(2024, 1, 2)))
        let second = try TestBrowser(other.test)
        try await second.signIn("u-instructor")
        #expect(try await second.get("/reports?show=sent").body.contains("Valitse toinen välilehti."))
    }

    @Test func `T-05 a final report is written, completed, delivered to one of two and printed`() async throws {
        let world = try await PeriodWorld(today: Day(2024, 5, 10), milestones: .underway(from: Day(2024, 1, 2)))
        let browser = try TestBrowser(world.test)
        try await browser.signIn("u-instructor")
        let address = "/periods/p1/documents/new?kind=final_report"
        #expect(try await browser.get(address).body.contains("action=\"\(address)\""))
        let saved = try await browser.post(
            address,
            [
                "_key": "k1", "made_on": "10.5.2024", "section.goals_summary": "Tavoite", "section.changes": "Muutos",
                "section.means": "Keino", "section.examples": "Esimerkki", "section.follow_up_plan": "Opinnot",
                "section.goal_attainment": "Toteutui", "act": "complete",
            ])
        let document = saved.location.replacing("/sending", with: "")
        _ = try await browser.get(saved.location)
        let sent = try await browser.post(document + "/sending", ["_key": "k2", "_version": "1"])
        #expect(sent.status == .seeOther)
        let half = try await browser.post(
            document + "/delivery",
            ["_key": "k3", "recipient": "county", "method": "secure_message", "deliveredOn": "10.5.2024"])
        #expect(half.location == document + "?done=delivery_recorded")
        #expect(try await browser.get("/reports").body.contains("1/2 vastaanottajaa"))
        let paper = try await browser.get(document + "/print")
        #expect(paper.body.contains("Pentti Polku"))
        #expect(paper.body.contains("Realistinen jatkosuunnitelma"))
        #expect(!paper.body.contains("⟦"))
    }

    @Test func `a delivery dated ahead comes back with what was chosen`() async throws {
        let world = try await PeriodWorld(today: Day(2024, 5, 10), milestones: .underway(from: Day(2024, 1, 2)))
        try await world.test.register.write { register in
            try register.insert(
                Document(
                    id: ID(rawValue: "doc-1"), clientID: PeriodWorld.client, periodID: PeriodWorld.period,
                    kind: .finalReport, madeOn: Day(2024, 5, 8), state: .sent, sentOn: Day(2024, 5, 8),
                    authorID: ID(rawValue: "u-instructor"), sections: [:]))
        }
        let browser = try TestBrowser(world.test)
        try await browser.signIn("u-instructor")
        _ = try await browser.get("/documents/doc-1/delivery")
        let answer = try await browser.post(
            "/documents/doc-1/delivery",
            ["_key": "k1", "recipient": "client", "method": "paper", "deliveredOn": "11.5.2024"])
        #expect(answer.status == .unprocessableContent)
        #expect(answer.body.contains("value=\"11.5.2024\""))
        #expect(answer.body.contains("Päivä ei voi olla tulevaisuudessa"))
    }

    @Test func `the client's reports lead from each period to what is owed of it`() async throws {
        let world = try await PeriodWorld(today: Day(2024, 4, 1), milestones: .underway(from: Day(2024, 1, 2)))
        let browser = try TestBrowser(world.test)
        try await browser.signIn("u-own")
        let page = try await browser.get("/clients/c1/reports")
        #expect(page.body.contains("/periods/p1"))
        #expect(page.body.contains("14.5.2024"))
        #expect(!page.body.contains("⟦"))
        let other = try TestBrowser(world.test)
        try await other.signIn("u-stranger")
        #expect(try await other.get("/clients/c1/reports").status == .forbidden)
    }
}
