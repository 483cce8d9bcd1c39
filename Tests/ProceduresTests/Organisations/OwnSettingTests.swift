import Casework
import Procedures
import Register
import TestSupport
import Testing

/// What a county settles on its own forms, and where it is used.
@Suite struct OwnSettingTests {
    private static let today = Day(2024, 5, 10)

    private static func world() async throws -> (PeriodWorld, Worker) {
        let world = try await PeriodWorld(today: today, milestones: .underway(from: Day(2024, 1, 2)))
        try await world.test.register.write { register in
            try register.insert(
                UserAccount(id: ID(rawValue: "u-main"), name: "Paula Pää", email: "u-main@polku.example"))
            try register.insert(
                RoleAssignment(
                    id: ID(rawValue: "r-main"), userID: ID(rawValue: "u-main"), organisationID: PeriodWorld.county,
                    role: .mainUser, isProfessional: false, validFrom: Day(2020, 1, 1)))
        }
        return (world, try await world.test.worker("u-main"))
    }

    private static func worded(_ texts: String...) -> [Wording] {
        texts.map { Wording(fi: $0, sv: $0 + " (sv)", en: $0 + " (en)") }
    }

    private static func settle(
        _ kind: CountySetting.Kind, rule: String = "", from day: Day, _ lines: [Wording]
    ) -> SettleForCounty {
        SettleForCounty(in: PeriodWorld.county, kind, rule: rule, from: day, lines: lines)
    }

    @Test func `the county's own questions are asked from their day on, and earlier answers keep their questions`()
        async throws
    {
        let (world, main) = try await Self.world()
        let office = world.test.office
        let first = Self.worded("Mitä hyötyä palvelusta on ollut minulle?", "Kuultiinko sinua?")
        _ = try await office.carryOut(Self.settle(.clientFeedback, from: Day(2024, 5, 1), first), as: main)
        let open = try await office.ask(OpenPeriod(PeriodWorld.period), as: world.instructor)
        let codes = open.questions[.client]?.map(\.code) ?? []
        #expect(open.questions[.client]?.map(\.name) == first)
        #expect(codes.count == 2 && !codes.contains("benefit"))
        _ = try await office.carryOut(
            RecordFeedback(
                PeriodWorld.period, version: 1,
                entries: [FeedbackEntry(.client, .paper, on: Self.today, answers: [codes[1]: "Kyllä"])]),
            as: world.instructor)
        let second = Self.worded("Suosittelisitko palvelua?", "Kuultiinko sinua?")
        _ = try await office.carryOut(Self.settle(.clientFeedback, from: Day(2024, 5, 9), second), as: main)
        let later = try await office.ask(OpenPeriod(PeriodWorld.period), as: world.instructor)
        #expect(later.questions[.client]?.map(\.code).last == codes[1])
        #expect(later.questions[.client]?.first?.name == second[0])
        let third = Self.settle(.clientFeedback, from: Day(2024, 5, 10), [])
        _ = try await office.carryOut(third, as: main)
        let back = try await office.ask(OpenPeriod(PeriodWorld.period), as: world.instructor)
        #expect(back.questions[.client]?.map(\.code).contains("benefit") == true)
        #expect(back.answeredQuestions[codes[1]] == second[1])
    }

    @Test func `a setting is never edited: the next one begins later, and only those who keep them settle`()
        async throws
    {
        let (world, main) = try await Self.world()
        let office = world.test.office
        let ways = Self.settle(.delivery, from: Day(2024, 5, 1), [Wording("secure_message")])
        _ = try await office.carryOut(ways, as: main)
        let again = await refusal { _ = try await office.carryOut(ways, as: main) }
        #expect(again?.problems == ["from:setting_later"])
        let stranger = await refusal { _ = try await office.carryOut(ways, as: world.ownWorker) }
        #expect(stranger?.isForWantOfGround == true)
        let wrong = Self.settle(.delivery, from: Day(2024, 5, 2), [Wording("pigeon")])
        let refused = await refusal { _ = try await office.carryOut(wrong, as: main) }
        #expect(refused?.problems == ["ways:choose_some"])
        try await world.test.register.write { register in
            try register.insert(
                Document(
                    id: ID(rawValue: "doc"), clientID: PeriodWorld.client, periodID: PeriodWorld.period,
                    kind: .finalReport, madeOn: Day(2024, 4, 20), state: .sent, sentOn: Day(2024, 4, 20),
                    authorID: ID(rawValue: "u-instructor"), sections: [:]))
        }
        let paper = await refusal {
            _ = try await office.carryOut(
                RecordDelivery(ID(rawValue: "doc"), to: .county, by: .paper, on: Day(2024, 5, 2)),
                as: world.instructor)
        }
        #expect(paper?.problems == ["method:delivery_not_agreed"])
        _ = try await office.carryOut(
            RecordDelivery(ID(rawValue: "doc"), to: .county, by: .paper, on: Day(2024, 4, 30)), as: world.instructor)
    }

