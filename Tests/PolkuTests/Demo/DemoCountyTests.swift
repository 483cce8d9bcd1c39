import Casework
import Procedures
import Register
import Simulator
import TestSupport
import Testing

@Suite struct DemoCountyTests {
    static let today = Day(2026, 11, 25)

    @Test func `the people of the stories are at the stage that their story tells`() async throws {
        let town = try await Self.town()
        let kinds = try await town.kindsByName()
        #expect(kinds["Alkupuro Maija"] == [.assessNeeds])
        #expect(kinds["Tyhjäkoski Ari"] == [.assessNeeds])
        #expect(kinds["Reittilä Suvi"] == [.makePlan])
        #expect(kinds["Polkunen Sirpa"]?.contains(.sendInterimReport) == true)
        #expect(kinds["Polkunen Sirpa"]?.contains(.considerNextPath) == true)
        #expect(kinds["Oppiahonen Piia"] == [.makePostContact])
        for name in ["Kompassinen Samuli", "Mutkamäki Jarmo", "Harjoitemäki Valtteri"] {
            #expect(kinds[name]?.contains(.reviewPlan) == true, "\(name) is in service")
        }
        #expect(kinds.count == 8)
    }

    @Test func `nobody of the stories has fallen between services on the first of any month`() async throws {
        let town = try await Self.town()
        for month in Self.months {
            let answer = try await town.office.gaps(on: month)
            #expect(answer.gaps.isEmpty, "\(month): \(answer.gaps.map(\.name))")
        }
    }

    @Test func `the trail of every client begins with the registering and the same town is made again`() async throws {
        let (first, second) = (try await Self.town(), try await Self.town())
        let trail = try await first.trail()
        #expect(trail.count > 500)
        #expect(trail.first?.action == "client.register")
        #expect(trail.allSatisfy { $0.kind != .refusal || $0.outcome.contains("reason") })
        #expect(try await second.trail() == trail)
    }

    @Test func `everyone has an identity code that is given to nobody`() async throws {
        let town = try await Self.town()
        let codes = try await town.register.read { register in
            try register.openCases(on: Self.today).compactMap { try register.client($0.client)?.identityCode }
        }
        #expect(codes.count == 8)
        #expect(codes.allSatisfy { PersonalIdentityCode($0)?.isArtificial == true })
    }

    @Test func `each persona has a role, the client first`() async throws {
        let town = try await Self.town()
        let personas = try await town.office.personas()
        #expect(
            personas.map(\.role) == [
                .client, .ownWorker, .employmentCoach, .responsibleInstructor, .providerManager, .jobCoach,
                .serviceManager, .auditor, .privacyOfficer, .mainUser,
            ])
    }

    private static let months: [Day] = (1...36).map { today.month.first.date(monthsAfter: -$0) }

    private static func town() async throws -> DemoTownTrial {
        let test = try await TestOffice(today: today, rulebooks: try TestRulebooks.real)
        try await DemoCounty(register: test.register, rulebooks: try TestRulebooks.real, today: today, size: .small)
            .make()
        return DemoTownTrial(register: test.register, office: test.office)
    }
}

/// A small demonstration that has been made.
private struct DemoTownTrial {
    let register: any CaseRegister
    let office: Office

    func kindsByName() async throws -> [String: [WorkTask.Kind]] {
        let rulebooks = office.rulebooks
        let today = office.today
        return try await register.read { register in
            try register.openCases(on: today).reduce(into: [:]) { all, file in
                let adopted = try register.adoptedRulebooks(of: file.county, on: today)
                let set = RuleSet(
                    rulebooks: rulebooks.all.filter {
                        $0.isInForce(on: today) && ($0.layer == .act || adopted.contains($0.id))
                    })
                all[file.name] = CaseReading(file, on: today, rules: WorklistRules(set)).tasks.map(\.kind)
            }
        }
    }

    func trail() async throws -> [TrailEntry] {
        try await register.read { try $0.trail(limit: 100_000).reversed() }
    }
}
