import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct PlacementTests {
    private static let whole = DateRange(Day(2024, 1, 2)...Day(2024, 4, 30))

    private static func world(
        today: Day = Day(2024, 2, 5), rulebook: String = "pohjois-savo-2024", form: String = "edistava"
    ) async throws -> PeriodWorld {
        try await PeriodWorld(
            today: today, rulebook: rulebook, form: form, milestones: .underway(from: Day(2024, 1, 2)))
    }

    private static func terms(
        _ name: String = "Verstas", _ kind: Placement.Kind = .workshop, _ weekdays: [Weekday] = [.monday, .tuesday],
        days: DateRange = whole
    ) -> PlacementTerms {
        var terms = PlacementTerms(kind: kind, name: name, weekdays: weekdays, days: days)
        terms.tasks = ["assisting"]
        terms.instructor = "Anneli Ajasta"
        terms.isInstructorPresent = true
        return terms
    }

    @discardableResult
    private static func keep(_ terms: PlacementTerms, _ world: PeriodWorld) async throws -> ID<Placement> {
        try await world.test.office.carryOut(KeepPlacement(in: PeriodWorld.period, terms: terms), as: world.instructor)
    }

    private static func file(_ world: PeriodWorld) async throws -> PlacementFile {
        try await world.test.office.ask(ReadPlacements(of: PeriodWorld.period), as: world.ownWorker)
    }

    @Test func `a week is split over a workshop and a wall-less workshop, and no day is in two places`() async throws {
        let world = try await Self.world()
        try await Self.keep(Self.terms(), world)
        try await Self.keep(Self.terms("Terveysaseman kahvio", .wallLess, [.wednesday, .thursday]), world)
        let file = try await Self.file(world)
        #expect(file.placements.map(\.placement.terms.kind) == [.workshop, .wallLess])
        let refused = await refusal {
            try await Self.keep(Self.terms("Kolmas", .station, [.thursday]), world)
        }
        #expect(refused?.problems == ["weekdays:placement_day_taken"])
    }

    @Test func `the place changes with its reason while the period goes on, and the history stays`() async throws {
        let world = try await Self.world()
        let first = try await Self.keep(Self.terms(), world)
        let next = Self.terms("Puutarha", .station, days: DateRange(Day(2024, 2, 12)...Day(2024, 4, 30)))
        func change(_ reason: String) async throws {
            _ = try await world.test.office.carryOut(
                KeepPlacement(
                    in: PeriodWorld.period, replacing: KnownPlacement(first, version: 1), reason: reason, terms: next),
                as: world.instructor)
        }
        #expect(await refusal { try await change("") }?.problems == ["reason:required"])
        try await change("Sopivampi tehtävä löytyi.")
        let places = try await Self.file(world).placements.map(\.placement)
        #expect(places.map(\.terms.days.last) == [Day(2024, 2, 11), Day(2024, 4, 30)])
        #expect(places.first?.endReason == "Sopivampi tehtävä löytyi.")
        #expect(try await world.period().milestones.endedOn == nil)
    }

    @Test(arguments: ["cash_register", "driver"])
    func `a forbidden task is refused with its paragraph and nothing is written`(task: String) async throws {
        let world = try await Self.world()
        var terms = Self.terms()
        terms.tasks = ["assisting", task]
        let refused = await refusal { try await Self.keep(terms, world) }
        guard case .againstRules(let findings) = refused else { return #expect(Bool(false)) }
        #expect(findings.map(\.rule.id) == ["forbidden-tasks"])
        #expect(try await Self.file(world).placements.isEmpty)
    }

    @Test func `a place that would replace paid work is refused`() async throws {
        let world = try await Self.world()
        var terms = Self.terms()
        terms.replacesPaidWork = true
        let refused = await refusal { try await Self.keep(terms, world) }
        guard case .againstRules(let findings) = refused else { return #expect(Bool(false)) }
        #expect(findings.map(\.rule.id) == ["no-replacing-paid-work"])
    }

    @Test func `where an instructor is always present, a place without one is refused`() async throws {
        let world = try await Self.world(rulebook: "pyhajoki-4h", form: "osa_1")
        var terms = Self.terms()
        terms.isInstructorPresent = false
        let refused = await refusal { try await Self.keep(terms, world) }
        guard case .againstRules(let findings) = refused else { return #expect(Bool(false)) }
        #expect(findings.map(\.rule.id) == ["instructor-present"])
        try await Self.keep(Self.terms(), world)
        let findingsNow = try await Self.file(world).placements.first?.findings.map(\.rule.id)
        #expect(findingsNow == ["introduced"])
    }

    @Test func `support alone is given to another party's placement, which must be named`() async throws {
        let world = try await Self.world(rulebook: "pyhajoki-4h", form: "osa_2")
        let refused = await refusal { try await Self.keep(Self.terms(), world) }
        guard case .againstRules(let findings) = refused else { return #expect(Bool(false)) }
        #expect(findings.map(\.rule.id) == ["other-placement"])
        try await Self.keep(Self.terms("Kunnan kierrätyskeskus", .otherParty), world)
        #expect(try await Self.file(world).placements.count == 1)
    }

    @Test func `an accepted period asks for its place until one is written down`() async throws {
        let world = try await Self.world()
        func asked() async throws -> [String] {
            let list = try await world.test.office.ask(ReadWorklist(), as: world.instructor)
            return list.lines.filter { $0.task.kind == .namePlacement }.map { $0.task.citation?.paragraph ?? "" }
        }
        #expect(try await asked() == ["luku 2.2.3 kohta 3 ja luku 2.2.4 kohta 4"])
        try await Self.keep(Self.terms(), world)
        #expect(try await asked().isEmpty)
    }

    @Test func `the fit of the place, its gear and the notice to the shop steward are kept with their days`()
        async throws
    {
        let world = try await Self.world()
        var terms = Self.terms()
        terms.fit = Placement.FitAssessment(fit: .fitting, text: "Vastaa osaamista.", assessedOn: Day(2024, 2, 1))
        terms.gear = "Turvakengät"
        terms.introducedOn = Day(2024, 1, 2)
        terms.shopStewardToldOn = Day(2024, 1, 2)
        try await Self.keep(terms, world)
        #expect(try await Self.file(world).placements.first?.placement.terms == terms)
        let sealed = try await world.test.register.read { register in
            try register.session.rows("SELECT fit_text_sealed FROM placement").first?.string("fit_text_sealed")
        }
        #expect(sealed?.contains("Vastaa") == false)
    }

    @Test func `a stranger's provider reads no places, and the own worker writes none`() async throws {
        let world = try await Self.world()
        let reading = await refusal {
            _ = try await world.test.office.ask(ReadPlacements(of: PeriodWorld.period), as: world.stranger)
        }
        #expect(reading?.isForWantOfGround == true)
        let writing = await refusal {
            _ = try await world.test.office.carryOut(
                KeepPlacement(in: PeriodWorld.period, terms: Self.terms()), as: world.ownWorker)
        }
        #expect(writing?.isForWantOfGround == true)
    }

    @Test func `days and hours are told month by month, so that growth is seen`() {
        let records =
            [Day(2024, 1, 8), Day(2024, 1, 15)].map { TestDays.record("c1", $0, .present(240)) }
            + [Day(2024, 2, 5), Day(2024, 2, 6), Day(2024, 2, 12)].map { TestDays.record("c1", $0, .present(300)) }
        let trend = ServiceTrend.months(of: records)
        #expect(trend.map(\.days) == [2, 3])
        #expect(trend.map(\.tenthsOfDaysPerWeek) == [10, 15])
        #expect(trend.map(\.minutesPerDay) == [240, 300])
    }
}
