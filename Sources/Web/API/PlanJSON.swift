import Casework
import Foundation

/// A plan as JSON, and the fields of a plan's form as JSON names them.
enum PlanJSON {
    static func plan(_ plan: Plan) -> JSON {
        .object([
            ("id", .id(plan.id)), ("kind", .text(plan.kind.rawValue)), ("number", .number(plan.number)),
            ("state", .text(plan.state.rawValue)), ("meetingOn", .day(plan.meetingOn)),
            ("publishedOn", .day(plan.publishedOn)), ("firstDay", .day(plan.period.first)),
            ("lastDay", .day(plan.period.last)), ("daysPerWeek", .number(plan.daysPerWeek)),
            ("reviewMonths", .number(plan.reviewMonths)), ("goals", .list(plan.goals.map(goal))),
            ("participants", .list(plan.participants.map(participant))), ("tasks", .list(plan.tasks.map(task))),
            ("rhythm", .list(plan.rhythm.map(change))), ("version", .number(plan.version)),
        ])
    }

    private static func goal(_ goal: Plan.Goal) -> JSON {
        .object([
            ("goal", .text(goal.goal)), ("means", .text(goal.means)),
            ("dataGroup", .text(goal.group?.rawValue ?? "social_care")),
            (
                "interimGoals",
                .list(
                    goal.interimGoals.map { .object([("text", .text($0.text)), ("aimedOn", .day($0.aimedOn))]) })
            ),
        ])
    }

    private static func participant(_ person: Plan.Participant) -> JSON {
        .object([
            ("role", .text(person.role.rawValue)), ("name", .text(person.name)),
            ("wasPresent", .flag(person.wasPresent)),
        ])
    }

    private static func task(_ task: Plan.PartyTask) -> JSON {
        .object([("party", .text(task.party.rawValue)), ("text", .text(task.text)), ("dueOn", .day(task.dueOn))])
    }

    private static func change(_ change: Plan.RhythmChange) -> JSON {
        .object([
            ("from", .day(change.from)), ("daysPerWeek", .number(change.daysPerWeek)),
            ("minutesPerDay", .number(change.minutesPerDay)),
        ])
    }

    /// The form's fields of the lists in the body of a new plan.
    static func fields(_ members: [String: Any]) -> [(name: String, value: String)] {
        var fields: [(name: String, value: String)] = []
        func text(_ object: [String: Any], _ name: String) -> String { object[name] as? String ?? "" }
        for (index, goal) in objects(members["goals"], most: Plan.mostGoals).enumerated() {
            let number = String(index + 1)
            let lines = objects(goal["interimGoals"], most: Plan.mostInterimGoals).map {
                (text($0, "text") + " " + text($0, "aimedOn")).trimmingCharacters(in: .whitespaces)
            }
            fields += [
                ("goal" + number, text(goal, "goal")), ("means" + number, text(goal, "means")),
                ("group" + number, text(goal, "dataGroup")), ("interim" + number, lines.joined(separator: "\n")),
            ]
        }
        for (index, task) in objects(members["tasks"], most: Plan.mostTasks).enumerated() {
            let field = "task\(index + 1)."
            fields += [
                (field + "party", text(task, "party")), (field + "text", text(task, "text")),
                (field + "by", text(task, "dueOn")),
            ]
        }
        for (index, change) in objects(members["rhythm"], most: Plan.mostRhythmChanges).enumerated() {
            let field = "rhythm\(index + 1)."
            fields += [
                (field + "from", text(change, "from")),
                (field + "days", (change["daysPerWeek"] as? Int).map(String.init) ?? ""),
            ]
        }
        return fields
    }

    private static func objects(_ member: Any?, most: Int) -> [[String: Any]] {
        Array((member as? [[String: Any]] ?? []).prefix(most))
    }
}
