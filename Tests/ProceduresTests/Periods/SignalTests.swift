import Casework
import Procedures
import Register
import TestSupport
import Testing

/// What a provider signals of a service, and who acts on it.
@Suite struct SignalTests {
    private static func world(
        _ rulebook: String = "pohjois-savo-2024", form: String = "edistava"
    ) async throws -> (PeriodWorld, coach: Worker) {
        let world = try await PeriodWorld(
            today: Day(2024, 2, 5), rulebook: rulebook, form: form, milestones: .underway(from: Day(2024, 1, 2)))
        let coach = ID<UserAccount>(rawValue: "u-coach")
        let area = ID<Organisation>(rawValue: "area")
        try await world.test.register.write { register in
            try register.insert(
                Organisation(
                    id: area, kind: .employmentAuthority, name: "Työllisyysalue", countyID: PeriodWorld.county))
            try register.insert(
                UserAccount(id: coach, name: "Mikko Merkki", email: "u-coach@polku.example", personaOrder: 9))
            try register.insert(
                RoleAssignment(
                    id: ID(rawValue: "r-coach"), userID: coach, organisationID: area, role: .employmentCoach,
                    validFrom: Day(2020, 1, 1)))
            try register.insert(
                ClientWorker(
                    id: ID(rawValue: "w-coach"), clientID: PeriodWorld.client, userID: coach, organisationID: area,
                    duty: .employmentCoach, validFrom: Day(2022, 1, 1)))
        }
        return (world, try await world.test.worker("u-coach"))
    }

    private static func tasks(_ worker: Worker, _ world: PeriodWorld) async throws -> [WorkTask] {
        try await world.test.office.ask(ReadWorklist(), as: worker).lines
            .filter { $0.isMine && [.settleHindrance, .joinProgress].contains($0.task.kind) }.map(\.task)
    }

    @Test func `an obstacle to benefiting goes to the own worker at once with what was tried, and is settled`()
        async throws
    {
        let (world, coach) = try await Self.world()
        let office = world.test.office
        let untried = await refusal {
            _ = try await office.carryOut(
                TellSignal(PeriodWorld.period, kind: .hindrance, text: "Unirytmi estää."), as: world.instructor)
        }
        #expect(untried?.problems == ["steps:required"])
        let signal = try await office.carryOut(
            TellSignal(
                PeriodWorld.period, kind: .hindrance, text: "Unirytmi estää.", steps: "Aamut siirretty yhdessä."),
            as: world.instructor)
        let asked = try await Self.tasks(world.ownWorker, world)
        #expect(asked.map(\.kind) == [.settleHindrance] && asked.first?.due == Day(2024, 2, 5))
        #expect(asked.first?.citation?.paragraph == "luku 3")
        #expect(try await Self.tasks(coach, world).isEmpty)
        #expect(try await office.ask(ReadSignals(of: PeriodWorld.period), as: coach).signals.isEmpty)
        let wrong = await refusal {
            _ = try await office.carryOut(
                AnswerSignal(signal, of: PeriodWorld.period, answer: .joins, text: "Ei"), as: world.ownWorker)
        }
        #expect(wrong?.problems == ["answer:choose"])
        _ = try await office.carryOut(
            AnswerSignal(signal, of: PeriodWorld.period, answer: .ends, text: "Palvelu ei sovi nyt."),
            as: world.ownWorker)
        #expect(try await Self.tasks(world.ownWorker, world).isEmpty)
        let told = try await office.ask(ReadSignals(of: PeriodWorld.period), as: world.instructor).signals.first
        #expect(told?.signal.steps == "Aamut siirretty yhdessä.")
        #expect(told?.signal.reply?.answer == .ends && told?.answerer == "Katja Kontrolli")
    }

    @Test func `a signal of progress is a task of the employment authority until it joins in`() async throws {
        let (world, coach) = try await Self.world("soite", form: "yksilomuotoinen")
        let office = world.test.office
        let signal = try await office.carryOut(
            TellSignal(PeriodWorld.period, kind: .progress, text: "Valmis työkokeiluun."), as: world.instructor)
        let asked = try await Self.tasks(coach, world)
        #expect(asked.map(\.kind) == [.joinProgress])
        #expect(asked.first?.citation?.paragraph == "Pohdi, minkä asioiden pitää muuttua")
        let stranger = await refusal {
            _ = try await office.carryOut(
                AnswerSignal(signal, of: PeriodWorld.period, answer: .joins, text: "x"), as: world.stranger)
        }
        #expect(stranger?.isForWantOfGround == true)
        _ = try await office.carryOut(
            AnswerSignal(signal, of: PeriodWorld.period, answer: .joins, text: "Tavataan torstaina."), as: coach)
        #expect(try await Self.tasks(coach, world).isEmpty)
        let twice = await refusal {
            _ = try await office.carryOut(
                AnswerSignal(signal, of: PeriodWorld.period, answer: .joins, text: "Taas"), as: world.ownWorker)
        }
        #expect(twice?.conflict == "signal_answered")
    }
}
