import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct ContractAndStartTests {
    private static var accepted: ServicePeriod.Milestones {
        var done = ServicePeriod.Milestones()
        done.acceptedOn = Day(2023, 12, 20)
        done.agreedStartOn = Day(2024, 1, 2)
        return done
    }

    private func contract(remote: Int = 20, tools: String = "Teams") -> ContractTerms {
        ContractTerms(
            madeOn: Day(2024, 1, 2), deliveryModes: "Työpajalla", remoteSharePercent: remote, remoteTools: tools)
    }

    @Test func `the contract records the instructor at its moment and the remote share as a frozen document`()
        async throws
    {
        let world = try await PeriodWorld(today: Day(2024, 1, 2), milestones: Self.accepted)
        _ = try await world.test.office.carryOut(
            MakeContract(PeriodWorld.period, version: 1, terms: contract()), as: world.instructor)
        let period = try await world.period()
        #expect(period.milestones.contractMadeOn == Day(2024, 1, 2))
        #expect(period.milestones.instructorKnownToClientOn == Day(2024, 1, 2))
        #expect(period.remoteSharePercent == 20)
        let document = try await world.test.register.read { try $0.documents(in: PeriodWorld.period) }.first
        #expect(document?.state == .sent)
        #expect(document?.sections["responsible_instructor"] == "Anneli Ajasta")
        #expect(document?.sections["remote_tools"] == "Teams")
        #expect(document?.sections["delivery_modes"] == "Työpajalla")
    }

    @Test func `a service that is only remote can't be agreed on`() async throws {
        let world = try await PeriodWorld(today: Day(2024, 1, 2), milestones: Self.accepted)
        await #expect {
            try await world.test.office.carryOut(
                MakeContract(PeriodWorld.period, version: 1, terms: contract(remote: 100)), as: world.instructor)
        } throws: { error in
            guard case Refusal.againstRules(let findings) = error else { return false }
            return findings.map(\.rule.id) == ["not-only-remote"]
        }
        #expect(try await world.period().milestones.contractMadeOn == nil)
    }

    @Test func `the own worker acknowledges the instructor once the contract names one`() async throws {
        let world = try await PeriodWorld(today: Day(2024, 1, 2), milestones: Self.accepted)
        await #expect {
            try await world.test.office.carryOut(
                AcknowledgeInstructor(PeriodWorld.period, version: 1), as: world.ownWorker)
        } throws: { error in
            guard case Refusal.conflict = error else { return false }
            return true
        }
        _ = try await world.test.office.carryOut(
            MakeContract(PeriodWorld.period, version: 1, terms: contract()), as: world.instructor)
        _ = try await world.test.office.carryOut(
            AcknowledgeInstructor(PeriodWorld.period, version: 2), as: world.ownWorker)
        #expect(try await world.period().milestones.instructorKnownToOwnWorkerOn == Day(2024, 1, 2))
    }

    @Test func `the start lies within the period and not ahead`() async throws {
        let world = try await PeriodWorld(today: Day(2024, 1, 3), milestones: Self.accepted)
        for (day, code) in [(Day(2024, 1, 4), "in_future"), (Day(2023, 12, 31), "outside_period")] {
            await #expect {
                try await world.test.office.carryOut(
                    StartPeriod(PeriodWorld.period, version: 1, startedOn: day), as: world.instructor)
            } throws: { error in
                guard case Refusal.invalid(let problems) = error else { return false }
                return problems == [Problem("startedOn", code)]
            }
        }
        _ = try await world.test.office.carryOut(
            StartPeriod(PeriodWorld.period, version: 1, startedOn: Day(2024, 1, 2)), as: world.instructor)
        #expect(try await world.period().milestones.startedOn == Day(2024, 1, 2))
    }

    @Test func `a service that never began ends at once and the own worker is told`() async throws {
        let world = try await PeriodWorld(today: Day(2024, 1, 8), milestones: Self.accepted)
        _ = try await world.test.office.carryOut(
            RecordNoStart(PeriodWorld.period, version: 1, reason: "Asiakas ei tullut"), as: world.instructor)
        #expect(try await world.period().milestones.endCause == .neverStarted)
        #expect(try await world.period().stage(on: Day(2024, 1, 8)) == .neverStarted)
        let contacts = try await world.test.register.read { try $0.contacts(of: PeriodWorld.client) }
        #expect(contacts.map(\.kind) == [.noticeToOwnWorker])
        #expect(contacts.first?.text == "Asiakas ei tullut")
        #expect(contacts.first?.contactOn == Day(2024, 1, 8))
    }
}
