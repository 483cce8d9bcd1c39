import Casework
import HTTPTypes
import Register
import TestSupport
import Testing
import Web

@Suite struct ReportDraftRoutesTests {
    private static let begun = "/periods/p1/documents/draft?kind=final_report"

    private static func world() async throws -> PeriodWorld {
        try await PeriodWorld(today: Day(2024, 5, 10), milestones: .underway(from: Day(2024, 1, 2)))
    }

    private static func browser(_ world: PeriodWorld, _ user: String = "u-instructor") async throws -> TestBrowser {
        let browser = try TestBrowser(world.test)
        try await browser.signIn(user)
        _ = try await browser.get("/periods/p1/documents/new?kind=final_report")
        return browser
    }

    private static func draft(_ world: PeriodWorld) async throws -> Document? {
        try await world.test.register.read { try $0.documents(in: PeriodWorld.period) }.first
    }

    /// A form of the report, as it is when it was opened with the first text among the changes.
    private static func fields(
        changes: String, means: String = "", from first: String = ""
    ) -> KeyValuePairs<String, String> {
        let none = TextMerge.mark(of: "")
        return [
            "_version": "1", "made_on": "10.5.2024", "section.goals_summary": "", "section.changes": changes,
            "section.means": means, "section.examples": "", "section.follow_up_plan": "",
            "section.goal_attainment": "", "mark.goals_summary": none, "mark.changes": TextMerge.mark(of: first),
            "mark.means": none, "mark.examples": none, "mark.follow_up_plan": none, "mark.goal_attainment": none,
        ]
    }

    @Test func `a report is kept on the server from its first words, and goes on from there`() async throws {
        let world = try await Self.world()
        let browser = try await Self.browser(world)
        let first = try await browser.post(Self.begun, Self.fields(changes: "Rytmi löytyi"))
        #expect(first.status == .ok)
        let draft = try await Self.draft(world)
        #expect(draft?.sections == ["changes": "Rytmi löytyi"])
        let address = "/documents/" + (draft?.id.rawValue ?? "")
        #expect(first.body.contains("\"edit\":\"\(address)/edit\""))
        #expect(first.body.contains("Luonnos tallennettu klo"))
        let page = try await browser.get(address + "/edit")
        #expect(page.body.contains("data-shared-draft=\"\(address)/draft\""))
        #expect(page.body.contains("Rytmi löytyi"))
        #expect(page.body.contains("Viimeksi tallensi Anneli Ajasta"))
        let new = try await browser.get("/periods/p1/documents/new?kind=final_report")
        #expect(new.location == address + "/edit")
    }

    @Test func `a writer is told what another has saved, and a dispute shows both texts in the form`() async throws {
        let world = try await Self.world()
        let anneli = try await Self.browser(world)
        _ = try await anneli.post(Self.begun, Self.fields(changes: "Rytmi"))
        guard let draft = try await Self.draft(world) else { return #expect(Bool(false)) }
        let address = "/documents/" + draft.id.rawValue
        let raili = try await Self.browser(world, "u-manager")
        _ = try await raili.post(
            address + "/draft", Self.fields(changes: "Rytmi", means: "Keskustelut", from: "Rytmi"))
        let merged = try await anneli.post(
            address + "/draft", Self.fields(changes: "Rytmi löytyi", from: "Rytmi"))
        #expect(merged.status == .ok)
        #expect(merged.body.contains("\"theirs\":{\"means\":\"Keskustelut\"}"))
        #expect(merged.body.contains("Toinen kirjoittaja on muuttanut"))
        let disputed = try await raili.post(
            address + "/draft", Self.fields(changes: "Rytmi horjuu", from: "Rytmi"))
        #expect(disputed.status == .conflict)
        #expect(disputed.body.contains("Anneli Ajasta on muuttanut samoja kohtia"))
        #expect(disputed.body.contains("\"disputed\":{\"changes\":\"Rytmi löytyi\"}"))
        let form = try await raili.post(
            address + "/edit", Self.fields(changes: "Rytmi horjuu", from: "Rytmi"))
        #expect(form.status == .unprocessableContent)
        #expect(form.body.contains("Rytmi horjuu</textarea>"))
        #expect(form.body.contains("<b>Rytmi löytyi</b>"))
        #expect(form.body.contains("Keskustelut</textarea>"))
    }

    @Test func `a draft with a day that can't be read is told apart from one that is lost`() async throws {
        let world = try await Self.world()
        let browser = try await Self.browser(world)
        let answer = try await browser.post(
            Self.begun, ["made_on": "eilen", "section.changes": "Rytmi"])
        #expect(answer.status == .unprocessableContent)
        #expect(try await Self.draft(world) == nil)
    }

    @Test func `a certificate of participation is given and printed with its figures`() async throws {
        var done = ServicePeriod.Milestones.underway(from: Day(2024, 1, 2))
        done.endedOn = Day(2024, 4, 30)
        done.endCause = .completed
        let world = try await PeriodWorld(today: Day(2024, 5, 10), milestones: done)
        let browser = try TestBrowser(world.test)
        try await browser.signIn("u-instructor")
        #expect(try await browser.get("/periods/p1").body.contains("Todistusta ei ole vielä annettu."))
        let form = try await browser.get("/periods/p1/certificate")
        #expect(!form.body.contains("⟦"))
        let wrong = try await browser.post(
            "/periods/p1/certificate", ["_key": "k0", "givenOn": "12.5.2024", "text": "Pihatöitä"])
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.body.contains("Pihatöitä"))
        let given = try await browser.post(
            "/periods/p1/certificate", ["_key": "k1", "givenOn": "10.5.2024", "text": "Pihatöitä"])
        #expect(given.location == "/periods/p1?done=certificate_given")
        let paper = try await browser.get("/periods/p1/certificate/print")
        #expect(paper.body.contains("Pentti Polku on osallistunut palveluun, jonka on järjestänyt Harjulan työpaja."))
        #expect(paper.body.contains("Pihatöitä"))
        #expect(!paper.body.contains("⟦"))
    }
}
