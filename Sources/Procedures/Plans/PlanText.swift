package import Casework

/// What is written in a plan.
package struct PlanText: Equatable, Sendable {
    package let meetingOn: Day
    package let period: DateRange
    package let daysPerWeek: Int
    package let understanding: Plan.Understanding
    package let ownWorkerTasks: String
    package let employmentCoachTasks: String
    package let reviewMonths: Int
    package let goals: [Plan.Goal]
    package let participants: [Plan.Participant]
    package let tasks: [Plan.PartyTask]
    /// In the order of days.
    package let rhythm: [Plan.RhythmChange]

    package init(
        meetingOn: Day, period: DateRange, daysPerWeek: Int,
        understanding: Plan.Understanding = Plan.Understanding(), ownWorkerTasks: String = "",
        employmentCoachTasks: String = "", reviewMonths: Int = 3, goals: [Plan.Goal] = [],
        participants: [Plan.Participant] = [], tasks: [Plan.PartyTask] = [], rhythm: [Plan.RhythmChange] = []
    ) {
        self.meetingOn = meetingOn
        self.period = period
        self.daysPerWeek = daysPerWeek
        self.understanding = understanding
        self.ownWorkerTasks = ownWorkerTasks
        self.employmentCoachTasks = employmentCoachTasks
        self.reviewMonths = reviewMonths
        self.goals = goals
        self.participants = participants
        self.tasks = tasks
        self.rhythm = rhythm.sorted { $0.from < $1.from }
    }

    /// The same text with goals that its writer was not shown, after the writer's own.
    func keeping(_ hidden: [Plan.Goal]) -> PlanText {
        PlanText(
            meetingOn: meetingOn, period: period, daysPerWeek: daysPerWeek, understanding: understanding,
            ownWorkerTasks: ownWorkerTasks, employmentCoachTasks: employmentCoachTasks, reviewMonths: reviewMonths,
            goals: goals + hidden, participants: participants, tasks: tasks, rhythm: rhythm)
    }

    /// - Throws: `Refusal.invalid` with what can't stand even in a draft
    func check(on today: Day) throws {
        var problems: [Problem] = []
        if meetingOn > today { problems.append(Problem("meeting_on", "in_future")) }
        if period.isOpenEnded { problems.append(Problem("last_day", "required")) }
        if !(0...7).contains(daysPerWeek) {
            problems.append(Problem("days_per_week", "number_between", ["from": "0", "to": "7"]))
        }
        if !(1...24).contains(reviewMonths) {
            problems.append(Problem("review_months", "number_between", ["from": "1", "to": "24"]))
        }
        if goals.count > Plan.mostGoals || goals.contains(where: \.goal.isEmpty) {
            problems.append(Problem("goal1", "required"))
        }
        problems += partProblems
        for (index, person) in participants.enumerated()
        where participants[..<index].contains(where: { $0.role == person.role && $0.name == person.name }) {
            problems.append(Problem("name." + person.role.rawValue, "same_person"))
        }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
    }

    /// What can't stand in the tasks, the interim goals and the changes of the weekly pattern.
    private var partProblems: [Problem] {
        var problems: [Problem] = []
        for (index, goal) in goals.enumerated() where goal.interimGoals.count > Plan.mostInterimGoals {
            let most = ["max": String(Plan.mostInterimGoals)]
            problems.append(Problem("interim\(index + 1)", "too_many_lines", most))
        }
        if tasks.count > Plan.mostTasks || tasks.contains(where: \.text.isEmpty) {
            problems.append(Problem("task1.text", "required"))
        }
        for (index, change) in rhythm.enumerated() {
            let field = "rhythm\(index + 1)."
            if !period.contains(change.from) || change.from == period.first {
                problems.append(Problem(field + "from", "rhythm_outside"))
            }
            if rhythm[..<index].contains(where: { $0.from == change.from }) {
                problems.append(Problem(field + "from", "rhythm_twice"))
            }
            if !(0...7).contains(change.daysPerWeek) {
                problems.append(Problem(field + "days", "number_between", ["from": "0", "to": "7"]))
            }
        }
        return problems
    }

    func draft(
        _ id: ID<Plan>, of client: ID<Client>, kind: Plan.Kind, number: Int, supersedes: ID<Plan>?,
        by user: ID<UserAccount>
    ) -> Plan {
        Plan(
            id: id, clientID: client, kind: kind, number: number, state: .draft, meetingOn: meetingOn, period: period,
            daysPerWeek: daysPerWeek, understanding: understanding, ownWorkerTasks: ownWorkerTasks,
            employmentCoachTasks: employmentCoachTasks, reviewMonths: reviewMonths, supersedes: supersedes,
            madeBy: user, goals: goals, participants: participants, tasks: tasks, rhythm: rhythm)
    }
}
