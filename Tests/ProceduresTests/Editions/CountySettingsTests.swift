import Casework
import Procedures
import Register
import TestSupport
import Testing

/// What a county settles for itself in an edition of its rulebook, and from which day on.
@Suite struct CountySettingsTests {
    private static let from = Day(2024, 5, 1)
    private static let today = Day(2024, 5, 10)

    /// A world whose county has published, from May on, that documents come to it by secure message only, and another
    /// question for the client.
    private static func world() async throws -> PeriodWorld {
        let world = try await PeriodWorld(today: today, milestones: .underway(from: Day(2024, 1, 2)))
        let text = try #require(TestRulebooks.reading.source("pohjois-savo-2024@2024-01-01"))
            .replacing(
                "\n  group_kinds:",
                with: "\n  county_delivery_methods:\n    - {code: secure_message, name: {fi: viesti, sv: x, en: x}}\n"
                    + "  group_kinds:"
            ).replacing("Sainko vaikuttaa siihen, mitä palvelussa tehtiin?", with: "Kuultiinko sinua?")
        let checked = try TestKeeper.checked(text)
        try await world.test.register.write { register in
            try register.insert(
                UserAccount(id: ID(rawValue: "riina"), name: "Koe riina", email: "riina@polku.example"))
            try register.insert(
                RulebookEdition(
                    id: ID(rawValue: "e1"), countyID: PeriodWorld.county, rulebookID: checked.book.id,
                    title: "Koe", writtenBy: ID(rawValue: "riina"), writtenAt: "2024-04-01T09:00:00.000Z"),
                text: text)
            _ = try register.publish(
                ID(rawValue: "e1"), from: from, by: ID(rawValue: "riina"), at: "2024-04-01T09:00:00.000Z",
                expected: 1)
            for (id, day) in [("doc-1", Day(2024, 4, 20)), ("doc-2", Day(2024, 5, 2))] {
                try register.insert(
                    Document(
                        id: ID(rawValue: id), clientID: PeriodWorld.client, periodID: PeriodWorld.period,
                        kind: .finalReport, madeOn: day, state: .sent, sentOn: day,
                        authorID: ID(rawValue: "u-instructor"), sections: [:]))
            }
        }
        return world
    }

    @Test func `documents come to the county by the ways it has agreed on, from the day it did`() async throws {
        let world = try await Self.world()
        func deliver(
            _ document: String, to recipient: DocumentDelivery.Recipient, by method: DocumentDelivery.Method, _ day: Day
        ) async throws {
            _ = try await world.test.office.carryOut(
                RecordDelivery(ID(rawValue: document), to: recipient, by: method, on: day), as: world.instructor)
        }
        try await deliver("doc-1", to: .county, by: .paper, Day(2024, 4, 30))
        let refused = await refusal { try await deliver("doc-2", to: .county, by: .paper, Self.from.adding(days: 2)) }
        #expect(refused?.problems == ["method:delivery_not_agreed"])
        try await deliver("doc-2", to: .county, by: .secureMessage, Self.from.adding(days: 2))
        try await deliver("doc-2", to: .client, by: .paper, Self.from.adding(days: 2))
        let file = try await world.test.office.ask(OpenDocument(ID(rawValue: "doc-2")), as: world.instructor)
        #expect(file.countyMethods == [.secureMessage] && file.deliveries.count == 2)
    }

    @Test func `the county's feedback form changes by an edition, from its first day on`() async throws {
        let world = try await Self.world()
        let act = Act(
            worker: world.instructor, today: Self.today, timestamp: "", shelf: world.test.office.shelf,
            newID: { "id" })
        let asked = try await world.test.register.read { register in
            try [Self.from.adding(days: -1), Self.from].map { day in
                try act.rules(of: PeriodWorld.county, on: day, in: register)
                    .feedbackQuestions(to: .client, on: day).first?.name.fi
            }
        }
        #expect(asked == ["Sainko vaikuttaa siihen, mitä palvelussa tehtiin?", "Kuultiinko sinua?"])
    }
}
