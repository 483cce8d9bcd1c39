import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct CloseFeedbackTests {
    private static func world(form: String = "edistava", rulebook: String = "pohjois-savo-2024") async throws
        -> PeriodWorld
    {
        try await PeriodWorld(
            today: Day(2024, 4, 30), rulebook: rulebook, form: form, milestones: .underway(from: Day(2024, 1, 2)))
    }

    @Test func `a close one's feedback is written down with who they are, and the people of the case read it`()
        async throws
    {
        let world = try await Self.world()
        let office = world.test.office
        let hear = HearCloseOnes(
            on: PeriodWorld.period, from: .closeOne, relation: "sisar", givenOn: Day(2024, 4, 12),
            text: "Pentti lähtee nyt aamuisin mielellään.")
        _ = try await office.carryOut(hear, as: world.instructor)
        let file = try await office.ask(OpenPeriod(PeriodWorld.period), as: world.ownWorker)
        #expect(file.closeFeedback.map(\.relation) == ["sisar"])
        #expect(file.closeFeedback.map(\.text) == ["Pentti lähtee nyt aamuisin mielellään."])
        let wrong = HearCloseOnes(
            on: PeriodWorld.period, from: .professional, relation: "sairaanhoitaja", givenOn: Day(2024, 5, 1), text: "")
        let refused = await refusal { _ = try await office.carryOut(wrong, as: world.ownWorker) }
        #expect(refused?.problems == ["text:required", "givenOn:in_future"])
        let stranger = await refusal { _ = try await office.carryOut(hear, as: world.stranger) }
        #expect(stranger?.isForWantOfGround == true)
    }

    @Test func `the end of group coaching asks for the effect evaluated with the client, which stands by the feedback`()
        async throws
    {
        let world = try await Self.world(form: "ryhmavalmennus")
        let office = world.test.office
        let ending = Ending(
            cause: .completed, endedOn: Day(2024, 4, 30), clientFeedbackOn: Day(2024, 4, 30),
            providerFeedbackOn: Day(2024, 4, 30))
        let end = EndPeriod(PeriodWorld.period, version: 1, ending: ending)
        let flagged = await refusal { _ = try await office.carryOut(end, as: world.instructor) }
        guard case .againstRules(let findings) = flagged else { return #expect(Bool(false)) }
        #expect(findings.map(\.rule.id) == ["group-effect-evaluated"])
        _ = try await office.carryOut(
            EvaluatePeriod(
                PeriodWorld.period, madeOn: Day(2024, 4, 16), attainment: "Uskaltaa puhua ryhmässä",
                effect: "Itsetuntemus vahvistui", clientView: "Sain rohkeutta"), as: world.instructor)
        _ = try await office.carryOut(end, as: world.instructor)
        let file = try await office.ask(OpenPeriod(PeriodWorld.period), as: world.ownWorker)
        #expect(file.evaluations.map(\.effect) == ["Itsetuntemus vahvistui"])
    }

    @Test func `a client whose own instructor has left waits for another, by the service description`() async throws {
        let world = try await Self.world(form: "osa_2", rulebook: "pyhajoki-4h")
        func missing() async throws -> [WorkTask] {
            try await world.test.office.ask(ReadWorklist(), as: world.manager).lines.map(\.task)
                .filter { $0.kind == .nameInstructor }
        }
        #expect(try await missing().isEmpty)
        try await world.test.register.write { register in
            _ = try register.session.run(
                "UPDATE role_assignment SET valid_to = '2024-04-20' WHERE user_id = 'u-instructor'")
        }
        let tasks = try await missing()
        #expect(tasks.map(\.due) == [Day(2024, 4, 21)])
        #expect(tasks.map(\.citation?.document) == ["Pyhäjoen 4H-yhdistys, palvelukuvaus"])
        let refused = await refusal {
            _ = try await world.test.office.carryOut(
                ChangeInstructor(
                    PeriodWorld.period, version: 1, to: ID(rawValue: "u-instructor"), from: Day(2024, 4, 30),
                    reason: "Lähti", toldClientOn: Day(2024, 4, 30)), as: world.manager)
        }
        #expect(refused != nil)
        try await world.test.register.write { register in
            try register.insert(
                RoleAssignment(
                    id: ID(rawValue: "r-new"), userID: ID(rawValue: "u-manager"), organisationID: PeriodWorld.workshop,
                    role: .responsibleInstructor, isProfessional: true, validFrom: Day(2024, 4, 21)))
        }
        _ = try await world.test.office.carryOut(
            ChangeInstructor(
                PeriodWorld.period, version: 1, to: ID(rawValue: "u-manager"), from: Day(2024, 4, 30),
                reason: "Edellinen lähti", toldClientOn: Day(2024, 4, 30)), as: world.manager)
        #expect(try await missing().isEmpty)
    }
}
