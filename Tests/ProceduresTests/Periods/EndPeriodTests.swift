import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct EndPeriodTests {
    private func world(today: Day = Day(2024, 4, 30)) async throws -> PeriodWorld {
        try await PeriodWorld(today: today, milestones: .underway(from: Day(2024, 1, 2)))
    }

    @Test func `T-67 ending without the feedback of either side is flagged`() async throws {
        let world = try await world()
        let ending = Ending(cause: .completed, endedOn: Day(2024, 4, 30))
        await #expect {
            try await world.test.office.carryOut(
                EndPeriod(PeriodWorld.period, version: 1, ending: ending), as: world.instructor)
        } throws: { error in
            guard case Refusal.againstRules(let findings) = error else { return false }
            return Set(findings.map(\.rule.id)) == ["client-feedback", "provider-feedback"]
                && findings.allSatisfy { $0.severity == .warn }
        }
        #expect(try await world.period().milestones.endedOn == nil)
    }

    @Test func `T-67 a flag that was read is passed by and stays on the period's page`() async throws {
        let world = try await world()
        let ending = Ending(cause: .completed, endedOn: Day(2024, 4, 30), providerFeedbackOn: Day(2024, 4, 29))
        _ = try await world.test.office.carryOut(
            EndPeriod(PeriodWorld.period, version: 1, ending: ending, passesWarnings: true), as: world.instructor)
        let file = try await world.test.office.ask(OpenPeriod(PeriodWorld.period), as: world.ownWorker)
        #expect(file.period.stage(on: Day(2024, 4, 30)) == .ended)
        #expect(file.findings.map(\.rule.id) == ["client-feedback"])
    }

    @Test func `an interruption tells the own worker at once and needs its reason`() async throws {
        let world = try await world(today: Day(2024, 3, 5))
        let silent = Ending(cause: .interrupted, endedOn: Day(2024, 3, 5))
        await #expect {
            try await world.test.office.carryOut(
                EndPeriod(PeriodWorld.period, version: 1, ending: silent), as: world.instructor)
        } throws: { error in
            guard case Refusal.invalid(let problems) = error else { return false }
            return problems == [Problem("reason", "required")]
        }
        let told = Ending(cause: .interrupted, endedOn: Day(2024, 3, 5), reason: "Muutti pois")
        _ = try await world.test.office.carryOut(
            EndPeriod(PeriodWorld.period, version: 1, ending: told, passesWarnings: true), as: world.instructor)
        let contacts = try await world.test.register.read { try $0.contacts(of: PeriodWorld.client) }
        #expect(contacts.map(\.kind) == [.noticeToOwnWorker])
    }

    @Test func `only the orderer ends a period by its decision`() async throws {
        let world = try await world(today: Day(2024, 3, 5))
        let ending = Ending(
            cause: .ordererDecision, endedOn: Day(2024, 3, 5), reason: "Tavoite saavutettu",
            clientFeedbackOn: Day(2024, 3, 5), providerFeedbackOn: Day(2024, 3, 5))
        await #expect {
            try await world.test.office.carryOut(
                EndPeriod(PeriodWorld.period, version: 1, ending: ending), as: world.instructor)
        } throws: { error in
            guard case Refusal.invalid(let problems) = error else { return false }
            return problems == [Problem("cause", "choose")]
        }
        _ = try await world.test.office.carryOut(
            EndPeriod(PeriodWorld.period, version: 1, ending: ending), as: world.ownWorker)
        #expect(try await world.period().effectiveLastDay == Day(2024, 3, 5))
    }

    @Test func `where the rulebook asks for a next path the period doesn't end without one`() async throws {
        let world = try await PeriodWorld(
            today: Day(2024, 4, 30), rulebook: "pyhajoki-4h", form: "osa_2",
            milestones: .underway(from: Day(2024, 1, 2)))
        await #expect {
            try await world.test.office.carryOut(
                EndPeriod(
                    PeriodWorld.period, version: 1, ending: Ending(cause: .completed, endedOn: Day(2024, 4, 30)),
                    passesWarnings: true), as: world.instructor)
        } throws: { error in
            guard case Refusal.invalid(let problems) = error else { return false }
            return problems == [Problem("nextPath", "next_path_required")]
        }
        _ = try await world.test.office.carryOut(
            EndPeriod(
                PeriodWorld.period, version: 1,
                ending: Ending(cause: .completed, endedOn: Day(2024, 4, 30), nextPath: "Opinnot alkavat elokuussa"),
                passesWarnings: true), as: world.instructor)
        #expect(try await world.period().milestones.nextPath == "Opinnot alkavat elokuussa")
    }

    @Test func `feedback that came after the end takes its flag away`() async throws {
        let world = try await world(today: Day(2024, 5, 6))
        let ending = Ending(cause: .completed, endedOn: Day(2024, 4, 30), clientFeedbackOn: Day(2024, 4, 30))
        _ = try await world.test.office.carryOut(
            EndPeriod(PeriodWorld.period, version: 1, ending: ending, passesWarnings: true), as: world.instructor)
        _ = try await world.test.office.carryOut(
            RecordFeedback(
                PeriodWorld.period, version: 2,
                entries: [
                    FeedbackEntry(.provider, .electronic, on: Day(2024, 5, 6), answers: ["progress": "Hyvin."])
                ]), as: world.instructor)
        let file = try await world.test.office.ask(OpenPeriod(PeriodWorld.period), as: world.instructor)
        #expect(file.findings.isEmpty)
        #expect(file.period.milestones.clientFeedbackOn == Day(2024, 4, 30))
        #expect(!file.steps.contains(.feedback))
    }
}
