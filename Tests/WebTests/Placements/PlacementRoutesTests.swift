import Casework
import Foundation
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

    @Test func `days a week and hours a day are shown month by month, and guidance by its window`() async throws {
        let (browser, world) = try await Self.browser(rulebook: "pyhajoki-4h", form: "osa_3")
        try await world.test.register.write { register in
            let days = [(Day(2024, 1, 8), 240), (Day(2024, 1, 15), 240), (Day(2024, 2, 1), 300), (Day(2024, 2, 2), 300)]
            let records = days.map { day, minutes in
                DayRecord(
                    clientID: PeriodWorld.client, day: day, periodID: PeriodWorld.period, mark: .present(minutes),
                    markedBy: ID(rawValue: "u-instructor"), markedAt: "\(day)T09:00:00.000Z")
            }
            let guidance = DayRecord(
                clientID: PeriodWorld.client, day: Day(2024, 1, 16), periodID: PeriodWorld.period,
                kind: .socialGuidance, mark: .present(90), markedBy: ID(rawValue: "u-instructor"),
                markedAt: "2024-01-16T09:00:00.000Z")
            _ = try register.save(records + [guidance])
        }
        let page = try await browser.get("/periods/p1/placements?lang=en")
        let trend = page.body.components(separatedBy: "How days and hours have grown").dropFirst().joined()
        #expect(trend.contains("1.0") && trend.contains("2.0"), "days a week grow from one to two")
        #expect(page.body.contains("Social guidance") && page.body.contains("1.5"))
    }

    @Test func `the activities and courses of a service are those of its description`() async throws {
        let (browser, world) = try await Self.browser(rulebook: "pyhajoki-4h", form: "osa_3")
        let form = try await browser.get("/periods/p1/placements/new")
        for name in ["Työt Alkavat", "osaava kerhonohjaaja", "ravitsemusneuvonta", "nuorisotyö", "CV:n päivitys"] {
            #expect(form.body.contains(name), "\(name)")
        }
        let saved = try await browser.post(
            "/periods/p1/placements",
            [
                "_key": "k1", "kind": "workshop", "name": "Verstas", "weekdays": "3", "first_day": "5.2.2024",
                "last_day": "30.4.2024", "activities": "club_leader", "activities": "exercise", "replaces": "no",
                "instructor": "Anneli Ajasta", "instructor_present": "yes",
            ])
        #expect(saved.location.hasSuffix("done=saved"))
        let kept = try await world.test.register.read { try $0.placements(of: PeriodWorld.period) }
        #expect(kept.map(\.terms.activities) == [["club_leader", "exercise"]])
    }
}
