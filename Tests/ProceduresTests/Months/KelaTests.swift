import Casework
import Procedures
import Register
import TestSupport
import Testing

/// Kela: who is told of absences, sees certificates and is consulted about a client.
@Suite struct KelaTests {
    @Test func `Kela pays, is told each absence and certificate once, and is consulted under the client's consent`()
        async throws
    {
        let test = try await TestOffice(rulebooks: try TestRulebooks.real)
        let (sick, client) = (Day(2026, 10, 6), ID<Client>(rawValue: "c1"))
        try await test.register.write { register in
            try TestPeople.settle(register)
            try register.adopt("pohjois-savo-2024", in: TestPeople.county, from: Day(2024, 1, 1))
            try TestDays.period("c1", "Alku", number: 1, in: register)
            _ = try register.save([
                TestDays.record(
                    "c1", sick,
                    DayMark(
                        .absent, cause: .ownSickness, notice: .beforeTheDay, certificateOn: Day(2026, 10, 9)))
            ])
        }
        let (raili, katja) = (try await test.worker("raili"), try await test.worker("katja"))
        let month = Month(2026, 10)
        let list = {
            try await test.office.ask(AbsencesOfMonth(of: month, at: TestPeople.provider), as: raili)
        }
        let before = try await list()
        #expect(before.map(\.payer) == [.kela])
        #expect(before.first?.certificateOn == Day(2026, 10, 9))
        #expect(before.first?.sentOn == nil)
        let tell = MarkAbsencesTold([(client: client, day: sick)], in: month, at: TestPeople.provider)
        #expect(try await test.office.carryOut(tell, as: raili) == 1)
        #expect(try await test.office.carryOut(tell, as: raili) == 0)
        #expect(try await list().first?.sentOn == Day(2026, 11, 25))
        let ask = DisclosureEntry(
            way: .asked, party: "kela", kind: .service, content: "Kuntoutusraha.", basis: .consent,
            doneOn: Day(2026, 11, 25))
        let refused = await refusal {
            _ = try await test.office.carryOut(RecordDisclosure(of: client, ask), as: katja)
        }
        #expect(refused?.problems == ["basis:disclosure_no_consent"])
        let consent = ConsentEntry(
            party: "kela", organisationID: nil, scope: "Etuudet.", isGiven: true, signedOn: Day(2026, 11, 24),
            signedPlace: "Kuopio", validFrom: Day(2026, 11, 24), validTo: nil)
        _ = try await test.office.carryOut(RecordConsent(client: client, entry: consent), as: katja)
        _ = try await test.office.carryOut(RecordDisclosure(of: client, ask), as: katja)
        let told = try await test.office.ask(ListDisclosures(of: client), as: katja).disclosures
        #expect(told.map(\.party) == ["kela"])
    }
}
