import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct RecordAreaTests {
    private static func world(_ form: String) async throws -> PeriodWorld {
        let world = try await PeriodWorld(
            today: Day(2024, 3, 15), form: form, milestones: .underway(from: Day(2024, 1, 2)))
        try await world.test.register.write { register in
            try register.insert(
                ClientWorker(
                    id: ID(rawValue: "w-instructor"), clientID: PeriodWorld.client,
                    userID: ID(rawValue: "u-instructor"), organisationID: PeriodWorld.workshop,
                    duty: .responsibleInstructor, validFrom: Day(2024, 1, 1)))
        }
        return world
    }

    private static func content(
        _ areas: [String], demand: String = "", on day: Day = Day(2024, 3, 14)
    ) -> RecordContent {
        RecordContent(
            kind: .observation, aboutOn: day, visibility: .shared, text: "Punnitsi tilaukset itse", areas: areas,
            demand: demand)
    }

    @Test func `a mapping period's record tells which of the eight things are described and which are missing`()
        async throws
    {
        let world = try await Self.world("kartoittava")
        let (office, instructor) = (world.test.office, world.instructor)
        for content in [
            Self.content(["life_situation", "commitment"]), Self.content(["life_situation"], on: Day(2024, 3, 1)),
        ] {
            _ = try await office.carryOut(WriteRecord(client: PeriodWorld.client, content: content), as: instructor)
        }
        let coverage = try await office.ask(ReadRecord(client: PeriodWorld.client), as: world.ownWorker).coverage
        #expect(coverage?.asked.sections.count == 8)
        #expect(coverage?.days["life_situation"] == [Day(2024, 3, 1), Day(2024, 3, 14)])
        #expect(
            coverage?.missing.map(\.id) == [
                "readiness", "means_and_services", "challenges_and_resources", "observations", "client_network",
            ])
    }

    @Test func `an example of challenges, successes and changes is written against a demand of working life`()
        async throws
    {
        let world = try await Self.world("edistava")
        let (office, instructor) = (world.test.office, world.instructor)
        let write = { (content: RecordContent) in
            try await office.carryOut(WriteRecord(client: PeriodWorld.client, content: content), as: instructor)
        }
        let bare = await refusal { _ = try await write(Self.content(["work_successes"])) }
        #expect(bare?.problems == ["demand:required"])
        let unknown = await refusal { _ = try await write(Self.content(["life_situation"])) }
        #expect(unknown?.problems == ["areas:choose"])
        _ = try await write(Self.content(["work_successes", "coaching_changes"], demand: "Itsenäinen työote"))
        let (_, entries, _, coverage) = try await office.ask(
            ReadRecord(client: PeriodWorld.client), as: world.ownWorker)
        #expect(entries.map(\.entry.content.demand) == ["Itsenäinen työote"])
        #expect(coverage?.missing.map(\.id) == ["work_challenges"])
    }

    @Test func `what the client may read since the report before is offered to the next report, and nothing else`()
        async throws
    {
        let world = try await Self.world("edistava")
        let (office, instructor) = (world.test.office, world.instructor)
        func write(_ day: Day, _ visibility: RecordEntry.Visibility, _ text: String) async throws -> ID<RecordEntry> {
            let content = RecordContent(kind: .observation, aboutOn: day, visibility: visibility, text: text)
            return try await office.carryOut(
                WriteRecord(client: PeriodWorld.client, content: content), as: instructor)
        }
        func offered() async throws -> [String] {
            try await office.ask(
                DocumentFormFor(client: PeriodWorld.client, kind: .finalReport, period: PeriodWorld.period),
                as: instructor
            ).entries.map(\.entry.content.text)
        }
        _ = try await write(Day(2024, 3, 12), .shared, "Toinen")
        let wrong = try await write(Day(2024, 2, 1), .shared, "Väärä")
        _ = try await write(Day(2024, 3, 13), .professionals, "Ammattilaisille")
        _ = try await office.carryOut(
            CorrectRecord(
                wrong,
                content: RecordContent(
                    kind: .observation, aboutOn: Day(2024, 2, 1), visibility: .shared, text: "Ensimmäinen"),
                reason: "Kirjoitusvirhe"), as: instructor)
        #expect(try await offered() == ["Ensimmäinen", "Toinen"])
        try await world.test.register.write { register in
            try register.insert(
                Document(
                    id: ID(rawValue: "interim"), clientID: PeriodWorld.client, periodID: PeriodWorld.period,
                    kind: .interimReport, madeOn: Day(2024, 3, 1), state: .sent, sentOn: Day(2024, 3, 1),
                    authorID: ID(rawValue: "u-instructor"), sections: ["changes": "Rytmi"]))
        }
        #expect(try await offered() == ["Toinen"])
    }
}
