import Casework
import Testing

@Suite struct NoticeTests {
    @Test(arguments: [
        ("2026-11-25T09:00:00.000Z", "2026-11-25", 11 * 60), ("2026-07-01T21:30:00.000Z", "2026-07-02", 30),
        ("2026-03-29T00:59:00.000Z", "2026-03-29", 179), ("2026-03-29T01:00:00.000Z", "2026-03-29", 240),
        ("2026-10-25T00:59:00.000Z", "2026-10-25", 239), ("2026-10-25T01:00:00.000Z", "2026-10-25", 180),
        ("2026-12-31T22:00:00.000Z", "2027-01-01", 0),
    ])
    func `an instant is read by Helsinki's clock, also when the clocks are turned`(
        instant: String, day: String, minutes: Int
    ) throws {
        let time = try #require(HelsinkiTime(instant))
        #expect(time.day.description == day)
        #expect(time.minutes == minutes)
    }

    @Test(arguments: ["2026-11-25T09:00:00.000Z", "2026-07-01T21:30:00.000Z", "2028-02-29T05:00:00.000Z"])
    func `a time turns back into its instant`(instant: String) throws {
        #expect(try #require(HelsinkiTime(instant)).instant == instant)
    }

    @Test(arguments: ["", "tomorrow", "2026-11-25", "2026-13-45T09:00:00.000Z", "2026-11-25T99:00:00.000Z"])
    func `what isn't an instant is none`(text: String) { #expect(HelsinkiTime(text) == nil) }

    private func due(_ pace: NoticePace, at instant: String) -> String? {
        HelsinkiTime(instant).flatMap { pace.notBefore($0)?.instant }
    }

    @Test func `a notice at once goes now by day, and in the morning when it is planned in the evening`() {
        #expect(due(.atOnce, at: "2026-11-25T09:00:00.000Z") == "2026-11-25T09:00:00.000Z")
        #expect(due(.atOnce, at: "2026-11-25T18:00:00.000Z") == "2026-11-26T05:00:00.000Z")
        #expect(due(.atOnce, at: "2026-11-25T02:00:00.000Z") == "2026-11-25T05:00:00.000Z")
    }

    @Test func `a daily notice goes with the next morning's letter, and none is planned for who wants none`() {
        #expect(due(.daily, at: "2026-11-25T05:00:00.000Z") == "2026-11-25T06:00:00.000Z")
        #expect(due(.daily, at: "2026-11-25T09:00:00.000Z") == "2026-11-26T06:00:00.000Z")
        #expect(due(.daily, at: "2026-03-28T09:00:00.000Z") == "2026-03-29T05:00:00.000Z")
        #expect(due(.off, at: "2026-11-25T09:00:00.000Z") == nil)
    }

    @Test func `a duty with a legal window can't be turned off`() {
        #expect(!NoticePace.choices(.duty).contains(.off))
        #expect(NoticePace.choices(.message).contains(.off))
    }

    @Test func `the ledger is silent after a day and two hours without a round`() {
        #expect(NoticeRound.isSilent(since: nil, now: "2026-11-25T09:00:00.000Z"))
        #expect(!NoticeRound.isSilent(since: "2026-11-24T07:00:00.000Z", now: "2026-11-25T09:00:00.000Z"))
        #expect(NoticeRound.isSilent(since: "2026-11-24T06:59:00.000Z", now: "2026-11-25T09:00:00.000Z"))
    }
}
