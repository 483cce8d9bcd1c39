import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct GroupProcedureTests {
    private static func file(_ group: ID<ServiceGroup>, _ test: TestOffice) async throws -> GroupFile {
        try await test.office.ask(OpenGroup(group, at: TestPeople.provider), as: test.worker("anneli"))
    }

    @Test func `a closed group takes each client for all its days, and nobody after it has begun`() async throws {
        let test = try await TestGroups.office(clients: 2, today: Day(2026, 9, 14))
        let days = DateRange(Day(2026, 9, 14)...Day(2026, 12, 18))
        let group = try await TestGroups.group(TestGroups.terms(.closed, days: days), in: test)
        try await TestGroups.enrol("g1", in: group, test)
        #expect(try await Self.file(group, test).seats.map(\.member.days) == [days])
        let later = TestOffice(test, today: Day(2026, 9, 15))
        let refused = await refusal { try await TestGroups.enrol("g2", in: group, later) }
        #expect(refused?.problems == ["period:group_has_begun"])
    }

    @Test func `a closed group takes nobody whose period is shorter than the group`() async throws {
        let test = try await TestGroups.office(clients: 1, today: Day(2026, 9, 14))
        let days = DateRange(Day(2026, 9, 14)...Day(2027, 1, 8))
        let group = try await TestGroups.group(TestGroups.terms(.closed, days: days), in: test)
        let refused = await refusal { try await TestGroups.enrol("g1", in: group, test) }
        #expect(refused?.problems == ["period:group_period_short"])
    }

    @Test func `an open group takes a client from their own day to the end of their voucher, and lets them go`()
        async throws
    {
        let test = try await TestGroups.office(clients: 1)
        let group = try await TestGroups.group(in: test)
        try await TestGroups.enrol("g1", in: group, from: Day(2026, 10, 5), test)
        let member = try #require(try await Self.file(group, test).seats.first?.member)
        #expect(member.days == DateRange(Day(2026, 10, 5)...Day(2026, 12, 31)))
        let period = try await test.register.read { try $0.period(ID(rawValue: "p-g1")) }
        #expect(period?.patterns.last?.weekdays == [.monday, .wednesday])
        let again = await refusal { try await TestGroups.enrol("g1", in: group, from: Day(2026, 11, 2), test) }
        #expect(again?.problems == ["period:group_member_already"])
        _ = try await test.office.carryOut(
            LeaveGroup(
                member.id, of: member.periodID, version: 1, lastDay: Day(2026, 11, 26), reason: "Opinnot alkavat."),
            as: test.worker("anneli"))
        let left = try await Self.file(group, test).seats.first?.member
        #expect(left?.days.last == Day(2026, 11, 26) && left?.leaveReason == "Opinnot alkavat.")
    }

    @Test func `T-10 the thirteenth enrolment in a group is refused with its paragraph, and nothing is written`()
        async throws
    {
        let test = try await TestGroups.office(clients: 13)
        let group = try await TestGroups.group(in: test)
        for number in 1...12 { try await TestGroups.enrol("g\(number)", in: group, test) }
        let refused = await refusal { try await TestGroups.enrol("g13", in: group, test) }
        guard case .againstRules(let findings) = refused else { return #expect(Bool(false)) }
        #expect(findings.map(\.rule.id) == ["group-size"])
        #expect(findings.first?.citation.paragraph == "luku 2.2.2 kohta 2")
        #expect(try await Self.file(group, test).seats.count == 12)
    }

    @Test func `a place that somebody has left is free for the next`() async throws {
        let test = try await TestGroups.office(clients: 13)
        let group = try await TestGroups.group(in: test)
        for number in 1...12 { try await TestGroups.enrol("g\(number)", in: group, test) }
        let first = try #require(try await Self.file(group, test).seats.first?.member)
        _ = try await test.office.carryOut(
            LeaveGroup(first.id, of: first.periodID, version: 1, lastDay: Day(2026, 11, 27), reason: "Työ alkaa."),
            as: test.worker("anneli"))
        try await TestGroups.enrol("g13", in: group, from: Day(2026, 11, 28), test)
        #expect(try await Self.file(group, test).seats.count == 13)
    }

    @Test(arguments: [
        (TestGroups.terms(minutes: 270), "ryhmavalmennus-session"),
        (TestGroups.terms(weekdays: [.monday, .tuesday, .wednesday]), "ryhmavalmennus-days"),
    ])
    func `a group of other sessions than the rulebook's is refused`(
        terms: ServiceGroup.Terms, rule: String
    ) async throws {
        let test = try await TestGroups.office(clients: 1)
        let refused = await refusal { _ = try await TestGroups.group(terms, in: test) }
        guard case .againstRules(let findings) = refused else { return #expect(Bool(false)) }
        #expect(findings.map(\.rule.id).contains(rule))
    }

    @Test func `a group says what it does before anyone can be in it`() async throws {
        let test = try await TestGroups.office(clients: 1)
        let empty = ServiceGroup.Terms(
            name: "Tyhjä", kind: .closed, serviceForm: "edistava", weekdays: [], minutes: 240,
            days: DateRange(from: Day(2026, 9, 1)))
        let refused = await refusal { _ = try await TestGroups.group(empty, in: test) }
        #expect(
            refused?.problems == [
                "form:choose", "weekdays:choose_some", "content:required", "last_day:required",
            ])
    }

    @Test func `another provider sees no group, and an own worker makes none`() async throws {
        let test = try await TestGroups.office(clients: 1)
        let group = try await TestGroups.group(in: test)
        let elsewhere = await refusal {
            _ = try await test.office.ask(OpenGroup(group, at: TestPeople.otherProvider), as: test.worker("tuula"))
        }
        guard case .notFound = elsewhere else { return #expect(Bool(false)) }
        for user in ["katja", "mikko", "tuula"] {
            let refused = await refusal {
                _ = try await test.office.ask(OpenGroup(group, at: TestPeople.provider), as: test.worker(user))
            }
            #expect(refused?.isForWantOfGround == true)
        }
    }
}
