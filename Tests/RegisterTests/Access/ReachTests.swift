import Casework
import Register
import TestSupport
import Testing

@Suite struct ReachTests {
    private static let today = Day(2026, 11, 25)
    private static let grounds: [Ground] = [.responsible, .namedCoach, .statedReason, .order, .consent, .oneself]

    @Test(arguments: TestEngine.all)
    func `the clients that a ground reaches are those for whom it holds`(engine: TestEngine) async throws {
        let register = try await Self.register(engine)
        let expected: [String: [Ground: [String]]] = [
            "katja": [.responsible: ["c1", "c2"]], "kalle": [.responsible: ["c3"], .statedReason: ["c1"]],
            "mikko": [.namedCoach: ["c2"]], "raili": [.order: ["c1"]], "petri": [.consent: ["c3"]],
            "paavo": [.oneself: ["c2"]],
        ]
        for (user, byGround) in expected {
            for ground in Self.grounds {
                let (held, reached) = try await register.read { register in
                    let worker = try #require(try register.worker(ID(rawValue: user), as: nil, on: Self.today))
                    let action = Action("any", Grant([worker.role], on: ground))
                    let condition = visibility(action, for: worker, today: Self.today)
                    let ids = try #require(reach(action, of: worker, today: Self.today))
                    return (
                        try register.session.rows("SELECT id FROM client WHERE \(raw: condition) ORDER BY id")
                            .map { try $0.string("id") },
                        try register.session.rows("SELECT id FROM client WHERE id IN (\(raw: ids)) ORDER BY id")
                            .map { try $0.string("id") }
                    )
                }
                #expect(held == byGround[ground] ?? [], "\(user) \(ground)")
                #expect(reached == held, "\(user) \(ground)")
            }
        }
    }

    @Test func `who sees the whole county has no list of ids, and who has no ground reaches nobody`() async throws {
        let register = try await Self.register(TestEngine.all[0])
        let worker = try #require(
            try await register.read { try $0.worker(ID(rawValue: "leena"), as: nil, on: Self.today) })
        #expect(reach(Action("any", Grant([.serviceManager], on: .ownCounty)), of: worker, today: Self.today) == nil)
        let nothing = try #require(reach(Action("none"), of: worker, today: Self.today))
        let rows = try await register.read { register in
            try register.session.rows("SELECT id FROM client WHERE id IN (\(raw: nothing))").count
        }
        #expect(rows == 0)
    }

    private static func register(_ engine: TestEngine) async throws -> any CaseRegister {
        let register = try await engine.register()
        try await register.write { register in
            try TestPeople.settle(register)
            try TestPeople.client("c1", "Aino", "Alku", in: register)
            try TestPeople.client("c2", "Sirpa", "Sarka", identityCode: "010594Y9021", in: register)
            try TestPeople.client("c3", "Leo", "Loppu", identityCode: "020594Y903P", ownWorker: "kalle", in: register)
            try register.insert(
                ClientWorker(
                    id: ID(rawValue: "w9"), clientID: ID(rawValue: "c2"), userID: ID(rawValue: "mikko"),
                    organisationID: TestPeople.authority, duty: .employmentCoach, validFrom: Day(2026, 2, 1)))
            try register.insert(
                StatedAccess(
                    id: ID(rawValue: "a1"), clientID: ID(rawValue: "c1"), userID: ID(rawValue: "kalle"),
                    reason: .emergency, explanation: "Soitto.", validOn: today))
            try TestPeople.period("p1", of: "c1", in: register)
            try TestPeople.period("p2", of: "c2", Day(2026, 3, 2)...Day(2026, 5, 29), in: register)
            try register.insert(
                Consent(
                    id: ID(rawValue: "s1"), clientID: ID(rawValue: "c3"), party: "coaching_provider",
                    organisationID: TestPeople.coaching, scope: "Valmennus.", isGiven: true,
                    signedOn: Day(2026, 11, 1), validFrom: Day(2026, 11, 1)), recordedBy: ID(rawValue: "kalle"))
            try register.tie(ID(rawValue: "c2"), to: ID(rawValue: "paavo"))
        }
        return register
    }
}
