import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct OwnPathTests {
    private static func office(_ engine: TestEngine = TestEngine.all[0]) async throws -> TestOffice {
        let test = try await TestOffice(rulebooks: try TestRulebooks.real, engine: engine)
        try await test.register.write { try TestOwnClient.fill($0) }
        return test
    }

    @Test(arguments: TestEngine.all)
    func `a client sees the next day, the month, the plan, the people and the papers`(engine: TestEngine) async throws {
        let test = try await Self.office(engine)
        let aino = try await test.worker("aino")
        let path = try await test.office.ask(SeeOwnPath(of: TestOwnClient.user), as: aino)
        #expect(path.nextDay == OwnDay(Day(2026, 11, 25), .ahead(minutes: 300)))
        #expect(
            path.days.prefix(3).map(\.state) == [
                .present(minutes: 300), .absent(cause: "own_sickness"), .unmarked,
            ])
        #expect(path.plan?.goals.map(\.goal) == ["Säännöllinen viikkorytmi"])
        #expect(path.people.map(\.duty) == [.ownWorker, .employmentCoach, .responsibleInstructor])
        #expect(path.documents.map(\.document.id) == [TestOwnClient.report])
        #expect(path.decisions.map(\.id) == [TestOwnClient.decision])
        #expect(path.consents.map(\.party) == ["provider"])
        #expect(path.marks.stage == .followUp)
    }

    @Test func `nobody sees another's path, and a worker has no path of their own`() async throws {
        let test = try await Self.office()
        for user in ["katja", "anneli", "outi"] {
            let worker = try await test.worker(user)
            await #expect(throws: Refusal.self) {
                try await test.office.ask(SeeOwnPath(of: TestOwnClient.user), as: worker)
            }
            await #expect(throws: Refusal.self) {
                try await test.office.ask(ReadOwnDocument(TestOwnClient.report), as: worker)
            }
        }
    }

    @Test func `a client reads what was sent and never a draft`() async throws {
        let test = try await Self.office()
        let aino = try await test.worker("aino")
        let own = try await test.office.ask(ReadOwnDocument(TestOwnClient.report), as: aino)
        #expect(own.document.sections["changes"] == "Aino on käynyt pajalla.")
        await #expect(throws: Refusal.self) {
            try await test.office.ask(ReadOwnDocument(ID(rawValue: "draft-1")), as: aino)
        }
        let decision = try await test.office.ask(ReadOwnDecision(TestOwnClient.decision), as: aino)
        #expect(decision.decision.reasoning == "Palvelu tukee viikkorytmiä.")
        #expect(decision.provider == "Harjula")
    }

    @Test(arguments: TestEngine.all)
    func `a client sees who has read of them, once a day each, with the reason`(engine: TestEngine) async throws {
        let test = try await Self.office(engine)
        try await test.register.write { register in
            for (index, action) in ["client.open", "decision.open", "client.open"].enumerated() {
                try register.append(
                    TrailEntry(
                        id: "e\(index)", at: "2026-11-24T08:0\(index):00.000Z", userID: "katja", role: "own_worker",
                        organisationID: "k1", action: action, kind: .read, clientID: TestCounty.client, subject: "",
                        ground: "responsible", outcome: "answered"))
            }
            try register.append(
                TrailEntry(
                    id: "e9", at: "2026-11-24T09:00:00.000Z", userID: "outsider", role: "employment_coach",
                    organisationID: "a1", action: "client.open", kind: .refusal, clientID: TestCounty.client,
                    subject: "", ground: "named_coach", outcome: "not_permitted"))
            try register.append(
                TrailEntry(
                    id: "e8", at: "2026-01-01T09:00:00.000Z", userID: "katja", role: "own_worker",
                    organisationID: "k1", action: "client.open", kind: .read, clientID: TestCounty.client, subject: "",
                    ground: "responsible", outcome: "answered"))
        }
        let aino = try await test.worker("aino")
        let readers = try await test.office.ask(SeeOwnReaders(of: TestOwnClient.user, days: 30), as: aino)
        #expect(readers.map(\.name) == ["Koe outsider", "Koe katja"])
        #expect(readers.map(\.wasRefused) == [true, false])
        #expect(readers.last?.seen == ["client", "decision"])
        #expect(readers.last?.ground == .responsible)
        let year = try await test.office.ask(SeeOwnReaders(of: TestOwnClient.user, days: 366), as: aino)
        #expect(year.count == 3)
    }
}
