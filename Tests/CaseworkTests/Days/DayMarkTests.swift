import Testing

@testable import Casework

@Suite struct DayMarkTests {
    private let monday = Day(2026, 11, 23)

    @Test(arguments: DayLetter.allCases)
    func `a letter is shown again for the mark it stands for`(letter: DayLetter) {
        #expect(DayLetter(letter.mark(on: monday, today: monday)) == letter)
        #expect(DayTyped(letter.rawValue.lowercased()) == .letter(letter))
    }

    @Test func `a mark is read back from the word a form carries`() {
        let marks: [DayMark] = [
            .present(255, .remote), .present(300), DayLetter.certified.mark(on: monday, today: monday),
            DayMark(.absent, cause: .unexplained, notice: .notAtAll),
            DayMark(.swapped, swappedTo: Day(2026, 11, 27)), DayMark(.notArranged, cause: .providerCancelled),
        ]
        for mark in marks { #expect(DayMark(code: mark.code) == mark) }
        #expect(DayMark(code: "present:::") == nil)
        #expect(DayMark(code: "present::::99999999999999999999::") == nil)
    }

    @Test func `hours are read with comma, point and colon, in quarters, and an e means remote`() {
        #expect(DayTyped("4,25") == .hours(255, .onSite))
        #expect(DayTyped(" 4.5 ") == .hours(270, .onSite))
        #expect(DayTyped("4:15") == .hours(255, .onSite))
        #expect(DayTyped("5e") == .hours(300, .remote))
        #expect(DayTyped("8") == .hours(480, .onSite))
        #expect(DayTyped("") == .empty)
    }

    @Test(arguments: [
        ("0", "day_zero"), ("8,25", "day_too_long"), ("99999999999999999999", "day_too_long"), ("3,6", "day_quarters"),
        ("x", "day_cell"), ("-4", "day_cell"), ("<b>", "day_cell"), ("4 h", "day_cell"),
    ])
    func `what no cell takes is told for what it is`(text: String, code: String) {
        #expect(DayTyped(text) == .wrong(code))
    }

    @Test func `the benefit reads the cause and the bill reads the notice`() {
        let sickSameDay = DayMark(.absent, cause: .ownSickness, notice: .sameDay)
        #expect(sickSameDay.keepsBenefit == true)
        #expect(sickSameDay.billing(.serviceDay) == .unused)
        let otherBefore = DayMark(.absent, cause: .agreedOther, notice: .beforeTheDay)
        #expect(otherBefore.keepsBenefit == false)
        #expect(otherBefore.billing(.serviceDay) == .free)
        #expect(DayMark(.absent, cause: .unexplained, notice: .notAtAll).asksForContact)
        #expect(!sickSameDay.asksForContact)
    }

    @Test func `a day on which nothing was held is no absence and keeps the benefit`() {
        for cause in [DayMark.Cause.holiday, .pause, .providerCancelled] {
            let mark = DayMark(.notArranged, cause: cause)
            #expect(!mark.isAbsence && !mark.isHeld)
            #expect(mark.keepsBenefit == true)
            #expect(mark.billing(.serviceDay) == .free)
        }
    }

    @Test func `T-20 an introduction visit is billed to nobody`() {
        #expect(DayMark.present(120).billing(.introductionVisit) == .free)
        #expect(DayMark.present(120).billing(.serviceDay) == .realised)
    }

    @Test func `the notice is asked only where it decides something`() {
        #expect(DayLetter.missed.mark(on: monday, today: monday).missing == .notice)
        #expect(DayLetter.sick.mark(on: monday, today: monday).missing == nil)
        #expect(DayLetter.swapped.mark(on: monday, today: monday).missing == .swappedTo)
        #expect(DayMark(.absent, cause: .unexplained, notice: .sameDay).missing == nil)
    }

    @Test func `nothing held on a public holiday is a holiday and otherwise a break`() {
        #expect(DayLetter.notHeld.mark(on: Day(2026, 12, 25), today: monday).cause == .holiday)
        #expect(DayLetter.notHeld.mark(on: monday, today: monday).cause == .pause)
    }
}
