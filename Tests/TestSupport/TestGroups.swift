package import Casework
import Procedures
import Register

/// A provider with group clients: a register with the real rulebooks and as many periods of group coaching as wanted.
package enum TestGroups {
    package static let form = "ryhmavalmennus"
    package static let monday = Day(2026, 11, 23)

    /// - Parameters:
    ///   - clients: how many clients have a period of group coaching, `g1` and on; each `p-g1` and on
    ///   - rulebook: the county's rulebook
    package static func office(
        clients: Int, today: Day = Day(2026, 11, 27), rulebook: String = "pohjois-savo-2024", form: String = form,
        days: DateRange = DateRange(Day(2026, 9, 1)...Day(2026, 12, 31))
    ) async throws -> TestOffice {
        let test = try await TestOffice(today: today, rulebooks: try TestRulebooks.real)
        try await test.register.write { register in
            try TestPeople.settle(register)
            try register.adopt(rulebook, in: TestPeople.county, from: Day(2024, 1, 1))
            for number in 1...clients {
                try TestDays.period(
                    "g\(number)", "Ryhmä\(number)", number: 10 + number, form: form, days: days,
                    weekdays: [.tuesday, .thursday], minutes: 240, in: register)
            }
        }
        return test
    }

    package static func terms(
        _ kind: ServiceGroup.Kind = .open, form: String = form, weekdays: [Weekday] = [.monday, .wednesday],
        minutes: Int = 240, days: DateRange = DateRange(from: Day(2026, 9, 1))
    ) -> ServiceGroup.Terms {
        ServiceGroup.Terms(
            name: "Arjen taidot", kind: kind, serviceForm: form, weekdays: weekdays, startsAt: 540, minutes: minutes,
            days: days, themes: ["everyday_life"], content: "Arjen rahankäyttöä ja ruokaa.")
    }

    /// Makes a group as the instructor.
    package static func group(
        _ terms: ServiceGroup.Terms = terms(), in test: TestOffice
    ) async throws -> ID<ServiceGroup> {
        try await test.office.carryOut(KeepGroup(at: TestPeople.provider, terms: terms), as: test.worker("anneli"))
    }

    /// Takes a client into a group as the instructor.
    package static func enrol(
        _ client: String, in group: ID<ServiceGroup>, from day: Day = Day(2026, 10, 1), _ test: TestOffice
    ) async throws {
        _ = try await test.office.carryOut(
            EnrolInGroup(ID(rawValue: "p-" + client), in: group, from: day), as: test.worker("anneli"))
    }
}
