import Casework
import Pages
import Procedures

extension Typed {
    /// What a plan's form says; nil when something can't be read.
    mutating func planText() -> PlanText? {
        let meetingOn = day("meeting_on")
        let first = day("first_day")
        let last = day("last_day")
        let days = number("days_per_week", in: 0...7)
        let months = number("review_months", in: 1...24)
        let goals = planGoals()
        let people = planPeople()
        let understanding = Plan.Understanding(
            goals: textIfAny("shared_goals"), timetable: textIfAny("shared_timetable"),
            means: textIfAny("shared_means"))
        let ownWorkerTasks = textIfAny("own_worker_tasks")
        let coachTasks = textIfAny("employment_coach_tasks")
        let tasks = planTasks()
        let rhythm = planRhythm()
        guard let meetingOn, let first, let last, let days, let months else { return nil }
        guard let period = DateRange(first: first, last: last) else {
            note(Problem("last_day", "last_before_first"))
            return nil
        }
        return PlanText(
            meetingOn: meetingOn, period: period, daysPerWeek: days, understanding: understanding,
            ownWorkerTasks: ownWorkerTasks, employmentCoachTasks: coachTasks, reviewMonths: months, goals: goals,
            participants: people, tasks: tasks, rhythm: rhythm)
    }

    private mutating func planGoals() -> [Plan.Goal] {
        var goals: [Plan.Goal] = []
        for number in 1...Plan.mostGoals {
            let goal = textIfAny("goal\(number)", most: 500)
            let means = textIfAny("means\(number)", most: 500)
            if goal.isEmpty {
                if !means.isEmpty || !input["interim\(number)"].isEmpty {
                    note(Problem("goal\(number)", "goal_of_means"))
                }
                continue
            }
            let group = input["group\(number)"]
            goals.append(
                Plan.Goal(
                    goal: goal, means: means, interimGoals: interimGoals("interim\(number)"),
                    group: group.isEmpty ? .plan : DataGroup(rawValue: group)))
        }
        return goals
    }

    private mutating func planPeople() -> [Plan.Participant] {
        var people: [Plan.Participant] = []
        for role in [Plan.ParticipantRole.client, .ownWorker, .employmentCoach] {
            let name = textIfAny("name." + role.rawValue, most: 100)
            let isPresent = input["present." + role.rawValue] == "yes"
            if name.isEmpty, !isPresent { continue }
            if name.isEmpty { note(Problem("name." + role.rawValue, "required")) }
            people.append(Plan.Participant(role: role, name: name, wasPresent: isPresent))
        }
        for number in 1...PlanFormValues.mostOthers {
            let name = textIfAny("other\(number).name", most: 100)
            if name.isEmpty { continue }
            let role: Plan.ParticipantRole? = code("other\(number).role")
            if let role {
                people.append(
                    Plan.Participant(role: role, name: name, wasPresent: input["other\(number).present"] == "yes"))
            }
        }
        return people
    }
}

extension FormInput {
    /// How many goals the form has room for, two more when more are asked for.
    var goalRows: Int {
        let filled = (1...Plan.mostGoals).last { number in
            ["goal", "means", "interim"].contains { !self[$0 + String(number)].isEmpty }
        } ?? 0
        let shown = Int(self["goal_rows"].prefix(2)) ?? 2
        return min(Plan.mostGoals, max(2, filled, shown) + (self["act"] == "goals" ? 2 : 0))
    }
}
