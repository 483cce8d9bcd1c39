import Casework
import Register
import TestSupport
import Testing

@Suite struct ProviderQueriesTests {
    @Test(arguments: TestEngine.all)
    func `a dossier comes back as it was written, and only those not approved are halted`(
        engine: TestEngine
    ) async throws {
        let register = try await engine.register()
        let leena = ID<UserAccount>(rawValue: "leena")
        let dossier = try await register.write { register in
            try TestPeople.settle(register)
            for (id, state, from) in [
                ("s1", ProviderState.applicant, Day(2026, 1, 1)), ("s2", .approved, Day(2026, 2, 1)),
                ("s3", .suspended, Day(2026, 3, 1)),
            ] {
                try register.insert(
                    state, of: TestPeople.provider, id: id, from: from, reason: "syy", by: leena,
                    at: "\(from)T09:00:00.000Z")
            }
            let paper = ProviderPaper(
                id: ID(rawValue: "a1"), item: "insurances", name: "Vakuutus", receivedOn: Day(2026, 1, 2),
                validTo: Day(2026, 12, 31), keptWhere: "Arkisto")
            try register.insert(paper, of: TestPeople.provider, by: leena, at: "2026-01-02T09:00:00.000Z")
            var terms = ProviderWorker.Terms(
                name: "Sari", qualification: "sosionomi", days: DateRange(from: Day(2026, 1, 1)))
            terms.duties = ["coaching", "work_coaching"]
            terms.specialities = ["mental_health"]
            try register.insert(ProviderWorker(id: ID(rawValue: "w1"), terms: terms), of: TestPeople.provider)
            #expect(try register.save(ProviderTerms(entryWay: "voucher"), of: TestPeople.provider))
            #expect(try !register.save(ProviderTerms(entryWay: "tender"), of: TestPeople.provider))
            let provider = try #require(try register.organisation(TestPeople.provider))
            return try register.dossier(of: provider)
        }
        #expect(dossier.states.map(\.state) == [.applicant, .approved, .suspended])
        #expect(dossier.papers.first?.keptWhere == "Arkisto")
        #expect(dossier.staff.first?.terms.duties == ["coaching", "work_coaching"])
        #expect(dossier.terms.entryWay == "voucher" && dossier.terms.version == 1)
        let halted = try await register.read { register in
            try [Day(2026, 1, 15), Day(2026, 2, 15), Day(2026, 3, 1)].map { try register.haltedProviders(on: $0) }
        }
        #expect(halted.map { $0[TestPeople.provider] } == [.applicant, nil, .suspended])
    }
}
