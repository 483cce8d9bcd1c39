/// When a person is reminded by e-mail of a task of their own that a rule sets a window for.
package enum DutyReminder {
    /// Days before the last day on which it is told once more.
    static let daysBefore = 3

    /// Whether the run of a day tells of a task: when its window opens if it has one, three days before its last day,
    /// on its last day, and once a week while it is late. What a missed run would have told, the next one tells.
    ///
    /// - Parameter last: the day of the run before this one
    package static func tells(of task: WorkTask, on day: Day, since last: Day) -> Bool {
        guard task.rule != nil else { return false }
        let opens = task.from == task.due ? task.due.adding(days: -daysBefore) : task.from
        let moments = [opens, task.due.adding(days: -daysBefore), task.due]
        return moments.contains { $0 > last && $0 <= day && $0 >= opens }
            || weeksLate(task, on: day) > weeksLate(task, on: last)
    }

    /// Begun weeks since the last day; none on the last day itself.
    private static func weeksLate(_ task: WorkTask, on day: Day) -> Int {
        let late = task.due.days(until: day)
        return late <= 0 ? 0 : (late + 6) / 7
    }
}

/// One day's looking over of everybody's duties: who had something with a window to be told of.
package struct DutyRun: Equatable, Sendable {
    /// The day by Helsinki's clock that it was made for; there is one for a day.
    package let day: Day
    /// The instant in UTC.
    package let endedAt: String
    /// How many people were looked over.
    package let considered: Int
    /// For how many a reminder was planned.
    package let planned: Int

    package init(day: Day, endedAt: String, considered: Int, planned: Int) {
        self.day = day
        self.endedAt = endedAt
        self.considered = considered
        self.planned = planned
    }

    /// Minutes since midnight by Helsinki's clock before which the day's run isn't made: 6.00.
    package static let morning = 6 * 60
    /// Minutes since midnight after which a run that is missing raises the alarm: 9.00.
    static let alarm = 9 * 60

    /// Whether the day's run should have been made by now and wasn't.
    ///
    /// - Parameter last: the day of the newest run; nil when there was none
    package static func isMissing(since last: Day?, now: HelsinkiTime) -> Bool {
        guard let last else { return true }
        return last < now.day && (now.minutes >= alarm || last < now.day.adding(days: -1))
    }
}
