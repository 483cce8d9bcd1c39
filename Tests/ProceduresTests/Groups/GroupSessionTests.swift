import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct GroupSessionTests {
    private static let day = TestGroups.monday

    private static func mark(
        _ changes: [DayChange], in group: ID<ServiceGroup>, on day: Day = day, _ test: TestOffice
    ) async throws -> MarkedDays {
        try await test.office.carryOut(
            MarkSession(
                GroupSession(groupID: group, day: day, theme: "everyday_life", content: "Ruokalista"),
                at: TestPeople.provider, changes: changes), as: test.worker("anneli"))
    }

    @Test func `a session is marked for everyone at once in the one record that the week's grid has of a day`()
        async throws
    {
        let test = try await TestGroups.office(clients: 3)
        let group = try await TestGroups.group(in: test)
        for number in 1...3 { try await TestGroups.enrol("g\(number)", in: group, test) }
        let sick = DayMark(.absent, cause: .ownSickness, notice: .beforeTheDay)
        let marked = try await Self.mark(
            [
                TestDays.change("g1", Self.day, .present(240)), TestDays.change("g2", Self.day, .present(240)),
                TestDays.change("g3", Self.day, sick),
            ], in: group, test)
        #expect(marked == MarkedDays(saved: 3, removed: 0))
        let week = try await test.office.ask(
            WeekOfDays(Self.day.isoWeek, at: TestPeople.provider), as: test.worker("anneli"))
        #expect(week.sheet.rows.compactMap { $0.marks[Self.day] } == [.present(240), .present(240), sick])
        let records = try await test.register.read { try $0.dayRecords(of: ID(rawValue: "p-g1")) }
        #expect(records.map(\.kind) == [.groupSession])
        let trail = try await test.register.read { try $0.trail(limit: 20) }.filter { $0.action == "group.session" }
        #expect(trail.map(\.figures) == ["saved=3 removed=0"])
        let file = try await test.office.ask(OpenGroup(group, at: TestPeople.provider), as: test.worker("anneli"))
        #expect(file.sessions.map(\.content) == ["Ruokalista"])
        #expect(file.seats.map(\.attended) == [1, 1, 0])
        #expect(file.obligation?.paragraph == "luku 2.2.2")
    }

    @Test func `T-11 a third session of a group client in one week is refused and what it was about isn't kept`()
        async throws
    {
        let test = try await TestGroups.office(clients: 1)
        let group = try await TestGroups.group(in: test)
        try await TestGroups.enrol("g1", in: group, test)
        _ = try await Self.mark([TestDays.change("g1", Self.day, .present(240))], in: group, test)
        try await test.register.write { register in
            _ = try register.save([
                TestDays.record("g1", Self.day.adding(days: 1), .present(240), kind: .groupSession)
            ])
        }
        let third = Self.day.adding(days: 2)
        let refused = await refusal {
            _ = try await Self.mark([TestDays.change("g1", third, .present(240))], in: group, on: third, test)
        }
        guard case .againstRules(let findings) = refused else { return #expect(Bool(false)) }
        #expect(findings.map(\.rule.id) == ["ryhmavalmennus-days"])
        #expect(try await test.register.read { try $0.sessions(of: group) }.map(\.day) == [Self.day])
    }

    @Test func `a session is on a day on which the group meets, and of those who are in it`() async throws {
        let test = try await TestGroups.office(clients: 2)
        let group = try await TestGroups.group(in: test)
        try await TestGroups.enrol("g1", in: group, test)
        let tuesday = await refusal {
            _ = try await Self.mark([], in: group, on: Self.day.adding(days: 1), test)
        }
        #expect(tuesday?.problems == ["day:group_no_session"])
        let outsider = await refusal {
            _ = try await Self.mark([TestDays.change("g2", Self.day, .present(240))], in: group, test)
        }
        guard case .notFound = outsider else { return #expect(Bool(false)) }
    }

    @Test func `T-28 half an hour of individual talk in a month is told to fall short of the rule`() async throws {
        let test = try await TestGroups.office(clients: 1)
        let group = try await TestGroups.group(in: test)
        try await TestGroups.enrol("g1", in: group, from: Day(2026, 10, 1), test)
        try await test.register.write { register in
            _ = try register.save([
                TestDays.record("g1", Day(2026, 10, 20), .present(30), kind: .individualTalk),
                TestDays.record("g1", Day(2026, 11, 5), .present(60), kind: .individualTalk),
            ])
        }
        let seat = try await test.office.ask(
            OpenGroup(group, at: TestPeople.provider), as: test.worker("anneli")
        ).seats.first
        #expect(seat?.talk.before == 30 && seat?.talk.now == 60)
        #expect(seat?.talkFindings.map(\.rule.id).contains("individual-talk") == true)
    }

    @Test func `the individual talk of the month is asked for until an hour of it is recorded`() async throws {
        let test = try await TestGroups.office(clients: 1)
        let group = try await TestGroups.group(in: test)
        try await TestGroups.enrol("g1", in: group, test)
        func due() async throws -> [Day] {
            let list = try await test.office.ask(ReadWorklist(), as: test.worker("anneli"))
            return list.lines.filter { $0.task.kind == .holdIndividualTalk }.map(\.task.due)
        }
        #expect(try await due() == [Day(2026, 11, 30)])
        _ = try await test.office.carryOut(
            RecordVisit(
                in: ID(rawValue: "p-g1"), on: Day(2026, 11, 26), kind: .individualTalk, minutes: 60, startsAt: nil,
                isRemote: false), as: test.worker("anneli"))
        #expect(try await due().isEmpty)
    }
}
