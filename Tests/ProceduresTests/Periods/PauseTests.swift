import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct PauseTests {
    private func world() async throws -> PeriodWorld {
        try await PeriodWorld(
            today: Day(2022, 11, 30), rulebook: "paijat-hame-2022", form: "kuntouttava_tyotoiminta",
            days: Day(2022, 9, 1)...Day(2023, 2, 28), milestones: .underway(from: Day(2022, 9, 1)))
    }

    @Test func `T-38 a pause from 1 December lasts to 31 December when nothing shorter is agreed`() async throws {
        let world = try await world()
        _ = try await world.test.office.carryOut(
            PausePeriod(
                PeriodWorld.period, version: 1, firstDay: Day(2022, 12, 1), lastDay: nil, reason: "Työkokeilu"),
            as: world.ownWorker)
        let period = try await world.period()
        #expect(period.pauses.map(\.days) == [DateRange(Day(2022, 12, 1)...Day(2022, 12, 31))])
        #expect(period.agreedMinutes(on: Day(2022, 12, 15)) == nil)
        #expect(period.agreedMinutes(on: Day(2023, 1, 2)) == 240)
        #expect(period.stage(on: Day(2022, 12, 15)) == .paused)
    }

    @Test func `T-38 a pause longer than a month is refused with the paragraph that limits it`() async throws {
        let world = try await world()
        await #expect {
            try await world.test.office.carryOut(
                PausePeriod(
                    PeriodWorld.period, version: 1, firstDay: Day(2022, 12, 1), lastDay: Day(2023, 1, 15),
                    reason: "Työkokeilu", passesWarnings: true), as: world.ownWorker)
        } throws: { error in
            guard case Refusal.againstRules(let findings) = error else { return false }
            return findings.contains { $0.rule.id == "pause" && $0.citation.paragraph == "luku 5" }
        }
        #expect(try await world.period().pauses.isEmpty)
    }

    @Test func `two pauses don't overlap and stay within the period`() async throws {
        let world = try await world()
        _ = try await world.test.office.carryOut(
            PausePeriod(
                PeriodWorld.period, version: 1, firstDay: Day(2022, 12, 1), lastDay: Day(2022, 12, 7), reason: "Loma"),
            as: world.instructor)
        for (first, code) in [(Day(2022, 12, 7), "pauses_overlap"), (Day(2023, 3, 1), "outside_period")] {
            await #expect {
                try await world.test.office.carryOut(
                    PausePeriod(
                        PeriodWorld.period, version: 2, firstDay: first, lastDay: first, reason: "Loma"),
                    as: world.instructor)
            } throws: { error in
                guard case Refusal.invalid(let problems) = error else { return false }
                return problems == [Problem("firstDay", code)]
            }
        }
    }
}
