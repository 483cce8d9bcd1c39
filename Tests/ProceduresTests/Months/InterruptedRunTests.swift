import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct InterruptedRunTests {
    @Test func `an interrupted service is billed for its realised days only`() async throws {
        let test = try await TestOffice(today: Day(2026, 11, 27), rulebooks: try TestRulebooks.real)
        try await test.register.write { register in
            try TestPeople.settle(register)
            try register.adopt("pohjois-savo-2024", in: TestPeople.county, from: Day(2024, 1, 1))
            try TestDays.period("c1", "Alku", number: 1, endedOn: Day(2026, 11, 4), in: register)
            let missed = DayMark(.absent, cause: .unexplained, notice: .sameDay)
            _ = try register.save([
                TestDays.record("c1", Day(2026, 11, 2), .present(300)),
                TestDays.record("c1", Day(2026, 11, 3), .present(300)),
                TestDays.record("c1", Day(2026, 11, 9), missed),
            ])
        }
        let raili = try await test.worker("raili")
        let run = try await test.office.carryOut(
            RunMonth(Month(2026, 11), at: TestPeople.provider), as: raili)
        let line = try #require(try await test.office.ask(ReadRun(run), as: raili).lines.first?.line)
        #expect(line.realisedUnits == 2)
        #expect(line.unusedUnits == 0)
        #expect(line.amount == Money(cents: 8_000))
    }
}
