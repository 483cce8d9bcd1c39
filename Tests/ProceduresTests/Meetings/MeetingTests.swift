import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct MeetingTests {
    private static func office(_ engine: TestEngine) async throws -> TestOffice {
        let test = try await TestOffice(rulebooks: try TestRulebooks.real, engine: engine)
        try await test.register.write { try TestOwnClient.fill($0) }
        return test
    }

    private static func terms(_ day: Day, place: String = "Harjulan neuvotteluhuone") -> MeetingTerms {
        MeetingTerms(
            kind: .interimReview, day: day, startsAt: 600, minutes: 60, mode: .onSite, place: place,
            agenda: "Tavoitteiden tilanne")
    }

    private static func plan(_ test: TestOffice, on day: Day, with users: [String] = ["aino", "anneli"]) async throws
        -> ID<Meeting>
    {
        try await test.office.carryOut(
            PlanMeeting(
                client: TestCounty.client, terms: terms(day), participants: users.map { ID(rawValue: $0) }),
            as: try await test.worker("katja"))
    }

    @Test(arguments: TestEngine.all)
    func `a meeting is told to those asked and shown to them, to nobody else`(engine: TestEngine) async throws {
        let test = try await Self.office(engine)
        let meeting = try await Self.plan(test, on: Day(2026, 12, 1))
        let told = try await test.register.read { register in
            try register.session.rows("SELECT user_id FROM notice WHERE kind = 'meeting' ORDER BY user_id")
                .map { $0.text("user_id") }
        }
        #expect(told == ["aino", "anneli"])
        let own = try await test.office.ask(
            ListOwnMeetings(of: TestOwnClient.user), as: try await test.worker("aino"))
        #expect(own.map(\.meeting.id) == [meeting])
        #expect(own.first?.participants.map(\.name).sorted() == ["Aino Alku", "Koe anneli", "Koe katja"])
        for user in ["mikko", "outsider", "veera", "raili", "leena"] {
            let worker = try await test.worker(user)
            await #expect(throws: Refusal.self) { try await test.office.ask(OpenMeeting(meeting), as: worker) }
        }
    }

    @Test(arguments: TestEngine.all)
    func `place, agenda and what was agreed lie sealed`(engine: TestEngine) async throws {
        let test = try await Self.office(engine)
        let meeting = try await Self.plan(test, on: Day(2026, 11, 25))
        _ = try await test.office.carryOut(
            HoldMeeting(meeting, attended: [ID(rawValue: "aino")], outcome: "Jatketaan keväällä.", version: 1),
            as: try await test.worker("katja"))
        let raw = try await test.register.read { register in
            try register.session.rows("SELECT place_sealed, agenda_sealed, outcome_sealed FROM meeting").map { row in
                ["place_sealed", "agenda_sealed", "outcome_sealed"].compactMap { row.text($0) }.joined()
            }
        }
        #expect(raw.count == 1 && ["Harjulan", "Tavoitteiden", "keväällä"].allSatisfy { !raw[0].contains($0) })
    }

    @Test(arguments: TestEngine.all)
    func `a held meeting tells who came and is never changed again`(engine: TestEngine) async throws {
        let test = try await Self.office(engine)
        let meeting = try await Self.plan(test, on: Day(2026, 11, 25))
        let katja = try await test.worker("katja")
        _ = try await test.office.carryOut(
            HoldMeeting(meeting, attended: [ID(rawValue: "aino")], outcome: "Sovittiin jatkosta.", version: 1),
            as: katja)
        let open = try await test.office.ask(OpenMeeting(meeting), as: katja)
        #expect(open.meeting.state == .held)
        #expect(open.participants.first { $0.userID.rawValue == "aino" }?.attended == true)
        #expect(open.participants.first { $0.userID.rawValue == "anneli" }?.attended == false)
        await #expect(throws: Refusal.self) {
            try await test.office.carryOut(
                MoveMeeting(
                    meeting, to: Self.terms(Day(2026, 12, 1)), participants: [ID(rawValue: "aino")], version: 2),
                as: katja)
        }
        await #expect(throws: Refusal.self) {
            try await test.office.carryOut(CancelMeeting(meeting, reason: "Turha", version: 2), as: katja)
        }
    }

    @Test(arguments: TestEngine.all)
    func `a meeting that is ahead can't be held, nor one moved that somebody else has moved`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.office(engine)
        let meeting = try await Self.plan(test, on: Day(2026, 12, 1))
        let anneli = try await test.worker("anneli")
        await #expect(throws: Refusal.self) {
            try await test.office.carryOut(
                HoldMeeting(meeting, attended: [ID(rawValue: "aino")], outcome: "Sovittu", version: 1), as: anneli)
        }
        let people: [ID<UserAccount>] = [ID(rawValue: "aino"), ID(rawValue: "katja")]
        _ = try await test.office.carryOut(
            MoveMeeting(meeting, to: Self.terms(Day(2026, 12, 2)), participants: people, version: 1), as: anneli)
        await #expect(throws: Refusal.self) {
            try await test.office.carryOut(
                MoveMeeting(meeting, to: Self.terms(Day(2026, 12, 3)), participants: people, version: 1), as: anneli)
        }
        let kept = try await test.office.ask(OpenMeeting(meeting), as: anneli).meeting.terms.day
        #expect(kept == Day(2026, 12, 2))
    }

    @Test func `a meeting needs a day ahead, a place on site and people of the case`() {
        let problems = Self.terms(Day(2026, 11, 24), place: "").problems(
            with: [ID(rawValue: "stranger")], among: [], today: Day(2026, 11, 25))
        #expect(problems.map(\.code) == ["meeting_in_past", "required", "recipient_left"])
        #expect(
            Self.terms(Day(2029, 1, 1)).problems(with: [], among: [], today: Day(2026, 11, 25)).map(\.field) == [
                "day", "participants",
            ])
    }
}
