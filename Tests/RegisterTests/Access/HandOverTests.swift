import Casework
import Register
import TestSupport
import Testing

@Suite struct HandOverTests {
    @Test(arguments: TestEngine.all)
    func `a duty is handed over from the next day, with no day between and none doubled`(
        engine: TestEngine
    ) async throws {
        let register = try await engine.register()
        let day = Day(2026, 11, 30)
        let (before, on, after) = try await register.write { register in
            try TestOffices.fill(register)
            let before = try register.dutyCount(
                .ownWorker, of: ID(rawValue: "katja"), at: TestCounty.county, after: day)
            try register.handOver(
                .ownWorker, from: ID(rawValue: "katja"), to: ID(rawValue: "veera"), at: TestCounty.county, after: day,
                newID: { "new-duty" })
            return (
                before, try register.workers(of: TestCounty.client, on: day).first?.userID.rawValue,
                try register.workers(of: TestCounty.client, on: day.adding(days: 1)).first?.userID.rawValue
            )
        }
        #expect(before == 1)
        #expect(on == "katja")
        #expect(after == "veera")
        let left = try await register.read {
            try $0.dutyCount(.ownWorker, of: ID(rawValue: "katja"), at: TestCounty.county, after: day)
        }
        #expect(left == 0)
    }

    @Test(arguments: TestEngine.all)
    func `a person is within reach only while they work nowhere else`(engine: TestEngine) async throws {
        let register = try await engine.register()
        let today = Day(2026, 11, 25)
        let anneli = ID<UserAccount>(rawValue: "anneli")
        let answers = try await register.write { register in
            try TestOffices.fill(register)
            let provider = UserReach.organisation(TestCounty.provider)
            let alone = try register.isWithin(provider, anneli, today: today)
            try register.insert(
                RoleAssignment(
                    id: ID(rawValue: "second"), userID: anneli, organisationID: TestCounty.county, role: .ownWorker,
                    validFrom: Day(2026, 1, 1)))
            return [
                alone, try register.isWithin(provider, anneli, today: today),
                try register.isWithin(.county(TestCounty.county), anneli, today: today),
                try register.isWithin(provider, ID(rawValue: "katja"), today: today),
            ]
        }
        #expect(answers == [true, false, true, false])
    }
}
