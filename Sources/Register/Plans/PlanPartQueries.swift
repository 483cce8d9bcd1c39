import Casework

/// The lists that a plan is made of.
struct PlanParts {
    var goals: [Plan.Goal] = []
    var participants: [Plan.Participant] = []
    var tasks: [Plan.PartyTask] = []
    var rhythm: [Plan.RhythmChange] = []
}

extension Reading {
    /// The lists of each of these plans.
    func planParts(of ids: [String]) throws -> [String: PlanParts] {
        let goals = try goals(of: ids)
        let people = try byPlan("SELECT * FROM plan_participant WHERE plan_id IN (\(list: ids)) ORDER BY role, name") {
            Plan.Participant(
                role: try $0.code("role"), name: try $0.string("name"), wasPresent: try $0.flag("present"))
        }
        let tasks = try byPlan("SELECT * FROM plan_task WHERE plan_id IN (\(list: ids)) ORDER BY plan_id, number") {
            Plan.PartyTask(
                party: try $0.code("party"), text: try opened($0, "text_sealed"), dueOn: try $0.dayIfAny("due_on"))
        }
        let rhythm = try byPlan("SELECT * FROM plan_rhythm WHERE plan_id IN (\(list: ids)) ORDER BY from_day") {
            Plan.RhythmChange(
                from: try $0.day("from_day"), daysPerWeek: try $0.int("days_per_week"),
                minutesPerDay: try $0.int("minutes_per_day"))
        }
        let order = Plan.ParticipantRole.allCases
        return Dictionary(
            ids.map { id in
                let participants = (people[id] ?? []).sorted {
                    (order.firstIndex(of: $0.role) ?? 0, $0.name) < (order.firstIndex(of: $1.role) ?? 0, $1.name)
                }
                return (
                    id,
                    PlanParts(
                        goals: goals[id] ?? [], participants: participants, tasks: tasks[id] ?? [],
                        rhythm: rhythm[id] ?? [])
                )
            }, uniquingKeysWith: { first, _ in first })
    }

    private func goals(of ids: [String]) throws -> [String: [Plan.Goal]] {
        var interim: [String: [InterimGoal]] = [:]
        let steps = try session.rows(
            "SELECT * FROM plan_interim_goal WHERE plan_id IN (\(list: ids)) ORDER BY plan_id, goal_number, number")
        for row in steps {
            interim[try row.string("plan_id") + "/" + String(row.int("goal_number")), default: []].append(
                InterimGoal(try opened(row, "text_sealed"), aimedOn: try row.dayIfAny("aimed_on")))
        }
        return try byPlan("SELECT * FROM plan_goal WHERE plan_id IN (\(list: ids)) ORDER BY plan_id, number") { row in
            let key = try row.string("plan_id") + "/" + String(row.int("number"))
            return Plan.Goal(
                goal: try openedOrOpen(row, "goal"), means: try openedOrOpen(row, "means"),
                interimGoals: interim[key] ?? [], group: DataGroup(rawValue: try row.string("data_group")))
        }
    }

    private func byPlan<Part>(_ sql: SQL, _ part: (any SQLRow) throws -> Part) throws -> [String: [Part]] {
        var parts: [String: [Part]] = [:]
        for row in try session.rows(sql) { parts[try row.string("plan_id"), default: []].append(try part(row)) }
        return parts
    }
}
