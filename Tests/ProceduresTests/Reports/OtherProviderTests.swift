import Casework
import Procedures
import Register
import TestSupport
import Testing

/// One client with orders at two providers: each sees its own.
@Suite struct OtherProviderTests {
    private func world() async throws -> PeriodWorld {
        let world = try await PeriodWorld(today: Day(2024, 5, 10), milestones: .underway(from: Day(2024, 1, 2)))
        let days = DateRange(Day(2024, 3, 1)...Day(2024, 5, 31))
        let other = ID<Organisation>(rawValue: "other")
        try await world.test.register.write { register in
            let decision = Decision(
                id: ID(rawValue: "d2"), number: 2, clientID: PeriodWorld.client,
                terms: Decision.Terms(
                    serviceForm: "yksilovalmennus", period: days, daysPerWeek: 1, minutesPerDay: 60,
                    weekdays: [.friday], unit: .hour, grantedUnits: 10, unitPrice: Money(cents: 6_200),
                    providerID: other),
                resolution: .granted, state: .approved, approvedOn: Day(2024, 2, 20))
            try register.insert(decision)
            try register.insert(
                ServicePeriod(
                    id: ID(rawValue: "p2"), decisionID: decision.id, clientID: PeriodWorld.client, providerID: other,
                    serviceForm: "yksilovalmennus", days: days, unit: .hour, grantedUnits: 10,
                    orderedOn: Day(2024, 2, 20)))
            try register.insert(
                Document(
                    id: ID(rawValue: "doc-1"), clientID: PeriodWorld.client, periodID: PeriodWorld.period,
                    kind: .finalReport, madeOn: Day(2024, 5, 8), state: .sent, sentOn: Day(2024, 5, 8),
                    authorID: ID(rawValue: "u-instructor"), sections: ["changes": "Rytmi löytyi"]))
        }
        return world
    }

    private func isDenied(_ body: () async throws -> Void) async -> Bool {
        do { try await body() } catch Refusal.notPermitted { return true } catch { return false }
        return false
    }

    @Test func `an order of one's own doesn't open the client's period or reports at another provider`() async throws {
        let world = try await world()
        let office = world.test.office
        let document = ID<Document>(rawValue: "doc-1")
        _ = try await office.ask(OpenPeriod(ID(rawValue: "p2")), as: world.stranger)
        #expect(await isDenied { _ = try await office.ask(OpenPeriod(PeriodWorld.period), as: world.stranger) })
        #expect(await isDenied { _ = try await office.ask(OpenDocument(document), as: world.stranger) })
        #expect(
            await isDenied {
                _ = try await office.carryOut(CorrectDocument(document, reason: "Virhe"), as: world.stranger)
            })
        #expect(
            await isDenied {
                _ = try await office.carryOut(
                    RecordDelivery(document, to: .client, by: .paper, on: Day(2024, 5, 9)), as: world.stranger)
            })
        let seen = try await office.ask(ListClientDocuments(PeriodWorld.client), as: world.stranger)
        #expect(seen.lines.map(\.period.id.rawValue) == ["p2"])
    }

    @Test func `a document can't be begun in another provider's period`() async throws {
        let world = try await world()
        let start = StartDocument(
            client: PeriodWorld.client, kind: .finalReport, period: PeriodWorld.period,
            text: DocumentText(madeOn: Day(2024, 5, 10), sections: ["changes": "Rytmi"]))
        #expect(await isDenied { _ = try await world.test.office.carryOut(start, as: world.stranger) })
        #expect(try await world.test.register.read { try $0.documents(in: PeriodWorld.period) }.count == 1)
    }
}
