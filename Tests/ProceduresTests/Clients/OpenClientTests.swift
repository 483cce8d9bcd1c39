import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct OpenClientTests {
    private static let client = ID<Client>(rawValue: "c1")
    private static let doors: [String: Action] = [
        "edit": .editClient, "contacts": .listContacts, "workers": .assignWorkers, "consents/new": .recordConsent,
    ]

    @Test(arguments: TestEngine.all)
    func `the own worker sees the whole path in one answer`(engine: TestEngine) async throws {
        let test = try await Self.office(engine)
        let file = try await Self.open(test, "katja")
        let overview = file.overview
        #expect(overview.marks.stage == .service)
        #expect(overview.marks.decidedOn == Day(2026, 10, 23))
        #expect(overview.period?.usedUnits == 2)
        #expect(overview.period?.unitsLeft == 12)
        #expect(overview.period?.provider == "Harjulan paja ry")
        #expect(overview.period?.records.count == 3)
        #expect(overview.network.map(\.name) == ["Katja Kontrolli", "Anneli Ajasta"])
        #expect(overview.consents.map(\.party) == ["health_care"])
        #expect(overview.names["edistava"] != nil)
        #expect(overview.header.municipalityCode == "297")
        #expect(Set(overview.events.map(\.kind)) == [.opened, .decision, .started, .contact])
        #expect(file.openDoors == ["edit", "contacts", "workers", "consents/new"])
    }

    @Test func `each role is shown its own part of the file and its own doors`() async throws {
        let test = try await Self.office(TestEngine.all[0])
        let instructor = try await Self.open(test, "anneli")
        #expect(instructor.overview.consents == [])
        #expect(instructor.overview.header.municipalityCode == nil)
        #expect(instructor.overview.header.address == nil)
        #expect(instructor.overview.period?.records.count == 3)
        #expect(instructor.openDoors == ["contacts"])
        let manager = try await Self.open(test, "leena")
        #expect(!manager.overview.events.contains { $0.kind == .contact })
        #expect(manager.openDoors == ["workers"])
    }

    @Test func `the employment coach sees the basics, the plan and the stage, and no day or note`() async throws {
        let test = try await Self.office(TestEngine.all[0])
        let before = await refusal { _ = try await Self.open(test, "mikko") }
        #expect(before?.isForWantOfGround == true)
        try await test.register.write { register in
            try register.insert(
                ClientWorker(
                    id: ID(rawValue: "w-coach"), clientID: Self.client, userID: ID(rawValue: "mikko"),
                    organisationID: TestPeople.authority, duty: .employmentCoach, validFrom: Day(2026, 2, 1)))
        }
        let coach = try await Self.open(test, "mikko")
        #expect(coach.overview.parts == [.service, .plan])
        #expect(coach.overview.period?.records == [])
        #expect(coach.overview.consents == [])
        #expect(Set(coach.overview.events.map(\.kind)) == [.opened, .decision, .started])
        #expect(coach.openDoors == [])
    }

    @Test func `another provider, a coach without consent and the main user have no way in`() async throws {
        let test = try await Self.office(TestEngine.all[0])
        for user in ["tuula", "petri", "paavo", "outi", "kalle"] {
            let refused = await refusal { _ = try await Self.open(test, user) }
            #expect(refused?.isForWantOfGround == true, "\(user)")
        }
    }

    @Test func `a consent in force opens the client to the coaching provider, and taking it back closes`()
        async throws
    {
        let test = try await Self.office(TestEngine.all[0])
        let katja = try await test.worker("katja")
        let entry = ConsentEntry(
            party: "coaching_provider", organisationID: TestPeople.coaching, scope: "Työhönvalmennus.", isGiven: true,
            signedOn: Day(2026, 11, 25), signedPlace: "Kuopio", validFrom: Day(2026, 11, 25), validTo: nil)
        let consent = try await test.office.carryOut(RecordConsent(client: Self.client, entry: entry), as: katja)
        #expect(try await Self.open(test, "petri").overview.parts == [.service, .plan])
        _ = try await test.office.carryOut(
            WithdrawConsent(consent: consent, reason: "Asiakas muutti mielensä.", version: 1), as: katja)
        let refused = await refusal { _ = try await Self.open(test, "petri") }
        #expect(refused?.isForWantOfGround == true)
    }

    private static func open(_ test: TestOffice, _ user: String) async throws -> ClientFile {
        try await test.office.ask(OpenClient(client: client, doors: doors), as: test.worker(user))
    }

    /// A protected client of Katja's in the middle of a period, who has said no to health care.
    private static func office(_ engine: TestEngine) async throws -> TestOffice {
        let test = try await TestOffice(rulebooks: TestRulebooks.real, engine: engine)
        try await test.register.write { register in
            try TestPeople.settle(register)
            try register.adopt("pohjois-savo-2024", in: TestPeople.county, from: Day(2024, 1, 1))
            try TestPeople.client("c1", "Aino", "Alku", isProtected: true, in: register)
            let period = try TestPeople.period("p1", of: "c1", in: register)
            try TestPeople.day(Day(2026, 11, 2), of: period, in: register)
            try TestPeople.day(Day(2026, 11, 4), of: period, in: register)
            try TestPeople.day(
                Day(2026, 11, 9), of: period, state: "absent", cause: "own_sickness", notice: "same_day", in: register)
            try register.insert(
                Consent(
                    id: ID(rawValue: "s1"), clientID: client, party: "health_care", scope: "Tiedot.", isGiven: false,
                    signedOn: Day(2026, 2, 11), signedPlace: "Kuopio", validFrom: Day(2026, 2, 11)),
                recordedBy: ID(rawValue: "katja"))
            try register.insert(
                Contact(
                    id: ID(rawValue: "x1"), clientID: client, kind: .reached, contactOn: Day(2026, 11, 10),
                    text: "Puhuttiin.", recordedBy: ID(rawValue: "katja"), recordedAt: "2026-11-10T09:00:00.000Z"))
        }
        return test
    }
}
