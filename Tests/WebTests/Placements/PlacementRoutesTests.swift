import Casework
import HTTPTypes
import Procedures
import Register
import TestSupport
import Testing

@Suite struct PlacementRoutesTests {
    private static func browser(
        as user: String = "u-instructor", rulebook: String = "pohjois-savo-2024", form: String = "edistava"
    ) async throws -> (TestBrowser, PeriodWorld) {
        let world = try await PeriodWorld(
            today: Day(2024, 2, 5), rulebook: rulebook, form: form, milestones: .underway(from: Day(2024, 1, 2)))
        let browser = try TestBrowser(world.test)
        try await browser.signIn(user)
        return (browser, world)
    }

    private static let fields: KeyValuePairs<String, String> = [
        "_key": "k1", "kind": "wall_less", "name": "Terveysaseman kahvio", "weekdays": "3", "weekdays": "4",
        "first_day": "5.2.2024", "last_day": "30.4.2024", "tasks": "assisting", "replaces": "no",
        "instructor": "Anneli Ajasta", "instructor_present": "yes", "gear": "Essu", "fit": "fitting",
        "fit_text": "Sopii.", "fit_on": "5.2.2024",
    ]

    @Test(arguments: ["fi", "sv", "en"])
    func `each page of the places is whole in each language`(language: String) async throws {
        let (browser, world) = try await Self.browser(rulebook: "pyhajoki-4h", form: "osa_3")
        _ = try await browser.get("/periods/p1/placements/new")
        let added = try await browser.post("/periods/p1/placements", Self.fields)
        #expect(added.location.hasSuffix("done=saved"), "\(added.body.prefix(0))")
        _ = try await world.test.office.carryOut(
            RecordIncident(
                PeriodWorld.period, kind: .clientProperty, happenedOn: Day(2024, 2, 4), text: "Takki repesi."),
            as: world.instructor)
        let place = try #require(try await world.test.register.read { try $0.placements(of: PeriodWorld.period) }.first)
        for path in [
            "placements", "placements/new", "placements/new?replaces=\(place.id)", "placements/\(place.id)/edit",
            "placements/\(place.id)/ending", "evaluations/new", "incidents/new",
        ] {
            let mark = path.contains("?") ? "&" : "?"
            let page = try await browser.get("/periods/p1/\(path)\(mark)lang=\(language)")
            #expect(page.status == .ok, "\(path)")
            #expect(!page.body.contains("⟦"), "\(path)")
        }
        let period = try await browser.get("/periods/p1")
        #expect(period.body.contains("/periods/p1/placements"))
    }

    @Test func `a cash register is refused on the form with the paragraph, and all that was typed is kept`()
        async throws
    {
        let (browser, world) = try await Self.browser()
        _ = try await browser.get("/periods/p1/placements/new")
        let again = try await browser.post(
            "/periods/p1/placements",
            [
                "_key": "k1", "kind": "wall_less", "name": "Terveysaseman kahvio", "weekdays": "3",
                "first_day": "5.2.2024", "last_day": "30.4.2024", "tasks": "cash_register", "replaces": "no",
                "instructor": "Anneli Ajasta",
            ])
        #expect(again.status == .unprocessableContent)
        #expect(again.body.contains("luku 2.2.3 kohta 3") && again.body.contains("Terveysaseman kahvio"))
        #expect(again.body.contains("vastuu kassasta"))
        #expect(try await world.test.register.read { try $0.placements(of: PeriodWorld.period) }.isEmpty)
    }

    @Test func `the own worker reads a damage, confirms it, and sees who pays and who insures`() async throws {
        let (browser, world) = try await Self.browser(as: "u-own")
        let id = try await world.test.office.carryOut(
            RecordIncident(PeriodWorld.period, kind: .clientInjury, happenedOn: Day(2024, 2, 5), text: "Haava."),
            as: world.instructor)
        let page = try await browser.get("/periods/p1/placements")
        #expect(page.body.contains("459/2015") && page.body.contains("tuottajan vakuutuksesta"))
        #expect(!page.body.contains("/periods/p1/placements/new"))
        _ = try await browser.get("/periods/p1/incidents/\(id)/reading")
        let read = try await browser.post("/periods/p1/incidents/\(id)/reading", ["_key": "k1"])
        #expect(read.location == "/periods/p1/placements?done=incident_read")
        #expect(try await browser.get("/periods/p1/placements/new").status == .forbidden)
    }
}
