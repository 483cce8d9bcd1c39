import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct IncidentTests {
    private static func world() async throws -> PeriodWorld {
        try await PeriodWorld(today: Day(2024, 3, 6), milestones: .underway(from: Day(2024, 1, 2)))
    }

    private static func tell(_ world: PeriodWorld, on day: Day) async throws -> ID<Incident> {
        try await world.test.office.carryOut(
            RecordIncident(
                PeriodWorld.period, kind: .clientInjury, happenedOn: day, happenedAt: 630, text: "Sormeen tuli haava.",
                insurance: "Ryhmävakuutus"), as: world.instructor)
    }

    private static func unread(_ world: PeriodWorld) async throws -> Int {
        let list = try await world.test.office.ask(ReadWorklist(), as: world.ownWorker)
        return list.lines.filter { $0.task.kind == .readIncident && $0.isMine }.count
    }

    @Test func `T-65 a damage tells the own worker at once and waits on their list until it is read`() async throws {
        let world = try await Self.world()
        let incident = try await Self.tell(world, on: Day(2024, 3, 6))
        let contacts = try await world.test.register.read { try $0.contacts(of: PeriodWorld.client) }
        #expect(contacts.map(\.kind) == [.noticeToOwnWorker] && contacts.map(\.result) == ["damage"])
        #expect(try await Self.unread(world) == 1)
        let file = try await world.test.office.ask(ReadPlacements(of: PeriodWorld.period), as: world.ownWorker)
        #expect(file.incidents.first?.incident.happenedAt == 630)
        #expect(file.incidents.first?.incident.toldAt == "2024-03-06T09:00:00.000Z")
        #expect(file.incidents.first?.findings.isEmpty == true && file.damageRule?.paragraph == "luku 1.4")
        _ = try await world.test.office.carryOut(
            ReadIncident(incident, of: PeriodWorld.period), as: world.ownWorker)
        #expect(try await Self.unread(world) == 0)
    }

    @Test func `a notice of yesterday's damage is told to be late`() async throws {
        let world = try await Self.world()
        _ = try await Self.tell(world, on: Day(2024, 3, 5))
        let file = try await world.test.office.ask(ReadPlacements(of: PeriodWorld.period), as: world.instructor)
        #expect(file.incidents.first?.findings.map(\.rule.id) == ["damage"])
    }

    @Test func `a damage of tomorrow, or told by a stranger, isn't written`() async throws {
        let world = try await Self.world()
        let early = await refusal { _ = try await Self.tell(world, on: Day(2024, 3, 7)) }
        #expect(early?.problems == ["happened_on:in_future"])
        let strange = await refusal {
            _ = try await world.test.office.carryOut(
                RecordIncident(PeriodWorld.period, kind: .thirdParty, happenedOn: Day(2024, 3, 6), text: "x"),
                as: world.stranger)
        }
        #expect(strange?.isForWantOfGround == true)
    }

    @Test func `goals and effect are evaluated with the client during the period, sealed and in their own words`()
        async throws
    {
        let world = try await Self.world()
        _ = try await world.test.office.carryOut(
            EvaluatePeriod(
                PeriodWorld.period, madeOn: Day(2024, 3, 5), attainment: "Rytmi löytyi.", effect: "Uni on parempaa.",
                clientView: "Hyvä näin."), as: world.instructor)
        let file = try await world.test.office.ask(ReadPlacements(of: PeriodWorld.period), as: world.ownWorker)
        #expect(file.evaluations.map(\.clientView) == ["Hyvä näin."])
        let empty = await refusal {
            _ = try await world.test.office.carryOut(
                EvaluatePeriod(
                    PeriodWorld.period, madeOn: Day(2024, 3, 7), attainment: "", effect: "x", clientView: ""),
                as: world.instructor)
        }
        #expect(empty?.problems == ["made_on:in_future", "attainment:required", "client_view:required"])
    }

    @Test func `support for a next path doesn't end before the path is written down`() async throws {
        let world = try await PeriodWorld(
            today: Day(2024, 4, 30), rulebook: "pyhajoki-4h", form: "osa_2",
            milestones: .underway(from: Day(2024, 1, 2)))
        func end(_ path: String) async throws {
            _ = try await world.test.office.carryOut(
                EndPeriod(
                    PeriodWorld.period, version: 1,
                    ending: Ending(cause: .completed, endedOn: Day(2024, 4, 30), nextPath: path),
                    passesWarnings: true), as: world.instructor)
        }
        #expect(await refusal { try await end("") }?.problems == ["nextPath:next_path_required"])
        try await end("Työkokeilu kierrätyskeskuksessa")
        #expect(try await world.period().milestones.endedOn == Day(2024, 4, 30))
    }

    @Test func `a mapping period's end is flagged until its closing meeting has been held`() async throws {
        let world = try await PeriodWorld(
            today: Day(2024, 4, 30), form: "kartoittava", milestones: .underway(from: Day(2024, 1, 2)))
        func end(_ held: Bool) async throws {
            _ = try await world.test.office.carryOut(
                EndPeriod(
                    PeriodWorld.period, version: 1,
                    ending: Ending(
                        cause: .completed, endedOn: Day(2024, 4, 30), clientFeedbackOn: Day(2024, 4, 29),
                        providerFeedbackOn: Day(2024, 4, 29), meetingHeld: held)), as: world.instructor)
        }
        let refused = await refusal { try await end(false) }
        guard case .againstRules(let findings) = refused else { return #expect(Bool(false)) }
        #expect(findings.map(\.rule.id) == ["kartoittava-closing-meeting"])
        try await end(true)
        #expect(try await world.period().milestones.endedOn == Day(2024, 4, 30))
    }

    @Test func `a closing meeting that the meetings tell of isn't asked about again`() async throws {
        let world = try await PeriodWorld(
            today: Day(2024, 4, 30), form: "kartoittava", milestones: .underway(from: Day(2024, 1, 2)))
        let author = world.instructor.userID
        for (id, day) in [("m1", Day(2023, 12, 29)), ("m2", Day(2024, 4, 26))] {
            try await world.test.register.write { register in
                let meeting = Meeting(
                    id: ID(rawValue: id), clientID: PeriodWorld.client,
                    terms: MeetingTerms(
                        kind: .closingMeeting, day: day, startsAt: 600, minutes: 60, mode: .phone, place: "",
                        agenda: ""), plannedBy: author)
                try register.insert(meeting)
                if id == "m1" { _ = try register.close(meeting.id, as: .held, outcome: "Pidetty.", seen: 1) }
            }
        }
        func end() async throws {
            _ = try await world.test.office.carryOut(
                EndPeriod(
                    PeriodWorld.period, version: 1,
                    ending: Ending(
                        cause: .completed, endedOn: Day(2024, 4, 30), clientFeedbackOn: Day(2024, 4, 29),
                        providerFeedbackOn: Day(2024, 4, 29))), as: world.instructor)
        }
        #expect(await refusal { try await end() } != nil, "a meeting before the period, or one only agreed, is none")
        try await world.test.register.write { register in
            _ = try register.close(ID(rawValue: "m2"), as: .held, outcome: "Pidetty.", seen: 1)
        }
        let file = try await world.test.office.ask(OpenPeriod(PeriodWorld.period), as: world.instructor)
        #expect(file.closingMeetingOn == Day(2024, 4, 26))
        try await end()
        #expect(try await world.period().milestones.endedOn == Day(2024, 4, 30))
    }
}
