import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct ClientDaysTests {
    private static let client = ID<Client>(rawValue: "c1")
    private static let monday = Day(2026, 11, 23)
    private static let sick = DayMark(.absent, cause: .ownSickness, notice: .beforeTheDay)

    private static func office(_ records: [DayRecord]) async throws -> TestOffice {
        let test = try await TestOffice(today: Day(2026, 11, 27), rulebooks: try TestRulebooks.real)
        try await test.register.write { register in
            try TestPeople.settle(register)
            try register.adopt("pohjois-savo-2024", in: TestPeople.county, from: Day(2024, 1, 1))
            try TestDays.period("c1", "Alku", number: 1, in: register)
            _ = try register.save(records)
        }
        return test
    }

    private static func fourSickDays() async throws -> TestOffice {
        try await office((0..<4).map { TestDays.record("c1", monday.adding(days: $0), sick) })
    }

    private static func days(_ test: TestOffice, as user: String) async throws -> DaysOfClient {
        try await test.office.ask(ClientDays(of: client, in: Month(2026, 11)), as: test.worker(user))
    }

    @Test func `T-22 the fourth sick day asks for a certificate until one is recorded`() async throws {
        let test = try await Self.fourSickDays()
        let period = ID<ServicePeriod>(rawValue: "p-c1")
        #expect(try await Self.days(test, as: "katja").sickRuns[period]?.isCertificateMissing == true)
        _ = try await test.office.carryOut(
            RecordCertificate(of: Self.client, at: Self.monday.adding(days: 3), deliveredOn: Day(2026, 11, 27)),
            as: test.worker("anneli"))
        #expect(try await Self.days(test, as: "katja").sickRuns[period]?.isCertificateMissing == false)
    }

    @Test func `T-23 a demand from the first day asks for a certificate at once`() async throws {
        let test = try await Self.office([TestDays.record("c1", Self.monday, Self.sick)])
        let period = ID<ServicePeriod>(rawValue: "p-c1")
        #expect(try await Self.days(test, as: "katja").sickRuns[period]?.certificateFrom == nil)
        _ = try await test.office.carryOut(
            AskCertificateAtOnce(of: Self.client, since: Day(2026, 11, 1)), as: test.worker("katja"))
        #expect(try await Self.days(test, as: "katja").sickRuns[period]?.certificateFrom == Self.monday)
    }

    @Test func `the coach and another provider don't see the causes of absences`() async throws {
        let test = try await Self.fourSickDays()
        for user in ["mikko", "tuula", "leena", "paavo"] {
            let refused = await refusal { _ = try await Self.days(test, as: user) }
            #expect(refused?.isForWantOfGround == true)
        }
        #expect(try await Self.days(test, as: "anneli").records.count == 4)
    }

    @Test func `a certificate is not recorded in the future, before the day or for a day that wasn't sick`()
        async throws
    {
        let test = try await Self.fourSickDays()
        let tries: [(Day, Day, String)] = [
            (Self.monday, Day(2026, 11, 28), "delivered_on:not_in_future"),
            (Self.monday, Day(2026, 11, 20), "delivered_on:certificate_before_day"),
            (Day(2026, 11, 20), Day(2026, 11, 27), "day:no_sick_day"),
        ]
        for (day, on, problem) in tries {
            let refused = await refusal {
                _ = try await test.office.carryOut(
                    RecordCertificate(of: Self.client, at: day, deliveredOn: on), as: test.worker("anneli"))
            }
            #expect(refused?.problems == [problem])
        }
    }

    @Test func `T-19 a new time instead of a cancelled day is written in the daily record too`() async throws {
        let test = try await Self.office([
            TestDays.record("c1", Self.monday, DayMark(.notArranged, cause: .providerCancelled))
        ])
        _ = try await test.office.carryOut(
            RecordDayContact(
                of: Self.client, kind: .replacementTime, on: Day(2026, 11, 24), about: Self.monday, result: "",
                text: "Uusi aika pe 27.11.",
                replacement: Replacement(
                    newDay: Day(2026, 11, 27), toldClientOn: Day(2026, 11, 23),
                    whyNoSubstitute: "Vieras sijainen kuormittaisi.")), as: test.worker("anneli"))
        let contacts = try await test.register.read { try $0.contacts(of: Self.client) }
        #expect(Set(contacts.map(\.kind)) == [.replacementTime, .dailyNote])
        #expect(contacts.allSatisfy { $0.aboutDay == Self.monday && $0.text == "Uusi aika pe 27.11." })
    }

    @Test func `an attempt to reach a client is recorded only by the provider of the service`() async throws {
        let test = try await Self.office([])
        let attempt = RecordDayContact(
            of: Self.client, kind: .attempt, on: Day(2026, 11, 24), about: Self.monday, result: "", text: "Soitin.")
        let refused = await refusal { _ = try await test.office.carryOut(attempt, as: test.worker("tuula")) }
        #expect(refused?.isForWantOfGround == true)
        _ = try await test.office.carryOut(attempt, as: test.worker("anneli"))
        #expect(try await test.register.read { try $0.contacts(of: Self.client, kind: .attempt) }.count == 1)
    }

    @Test func `T-35 coaching during the work activity is refused and beside it stands`() async throws {
        let test = try await Self.office([
            TestDays.record("c1", Self.monday, .present(360), startsAt: 9 * 60)
        ])
        func coaching(at hour: Int) -> RecordVisit {
            RecordVisit(
                in: ID(rawValue: "p-c1"), on: Self.monday, kind: .coachingHour, minutes: 60, startsAt: hour * 60,
                isRemote: false)
        }
        let refused = await refusal { _ = try await test.office.carryOut(coaching(at: 10), as: test.worker("anneli")) }
        guard case .againstRules(let findings) = refused else { return #expect(Bool(false)) }
        #expect(findings.map(\.rule.id) == ["coaching-apart-from-work"])
        _ = try await test.office.carryOut(coaching(at: 15), as: test.worker("anneli"))
    }
}
