import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct ParticipationCertificateTests {
    private static let last = Day(2024, 4, 30)

    private static func world(today: Day) async throws -> PeriodWorld {
        var done = ServicePeriod.Milestones.underway(from: Day(2024, 1, 2))
        if today > last {
            done.endedOn = last
            done.endCause = .completed
        }
        let world = try await PeriodWorld(today: today, rulebook: "pyhajoki-4h", form: "osa_3", milestones: done)
        let marks: [(Day, DayMark)] = [
            (Day(2024, 4, 22), DayMark(.present, minutes: 240)), (Day(2024, 4, 23), DayMark(.present, minutes: 255)),
            (Day(2024, 4, 24), DayMark(.absent, cause: .ownSickness, notice: .sameDay)),
        ]
        try await world.test.register.write { register in
            _ = try register.save(
                marks.map { day, mark in
                    DayRecord(
                        clientID: PeriodWorld.client, day: day, periodID: PeriodWorld.period, mark: mark,
                        markedBy: ID(rawValue: "u-instructor"), markedAt: "2024-04-24T10:00:00Z")
                })
        }
        return world
    }

    private static func isFlagged(_ world: PeriodWorld) async throws -> Bool {
        try await world.test.office.ask(OpenPeriod(PeriodWorld.period), as: world.ownWorker).findings
            .contains { $0.rule.id == "participation-certificate" }
    }

    @Test func `at the end of a period the client gets a certificate of the days and hours attended`() async throws {
        let world = try await Self.world(today: Day(2024, 5, 2))
        #expect(try await Self.isFlagged(world))
        _ = try await world.test.office.carryOut(
            GiveCertificate(PeriodWorld.period, text: "Pihatöitä", givenOn: Day(2024, 5, 2)), as: world.instructor)
        let paper = try await world.test.office.ask(PrintCertificate(PeriodWorld.period), as: world.ownWorker)
        #expect(paper.certificate.presentDays == 2)
        #expect(paper.certificate.minutes == 495)
        #expect(paper.certificate.days == Day(2024, 1, 2)...Self.last)
        #expect(paper.writer == "Anneli Ajasta")
        #expect(try await !Self.isFlagged(world))
    }

    @Test func `a certificate keeps its figures and is corrected by a new one with a reason`() async throws {
        let world = try await Self.world(today: Day(2024, 5, 2))
        let give = { (text: String, reason: String) in
            GiveCertificate(PeriodWorld.period, text: text, givenOn: Day(2024, 5, 2), reason: reason)
        }
        _ = try await world.test.office.carryOut(give("Pihatöitä", ""), as: world.instructor)
        let refused = await refusal {
            _ = try await world.test.office.carryOut(give("Keittiötöitä", ""), as: world.instructor)
        }
        guard case .invalid(let problems) = refused else { return #expect(Bool(false)) }
        #expect(problems == [Problem("reason", "required")])
        let corrected = give("Keittiötöitä", "Työtehtävä oli väärin")
        _ = try await world.test.office.carryOut(corrected, as: world.instructor)
        let given = try await world.test.register.read { try $0.certificates(of: PeriodWorld.period) }
        #expect(given.map(\.number) == [2, 1])
        #expect(given.map(\.text) == ["Keittiötöitä", "Pihatöitä"])
        #expect(given.map(\.correctionReason) == ["Työtehtävä oli väärin", ""])
    }

    @Test func `no certificate is given while the service goes on, nor by another provider`() async throws {
        let early = try await Self.world(today: Day(2024, 4, 25))
        let give = GiveCertificate(PeriodWorld.period, text: "", givenOn: Day(2024, 4, 25))
        let refused = await refusal { _ = try await early.test.office.carryOut(give, as: early.instructor) }
        guard case .conflict("service_not_ended") = refused else { return #expect(Bool(false)) }
        #expect(try await !early.test.office.ask(OpenPeriod(PeriodWorld.period), as: early.instructor).mayCertify)
        let world = try await Self.world(today: Day(2024, 5, 2))
        let late = GiveCertificate(PeriodWorld.period, text: "", givenOn: Day(2024, 5, 2))
        let denied = await refusal { _ = try await world.test.office.carryOut(late, as: world.stranger) }
        guard case .notPermitted = denied else { return #expect(Bool(false)) }
    }
}
