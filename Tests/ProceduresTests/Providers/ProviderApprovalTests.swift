import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct ProviderApprovalTests {
    private static func blocked(_ world: TestProviders) async -> [String] {
        let refused = await refusal { try await world.decide(.approved) }
        guard case .againstRules(let findings) = refused else { return [] }
        return findings.map(\.rule.id)
    }

    @Test func `T-46 a provider without subcontractors is approved with seven papers, one with them needs the eighth`()
        async throws
    {
        let world = try await TestProviders()
        try await world.apply()
        try await world.hire("sosionomi")
        try await world.deliver()
        let terms = ProviderTerms(entryWay: "voucher", usesSubcontractors: true)
        _ = try await world.test.office.carryOut(
            KeepProviderTerms(world.provider, terms: terms), as: world.test.worker("raili"))
        #expect(await Self.blocked(world) == ["subcontractors"])
        _ = try await world.test.office.carryOut(
            KeepProviderTerms(world.provider, terms: ProviderTerms(entryWay: "voucher", version: 1)),
            as: world.test.worker("raili"))
        try await world.decide(.approved)
        let open = try await world.open()
        #expect(open.dossier.state(on: open.today) == .approved)
        #expect(open.dossier.states.last?.decidedBy == "Leena Leima")
    }

    @Test(arguments: TestProviders.items.prefix(4))
    func `each paper about the service, its staff, its own control and its insurance is needed`(
        item: String
    ) async throws {
        try await Self.isNeeded(item)
    }

    @Test(arguments: TestProviders.items.dropFirst(4))
    func `each certificate of taxes, pensions and the licence is needed`(item: String) async throws {
        try await Self.isNeeded(item)
    }

    /// Without the item nobody is approved, nor with one that has expired; with it the provider is.
    private static func isNeeded(_ item: String) async throws {
        let world = try await TestProviders()
        try await world.apply()
        try await world.hire("sosionomi")
        try await world.deliver(TestProviders.items.filter { $0 != item })
        #expect(await Self.blocked(world) == ["dossier"])
        let later = TestOffice(world.test, today: Day(2026, 12, 24))
        try await world.deliver([item], validTo: Day(2026, 12, 23))
        let refused = await refusal {
            _ = try await later.office.carryOut(
                DecideProvider(world.provider, becomes: .approved, from: Day(2026, 12, 24), reason: ""),
                as: later.worker("leena"))
        }
        guard case .againstRules(let findings) = refused else { return #expect(Bool(false)) }
        #expect(findings.map(\.rule.id) == ["dossier"])
        try await world.decide(.approved)
    }

    @Test func `T-47 a team without a social-care degree isn't approved; a registered community educator will do`()
        async throws
    {
        let world = try await TestProviders()
        try await world.apply()
        try await world.deliver()
        try await world.hire("secondary_social_health")
        #expect(await Self.blocked(world) == ["team-professional"])
        let educator = try await world.hire("community_educator")
        #expect(await Self.blocked(world) == ["team-professional"])
        var terms = ProviderWorker.Terms(
            name: "Yhteisöpedagogi", qualification: "community_educator", days: DateRange(from: Day(2024, 1, 1)))
        terms.duties = ["social_support"]
        terms.licenceNamesDegree = true
        _ = try await world.test.office.carryOut(
            KeepStaff(world.provider, existing: (educator, 1), terms: terms), as: world.test.worker("raili"))
        #expect(await Self.blocked(world) == ["team-professional"])
        terms.isExperienced = true
        _ = try await world.test.office.carryOut(
            KeepStaff(world.provider, existing: (educator, 2), terms: terms), as: world.test.worker("raili"))
        try await world.decide(.approved)
    }

    @Test func `another degree counts by the county's own decision in the case, which the provider can't write`()
        async throws
    {
        let world = try await TestProviders()
        try await world.apply()
        try await world.deliver()
        let claim: (inout ProviderWorker.Terms) -> Void = {
            $0.caseDecision = "Sosiaalipsykologian maisteri hyväksytään."
            $0.caseDecidedOn = Day(2026, 11, 20)
        }
        let worker = try await world.hire("other_degree", claim)
        #expect(await Self.blocked(world) == ["team-professional"])
        var terms = try #require(try await world.open().dossier.staff.first).terms
        claim(&terms)
        _ = try await world.test.office.carryOut(
            KeepStaff(world.provider, existing: (worker, 1), terms: terms), as: world.test.worker("leena"))
        try await world.decide(.approved)
    }

    @Test(arguments: [
        ("secondary_social_health", [String](), ["coaching-competence"]),
        ("secondary_social_health", ["mental_health"], []), ("secondary_social_health", ["neuropsychiatric_coach"], []),
        ("polytechnic_social_health", [], []), ("college_social_health", [], []),
        ("other_degree", [], ["coaching-competence"]),
    ])
    func `who coaches has the education that the rulebook asks for, and a substitute too`(
        qualification: String, specialities: [String], expected: [String]
    ) async throws {
        for substitutes in ["", "Anneli Ajasta"] {
            let world = try await TestProviders()
            try await world.apply()
            try await world.deliver()
            try await world.hire("sosionomi")
            try await world.hire(qualification) {
                $0.duties = ["coaching"]
                $0.specialities = specialities
                $0.substitutes = substitutes
            }
            if expected.isEmpty {
                try await world.decide(.approved)
            } else {
                #expect(await Self.blocked(world) == expected)
            }
        }
    }

    @Test func `a substitute isn't the team's professional`() async throws {
        let world = try await TestProviders()
        try await world.apply()
        try await world.deliver()
        try await world.hire("sosionomi") { $0.substitutes = "Anneli Ajasta" }
        #expect(await Self.blocked(world) == ["team-professional"])
    }

    @Test func `a protected title needs its mark in the register, and a work coach their orientation`() async throws {
        let world = try await TestProviders()
        try await world.apply()
        try await world.deliver()
        let worker = try await world.hire("sosionomi") {
            $0.usesProtectedTitle = true
            $0.duties = ["social_support", "work_coaching"]
        }
        #expect(await Self.blocked(world) == ["register-mark"])
        let staff = try await world.open().judgement.staff.flatMap(\.findings).map(\.rule.id)
        #expect(Set(staff) == ["register-mark", "orientation"])
        var terms = try #require(try await world.open().dossier.staff.first).terms
        terms.registerMark = "12345"
        terms.orientedOn = Day(2026, 11, 2)
        _ = try await world.test.office.carryOut(
            KeepStaff(world.provider, existing: (worker, 1), terms: terms), as: world.test.worker("raili"))
        try await world.decide(.approved)
        #expect(try await world.open().judgement.staff.flatMap(\.findings).isEmpty)
    }
}
