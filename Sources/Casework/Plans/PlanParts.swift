/// A goal on the way to a goal, and the day by which it is aimed at (välitavoite).
package struct InterimGoal: Equatable, Sendable {
    package let text: String
    package let aimedOn: Day?

    package init(_ text: String, aimedOn: Day? = nil) {
        self.text = text
        self.aimedOn = aimedOn
    }
}

extension Plan {
    /// Something that one party of the plan sees to, and by when.
    package struct PartyTask: Equatable, Sendable {
        package let party: ParticipantRole
        package let text: String
        package let dueOn: Day?

        package init(party: ParticipantRole, text: String, dueOn: Day? = nil) {
            self.party = party
            self.text = text
            self.dueOn = dueOn
        }
    }

    /// The weekly pattern from a day on.
    package struct RhythmChange: Equatable, Sendable {
        package let from: Day
        /// 0…7 days a week.
        package let daysPerWeek: Int
        /// Minutes a day; 0 when the plan doesn't say.
        package let minutesPerDay: Int

        package init(from: Day, daysPerWeek: Int, minutesPerDay: Int = 0) {
            self.from = from
            self.daysPerWeek = daysPerWeek
            self.minutesPerDay = minutesPerDay
        }
    }

    /// The most tasks, changes of the weekly pattern, and interim goals of one goal that a plan takes.
    package static let mostTasks = 6
    package static let mostRhythmChanges = 4
    package static let mostInterimGoals = 6

    /// The weekly days as the plan has them on a day.
    package func daysPerWeek(on day: Day) -> Int { rhythm.last { $0.from <= day }?.daysPerWeek ?? daysPerWeek }

    /// Every number of weekly days that the plan has at some time, each once.
    package var allDaysPerWeek: [Int] {
        rhythm.reduce(into: [daysPerWeek]) { days, change in
            if !days.contains(change.daysPerWeek) { days.append(change.daysPerWeek) }
        }
    }
}
