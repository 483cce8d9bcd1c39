import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct MissedDayTests {
    private static let client = ID<Client>(rawValue: "c1")
    private static let monday = Day(2026, 11, 23)

    private static func office(_ mark: DayMark) async throws -> TestOffice {
        let test = try await TestOffice(today: monday, rulebooks: try TestRulebooks.real)
        try await test.register.write { register in
            try TestPeople.settle(register)
            try register.adopt("pohjois-savo-2024", in: TestPeople.county, from: Day(2024, 1, 1))
            try TestDays.period("c1", "Alku", number: 1, in: register)
        }
        _ = try await test.office.carryOut(
            MarkDays([TestDays.change("c1", monday, mark)], in: monday.isoWeek, at: TestPeople.provider),
            as: test.worker("anneli"))
        return test
    }

    private static func tasks(_ test: TestOffice, _ kind: WorkTask.Kind) async throws -> [WorkTask] {
        try await test.office.ask(ReadWorklist(), as: test.worker("anneli")).lines.map(\.task)
            .filter { $0.kind == kind }
    }

    private static func contact(
        _ kind: Contact.Kind, _ text: String, _ replacement: Replacement? = nil
    ) -> RecordDayContact {
        RecordDayContact(
            of: client, kind: kind, on: monday, about: monday, result: "", text: text, replacement: replacement)
    }

    @Test func `a client who doesn't come is sought the same day, and every attempt is kept with who made it`()
        async throws
    {
        let test = try await Self.office(DayMark(.absent, cause: .unexplained, notice: .notAtAll))
        let due = try await Self.tasks(test, .contactAfterNoShow)
        #expect(due.map(\.due) == [Self.monday])
        #expect(due.map(\.turn) == [.provider])
        #expect(due.first?.citation != nil)
        for text in ["Soitettu kello 9, ei vastausta.", "Soitettu kello 11, viesti jätetty."] {
            _ = try await test.office.carryOut(Self.contact(.attempt, text), as: test.worker("anneli"))
        }
        let contacts = try await test.register.read { try $0.contacts(of: Self.client, kind: .attempt) }
        #expect(Set(contacts.map(\.text)).count == 2)
        #expect(contacts.allSatisfy { $0.aboutDay == Self.monday && $0.recordedBy.rawValue == "anneli" })
        #expect(try await Self.tasks(test, .contactAfterNoShow).isEmpty)
    }

    @Test func `T-19 a provider cancels only where no substitute would do, tells at once and agrees a new time`()
        async throws
    {
        let test = try await Self.office(DayMark(.notArranged, cause: .providerCancelled))
        #expect(try await Self.tasks(test, .agreeReplacement).map(\.due) == [Self.monday])
        let whole = Replacement(
            newDay: Day(2026, 11, 27), toldClientOn: Self.monday, whyNoSubstitute: "Vieras ihminen kuormittaisi.")
        let wrong: [(Replacement?, String)] = [
            (nil, "new_day:required"),
            (
                Replacement(newDay: Day(2026, 11, 27), toldClientOn: Self.monday, whyNoSubstitute: ""),
                "no_substitute:no_substitute_required"
            ),
            (
                Replacement(newDay: Day(2027, 1, 4), toldClientOn: Self.monday, whyNoSubstitute: "Syy"),
                "new_day:outside_period"
            ),
            (
                Replacement(newDay: Day(2026, 11, 27), toldClientOn: Day(2026, 11, 24), whyNoSubstitute: "Syy"),
                "told_client_on:not_in_future"
            ),
        ]
        for (replacement, problem) in wrong {
            let refused = await refusal {
                _ = try await test.office.carryOut(
                    Self.contact(.replacementTime, "Uusi aika", replacement), as: test.worker("anneli"))
            }
            #expect(refused?.problems == [problem])
        }
        #expect(try await test.register.read { try $0.contacts(of: Self.client) }.isEmpty)
        _ = try await test.office.carryOut(
            Self.contact(.replacementTime, "Uusi aika pe 27.11.", whole), as: test.worker("anneli"))
        let contacts = try await test.register.read { try $0.contacts(of: Self.client) }
        #expect(contacts.compactMap(\.replacement) == [whole])
        #expect(Set(contacts.map(\.kind)) == [.replacementTime, .dailyNote])
        #expect(try await Self.tasks(test, .agreeReplacement).isEmpty)
    }

    @Test func `no new time is agreed instead of a day that the client missed`() async throws {
        let test = try await Self.office(DayMark(.absent, cause: .unexplained, notice: .sameDay))
        let new = Replacement(newDay: Day(2026, 11, 27), toldClientOn: Self.monday, whyNoSubstitute: "Syy")
        let refused = await refusal {
            _ = try await test.office.carryOut(
                Self.contact(.replacementTime, "Uusi aika", new), as: test.worker("anneli"))
        }
        #expect(refused?.problems == ["kind:day_not_cancelled"])
    }
}