    @Test func `days that a rulebook only assumes are the county's to settle, cited as its own`() async throws {
        let (world, main) = try await Self.world()
        let office = world.test.office
        let stated = Self.settle(.leadTime, rule: "client-feedback", from: Day(2024, 5, 1), [Wording("60")])
        let refused = await refusal { _ = try await office.carryOut(stated, as: main) }
        #expect(refused?.problems == ["rule:choose"])
        let own = Self.settle(.leadTime, rule: "paper-renewal", from: Day(2024, 5, 1), [Wording("60")])
        _ = try await office.carryOut(own, as: main)
        let rules = try await office.ask(ReadCountySettings(of: PeriodWorld.county), as: main).rules
        let rule = rules.allRules.first { $0.id == "paper-renewal" }
        #expect(rule?.days == 60 && rule?.isAssumed == false)
        #expect(rule?.citation == Citation(document: "Hyvinvointialueen oma määräys", paragraph: "1.5.2024"))
        _ = try await office.carryOut(
            Self.settle(.leadTime, rule: "law-longest-gap", from: Day(2024, 5, 1), [Wording("45")]), as: main)
        let gap = try await office.ask(ReadCountySettings(of: PeriodWorld.county), as: main).rules.allRules
            .first { $0.id == "law-longest-gap" }
        #expect(gap?.days == 45 && gap?.title.fi.contains("45") == true && gap?.title.fi.contains("30") == false)
        let before = try await world.test.register.read { try $0.countySettings(of: PeriodWorld.county) }
        #expect(before.inForce(.leadTime, rule: "paper-renewal", on: Day(2024, 4, 30)) == nil)
    }

    @Test func `providers tell values by the county's own measures, and a correction says why`() async throws {
        let (world, main) = try await Self.world()
        let office = world.test.office
        let none = RecordMeasure(
            of: PeriodWorld.workshop, "any", in: DateRange(Day(2024, 1, 1)...Day(2024, 3, 31)), hundredths: 100)
        let unknown = await refusal { _ = try await office.carryOut(none, as: world.manager) }
        #expect(unknown?.problems == ["measure:choose"])
        _ = try await office.carryOut(
            Self.settle(.measures, from: Day(2024, 1, 1), Self.worded("Jatkopolun saaneita, %")), as: main)
        let asked = try await office.ask(OpenProvider(PeriodWorld.workshop), as: world.manager)
        let code = try #require(asked.rules.measures(on: Self.today).first?.code)
        func tell(_ hundredths: Int, reason: String = "") -> RecordMeasure {
            RecordMeasure(
                of: PeriodWorld.workshop, code, in: DateRange(Day(2024, 1, 1)...Day(2024, 3, 31)),
                hundredths: hundredths, note: "12 päättynyttä", reason: reason)
        }
        _ = try await office.carryOut(tell(6_250), as: world.manager)
        let again = await refusal { _ = try await office.carryOut(tell(6_500), as: world.manager) }
        #expect(again?.problems == ["reason:measure_told"])
        _ = try await office.carryOut(tell(6_500, reason: "Yksi puuttui"), as: world.manager)
        let seen = try await office.ask(OpenProvider(PeriodWorld.workshop), as: world.manager).measures
        #expect(seen.map(\.hundredths) == [6_500] && seen.first?.reason == "Yksi puuttui")
        let stranger = await refusal { _ = try await office.carryOut(tell(1), as: world.stranger) }
        #expect(stranger?.isForWantOfGround == true)
        #expect(MeasureValue.hundredths(from: "62,5") == 6_250 && MeasureValue.hundredths(from: "-0.05") == -5)
        #expect(["", "1,234", "x", "12345678", "1,2,3"].allSatisfy { MeasureValue.hundredths(from: $0) == nil })
    }

    @Test func `a county that has its responsible workers in the social field hears when one isn't`() async throws {
        let world = try await PeriodWorld(
            today: Self.today, rulebook: "soite", form: "suuntaava", milestones: .underway(from: Day(2024, 1, 2)))
        let office = world.test.office
        func keep(_ name: String, _ qualification: String) async throws {
            var terms = ProviderWorker.Terms(
                name: name, qualification: qualification, days: DateRange(from: Day(2024, 1, 1)))
            terms.duties = ["responsible"]
            _ = try await office.carryOut(KeepStaff(PeriodWorld.workshop, terms: terms), as: world.manager)
        }
        func told() async throws -> [String] {
            try await office.ask(OpenProvider(PeriodWorld.workshop), as: world.manager).judgement.findings
                .map(\.rule.id)
        }
        try await keep("Anneli Ajasta", "other_degree")
        try await keep("Raili Rasti", "sosionomi")
        func answers(_ name: String) async throws {
            try await world.test.register.write { register in
                let version = try register.dossier(
                    of: try #require(try register.organisation(PeriodWorld.workshop))
                ).terms.version
                _ = try register.save(
                    ProviderTerms(responsibleWorker: name, version: version), of: PeriodWorld.workshop)
            }
        }
        try await answers("Anneli Ajasta")
        #expect(try await told() == ["social-professional"])
        try await answers("raili rasti")
        #expect(try await told().isEmpty)
    }
}
