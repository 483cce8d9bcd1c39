import Casework
import Testing

@Suite struct HelsinkiDayTests {
    @Test(arguments: [
        (Day(2026, 11, 25), "2026-11-24T22:00:00.000Z"), (Day(2026, 6, 1), "2026-05-31T21:00:00.000Z"),
        (Day(2026, 3, 29), "2026-03-28T22:00:00.000Z"), (Day(2026, 3, 30), "2026-03-29T21:00:00.000Z"),
        (Day(2026, 10, 25), "2026-10-24T21:00:00.000Z"), (Day(2026, 10, 26), "2026-10-25T22:00:00.000Z"),
    ])
    func `a day begins at midnight in Helsinki, in summer and in winter`(day: Day, instant: String) {
        #expect(HelsinkiDay.start(of: day) == instant)
    }
}
