package import Casework

/// What a plan's form holds when it opens: the plan's own values, or what a new plan begins with.
package enum PlanFormValues {
    /// How many people besides the three parties the form has room for.
    package static let mostOthers = 3

    /// The values of a plan's form.
    package static func of(_ plan: Plan, _ words: Words) -> [String: [String]] {
        var values = people(plan.participants)
        values["meeting_on"] = [words.format.day(plan.meetingOn)]
        values["first_day"] = [words.format.day(plan.period.first)]
        values["last_day"] = [plan.period.last.map { words.format.day($0) } ?? ""]
        values["days_per_week"] = [String(plan.daysPerWeek)]
        values["review_months"] = [String(plan.reviewMonths)]
        values["shared_goals"] = [plan.understanding.goals]
        values["shared_timetable"] = [plan.understanding.timetable]
        values["shared_means"] = [plan.understanding.means]
        values["own_worker_tasks"] = [plan.ownWorkerTasks]
        values["employment_coach_tasks"] = [plan.employmentCoachTasks]
        for (index, goal) in plan.goals.enumerated() {
            values["goal\(index + 1)"] = [goal.goal]
            values["means\(index + 1)"] = [goal.means]
            values["group\(index + 1)"] = [goal.group?.rawValue ?? "social_care"]
            values["interim\(index + 1)"] = [goal.interimGoals.map { $0.line(words) }.joined(separator: "\n")]
        }
        for (index, task) in plan.tasks.enumerated() {
            values["task\(index + 1).party"] = [task.party.rawValue]
            values["task\(index + 1).text"] = [task.text]
            values["task\(index + 1).by"] = [task.dueOn.map { words.format.day($0) } ?? ""]
        }
        for (index, change) in plan.rhythm.enumerated() {
            values["rhythm\(index + 1).from"] = [words.format.day(change.from)]
            values["rhythm\(index + 1).days"] = [String(change.daysPerWeek)]
            values["rhythm\(index + 1).hours"] = [
                change.minutesPerDay == 0 ? "" : words.format.hours(minutes: change.minutesPerDay)
            ]
        }
        return values
    }

    /// What the form of a new plan begins with: the day, the suggested kind and the people expected.
    package static func ofNew(
        kind: Plan.Kind?, participants: [Plan.Participant], today: Day, _ words: Words
    ) -> [String: [String]] {
        var values = people(participants)
        values["kind"] = [kind?.rawValue ?? ""]
        values["meeting_on"] = [words.format.day(today)]
        values["review_months"] = ["3"]
        return values
    }

    private static func people(_ participants: [Plan.Participant]) -> [String: [String]] {
        var values: [String: [String]] = [:]
        var others = 0
        for person in participants {
            switch person.role {
            case .client, .ownWorker, .employmentCoach:
                values["name." + person.role.rawValue] = [person.name]
                values["present." + person.role.rawValue] = [person.wasPresent ? "yes" : ""]
            case .supportPerson, .instructor, .other:
                others += 1
                values["other\(others).role"] = [person.role.rawValue]
                values["other\(others).name"] = [person.name]
                values["other\(others).present"] = [person.wasPresent ? "yes" : ""]
            }
        }
        return values
    }
}

extension InterimGoal {
    /// The goal as one line, with the day aimed at on its end.
    func line(_ words: Words) -> String { text + (aimedOn.map { " " + words.format.day($0) } ?? "") }
}
