import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct ReportStandingTests {
    private func line(
        _ report: ReportDuty.Report, _ world: PeriodWorld, as worker: Worker? = nil
    ) async throws
        -> ReportLine?
    {
        try await world.test.office.ask(ListReports(), as: worker ?? world.instructor)
            .first { $0.standing.report == report }
    }

    private func sent(_ kind: Document.Kind, on day: Day, in world: PeriodWorld) async throws -> ID<Document> {
        let document = Document(
            id: ID(rawValue: "doc-1"), clientID: PeriodWorld.client, periodID: PeriodWorld.period, kind: kind,
            madeOn: day, state: .sent, sentOn: day, authorID: ID(rawValue: "u-instructor"),
            sections: ["changes": "Päivärytmi löytyi"])
        try await world.test.register.write { try $0.insert(document) }
        return document.id
    }

    @Test func `T-01 the list tells that the interim report is due on 9 April with its paragraph`() async throws {
        let world = try await PeriodWorld(today: Day(2024, 4, 1), milestones: .underway(from: Day(2024, 1, 2)))
        let interim = try await line(.interim, world)
        #expect(interim?.standing.due == Day(2024, 4, 9))
        #expect(interim?.standing.citation.paragraph.contains("luku 4") == true)
        #expect(interim?.standing.state == .notBegun)
        #expect(try await line(.final, world)?.standing.due == Day(2024, 5, 14))
    }

    @Test func `T-02 an interim report due on a Sunday stays on it`() async throws {
        let world = try await PeriodWorld(
            today: Day(2024, 3, 11), days: Day(2024, 1, 1)...Day(2024, 3, 31),
            milestones: .underway(from: Day(2024, 1, 2)))
        let interim = try await line(.interim, world)
        #expect(interim?.standing.due == Day(2024, 3, 10))
        #expect(interim?.standing.daysLate(on: Day(2024, 3, 11)) == 1)
    }

    @Test func `a group owes a final report and no interim report`() async throws {
        let world = try await PeriodWorld(
            today: Day(2024, 4, 1), form: "ryhmavalmennus", milestones: .underway(from: Day(2024, 1, 2)))
        #expect(try await line(.interim, world) == nil)
        #expect(try await line(.final, world)?.standing.due == Day(2024, 5, 14))
    }

    @Test func `T-04 a final report delivered on 15 May is a day late`() async throws {
        let world = try await PeriodWorld(today: Day(2024, 5, 15), milestones: .underway(from: Day(2024, 1, 2)))
        let document = try await sent(.finalReport, on: Day(2024, 5, 13), in: world)
        _ = try await world.test.office.carryOut(
            RecordDelivery(document, to: .county, by: .secureMessage, on: Day(2024, 5, 15)), as: world.instructor)
        let line = try await line(.final, world)
        #expect(line?.standing.deliveredOn == Day(2024, 5, 15))
        #expect(line?.standing.daysLate(on: Day(2024, 6, 30)) == 1)
    }

    @Test func `T-05 a report without the client's paper copy is delivered to one of two`() async throws {
        let world = try await PeriodWorld(today: Day(2024, 5, 10), milestones: .underway(from: Day(2024, 1, 2)))
        let document = try await sent(.finalReport, on: Day(2024, 5, 10), in: world)
        _ = try await world.test.office.carryOut(
            RecordDelivery(document, to: .county, by: .secureMessage, on: Day(2024, 5, 10)), as: world.instructor)
        let half = try await line(.final, world, as: world.ownWorker)
        #expect(half?.standing.state == .sent)
        #expect(half?.standing.reached == ["county"])
        #expect(half?.standing.recipients.count == 2)
        _ = try await world.test.office.carryOut(
            RecordDelivery(document, to: .client, by: .paper, on: Day(2024, 5, 10)), as: world.instructor)
        #expect(try await line(.final, world)?.standing.state == .delivered)
    }

    @Test func `a delivery is recorded once for each recipient, and never of a draft`() async throws {
        let world = try await PeriodWorld(today: Day(2024, 5, 10), milestones: .underway(from: Day(2024, 1, 2)))
        let draft = try await world.test.office.carryOut(
            StartDocument(
                client: PeriodWorld.client, kind: .finalReport, period: PeriodWorld.period,
                text: DocumentText(madeOn: Day(2024, 5, 10), sections: ["changes": "Rytmi"])), as: world.instructor)
        await #expect {
            try await world.test.office.carryOut(
                RecordDelivery(draft, to: .client, by: .paper, on: Day(2024, 5, 10)), as: world.instructor)
        } throws: { error in
            guard case Refusal.conflict("document_not_sent") = error else { return false }
            return true
        }
        let document = try await sent(.finalReport, on: Day(2024, 5, 10), in: world)
        let delivery = RecordDelivery(document, to: .client, by: .paper, on: Day(2024, 5, 10))
        _ = try await world.test.office.carryOut(delivery, as: world.instructor)
        await #expect {
            try await world.test.office.carryOut(delivery, as: world.manager)
        } throws: { error in
            guard case Refusal.invalid(let problems) = error else { return false }
            return problems == [Problem("recipient", "delivered_already")]
        }
    }

    @Test func `a final report lacking one of its mandated parts can't be sent`() async throws {
        let world = try await PeriodWorld(today: Day(2024, 5, 10), milestones: .underway(from: Day(2024, 1, 2)))
        let parts = ["goals_summary", "changes", "means", "examples", "goal_attainment"]
        let texts = Dictionary(uniqueKeysWithValues: parts.map { ($0, "Teksti") })
        let draft = try await world.test.office.carryOut(
            StartDocument(
                client: PeriodWorld.client, kind: .finalReport, period: PeriodWorld.period,
                text: DocumentText(madeOn: Day(2024, 5, 10), sections: texts)),
            as: world.instructor)
        #expect(try await line(.final, world)?.standing.progress.written == 5)
        await #expect {
            try await world.test.office.carryOut(SendDocument(draft, version: 1), as: world.instructor)
        } throws: { error in
            guard case Refusal.invalid(let problems) = error else { return false }
            return problems.map(\.field) == ["section.follow_up_plan"]
        }
    }

    @Test func `another provider sees nothing on the list and the own worker sees only what is sent`() async throws {
        let world = try await PeriodWorld(today: Day(2024, 5, 10), milestones: .underway(from: Day(2024, 1, 2)))
        _ = try await world.test.office.carryOut(
            StartDocument(
                client: PeriodWorld.client, kind: .finalReport, period: PeriodWorld.period,
                text: DocumentText(madeOn: Day(2024, 5, 10), sections: ["changes": "Rytmi"])), as: world.instructor)
        #expect(try await world.test.office.ask(ListReports(), as: world.stranger).isEmpty)
        #expect(try await line(.final, world)?.standing.state == .draft)
        #expect(try await line(.final, world, as: world.ownWorker)?.standing.state == .notBegun)
    }

    @Test func `a period that ended before its interim report was due owes only the final one, counted from the end`()
        async throws
    {
        var done = ServicePeriod.Milestones.underway(from: Day(2024, 1, 2))
        done.endedOn = Day(2024, 2, 15)
        done.endCause = .interrupted
        let world = try await PeriodWorld(today: Day(2024, 2, 20), milestones: done)
        #expect(try await line(.interim, world) == nil)
        #expect(try await line(.final, world)?.standing.due == Day(2024, 2, 29))
    }
}
