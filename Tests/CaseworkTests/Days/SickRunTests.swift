import Testing

@testable import Casework

@Suite struct SickRunTests {
    private let sick = DayMark(.absent, cause: .ownSickness, notice: .beforeTheDay)
    private let rules = RuleSet(rulebooks: [
        rulebook(rules: [
            rule(
                .certificateFromSickDay, ["after_days": .integer(3), "repeated_after_days": .integer(0)],
                severity: .warn)
        ])
    ])

    private func run(_ marks: [Day: DayMark], repeated: Bool = false) -> SickRun? {
        SickRun.last(in: marks, rules: rules, isRepeated: repeated)
    }

    @Test func `T-22 three sick days need no certificate and the fourth does`() {
        let days = (23...26).map { Day(2026, 11, $0) }
        let three = run(Dictionary(uniqueKeysWithValues: days.prefix(3).map { ($0, sick) }))
        #expect(three?.days.count == 3)
        #expect(three?.certificateFrom == nil)
        #expect(three?.neededFromDay == 4)
        let four = run(Dictionary(uniqueKeysWithValues: days.map { ($0, sick) }))
        #expect(four?.certificateFrom == Day(2026, 11, 26))
        #expect(four?.isCertificateMissing == true)
    }

    @Test func `sick days are counted on scheduled days and not by the calendar`() {
        let days = [Day(2026, 11, 16), Day(2026, 11, 18), Day(2026, 11, 19), Day(2026, 11, 23)]
        #expect(run(Dictionary(uniqueKeysWithValues: days.map { ($0, sick) }))?.certificateFrom == Day(2026, 11, 23))
    }

    @Test func `a day of presence between begins the run anew`() {
        let marks = [Day(2026, 11, 16): sick, Day(2026, 11, 18): .present(300), Day(2026, 11, 19): sick]
        #expect(run(marks)?.days == [Day(2026, 11, 19)])
    }

    @Test func `a holiday between neither counts nor breaks the run`() {
        let marks = [
            Day(2026, 11, 16): sick, Day(2026, 11, 18): DayMark(.notArranged, cause: .holiday),
            Day(2026, 11, 19): sick,
        ]
        #expect(run(marks)?.days == [Day(2026, 11, 16), Day(2026, 11, 19)])
    }

    @Test func `T-23 with repeated absences the first sick day needs a certificate`() {
        let one = run([Day(2026, 11, 23): sick], repeated: true)
        #expect(one?.certificateFrom == Day(2026, 11, 23))
        #expect(one?.neededFromDay == 1)
    }

    @Test func `a certificate on any day of the run covers it`() {
        var marks = Dictionary(uniqueKeysWithValues: (23...26).map { (Day(2026, 11, $0), sick) })
        marks[Day(2026, 11, 24)]?.certificateOn = Day(2026, 11, 27)
        #expect(run(marks)?.isCertificateMissing == false)
    }
}
