import Casework
import Procedures
import Register
import TestSupport
import Testing

/// Guidance and social guidance by the service description of Pyhäjoki.
@Suite struct GuidanceTests {
    private static let period = ID<ServicePeriod>(rawValue: "p-g1")

    private static func office(_ form: String, professional: Bool = true) async throws -> TestOffice {
        let test = try await TestGroups.office(
            clients: 1, rulebook: "pyhajoki-4h", form: form, days: DateRange(Day(2026, 9, 7)...Day(2027, 3, 6)))
        if professional {
            try await test.register.write { register in
                _ = try register.session.run("UPDATE role_assignment SET professional = 1 WHERE user_id = 'anneli'")
            }
        }
        return test
    }

    private static func give(_ minutes: Int, on day: Day, _ test: TestOffice) async throws {
        _ = try await test.office.carryOut(
            RecordVisit(in: period, on: day, kind: .socialGuidance, minutes: minutes, startsAt: nil, isRemote: false),
            as: test.worker("anneli"))
    }

    private static func dues(_ test: TestOffice) async throws -> [String] {
        let list = try await test.office.ask(ReadWorklist(), as: test.worker("anneli"))
        return list.lines.filter { $0.task.kind == .giveGuidance }.map { line in
            "\(line.task.due) \(line.task.citation?.paragraph ?? "")"
        }
    }

    @Test func `T-26 five and a half hours of social guidance in three months are half an hour short`() async throws {
        let test = try await Self.office("osa_3")
        for (day, minutes) in [(Day(2026, 9, 20), 120), (Day(2026, 10, 20), 90), (Day(2026, 11, 20), 120)] {
            try await Self.give(minutes, on: day, test)
        }
        let asked = try await Self.dues(test)
        #expect(asked.contains("2026-12-06 OSA 2–4") && asked.contains("2026-12-06 Palvelun toteutus"))
        try await Self.give(30, on: Day(2026, 11, 26), test)
        #expect(try await Self.dues(test).isEmpty)
    }

    @Test func `social guidance is recorded only by a social-care professional`() async throws {
        let test = try await Self.office("osa_3", professional: false)
        let refused = await refusal { try await Self.give(60, on: Day(2026, 11, 20), test) }
        guard case .againstRules(let findings) = refused else { return #expect(Bool(false)) }
        #expect(findings.map(\.rule.id) == ["social-guidance-giver"])
    }

    @Test func `a placement alone takes no social guidance`() async throws {
        let test = try await Self.office("osa_1")
        let refused = await refusal { try await Self.give(60, on: Day(2026, 11, 20), test) }
        guard case .againstRules(let findings) = refused else { return #expect(Bool(false)) }
        #expect(findings.map(\.rule.id) == ["no-social-guidance"])
        #expect(try await test.register.read { try $0.dayRecords(of: Self.period) }.isEmpty)
    }

    @Test func `a window of three months begins anew where the one before it ends`() {
        let start = Day(2026, 9, 7)
        #expect(
            GuidanceWindow(from: start, months: 3, on: Day(2026, 12, 6))?.days
                == DateRange(Day(2026, 9, 7)...Day(2026, 12, 6)))
        #expect(
            GuidanceWindow(from: start, months: 3, on: Day(2026, 12, 7))?.days
                == DateRange(Day(2026, 12, 7)...Day(2027, 3, 6)))
        #expect(GuidanceWindow(from: start, months: 3, on: Day(2026, 9, 6)) == nil)
    }
}
