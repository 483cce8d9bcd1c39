package import Casework

extension Plan.Kind: SQLValue {}
extension Plan.State: SQLValue {}
extension Plan.ParticipantRole: SQLValue {}

extension Reading {
    package func plan(_ id: ID<Plan>) throws -> Plan? { try plans("WHERE p.id = \(id)").first }

    /// Every version of a client's plans, the newest first.
    package func plans(of client: ID<Client>) throws -> [Plan] { try plans("WHERE p.client_id = \(client)") }

    /// The plan that the service rests on as the day stands: the newest published by then, whether or not its period
    /// still goes on; nil when none has been published.
    package func plan(guiding client: ID<Client>, on day: Day) throws -> Plan? {
        try plans("WHERE p.client_id = \(client) AND p.state = 'published' AND p.published_on <= \(day)")
            .max { ($0.publishedOn ?? $0.meetingOn, $0.number) < ($1.publishedOn ?? $1.meetingOn, $1.number) }
    }

    /// The version that follows this one, published or not; nil when none is begun.
    package func next(after plan: ID<Plan>) throws -> ID<Plan>? {
        try session.rows("SELECT id FROM plan WHERE supersedes_id = \(plan) ORDER BY number LIMIT 1").first?.id("id")
    }

    /// The greatest number among a client's plans of the kind; 0 when there are none.
    package func lastNumber(of kind: Plan.Kind, for client: ID<Client>) throws -> Int {
        try session.rows(
            "SELECT coalesce(max(number), 0) AS n FROM plan WHERE client_id = \(client) AND kind = \(kind)"
        ).first?.int("n") ?? 0
    }

    func plans(_ condition: SQL) throws -> [Plan] {
        let rows = try session.rows(
            "SELECT p.* FROM plan p \(raw: condition) ORDER BY p.meeting_on DESC, p.number DESC, p.id DESC")
        let ids = try rows.map { try $0.string("id") }
        if ids.isEmpty { return [] }
        let goals = try byPlan("SELECT * FROM plan_goal WHERE plan_id IN (\(list: ids)) ORDER BY plan_id, number") {
            Plan.Goal(goal: try $0.string("goal"), means: try $0.string("means"))
        }
        let people = try byPlan("SELECT * FROM plan_participant WHERE plan_id IN (\(list: ids)) ORDER BY role, name") {
            Plan.Participant(
                role: try $0.code("role"), name: try $0.string("name"), wasPresent: try $0.flag("present"))
        }
        return try rows.map { row in
            let id = try row.string("id")
            return try Plan(row: row, goals: goals[id] ?? [], participants: people[id] ?? [])
        }
    }

    private func byPlan<Part>(_ sql: SQL, _ part: (any SQLRow) throws -> Part) throws -> [String: [Part]] {
        var parts: [String: [Part]] = [:]
        for row in try session.rows(sql) { parts[try row.string("plan_id"), default: []].append(try part(row)) }
        return parts
    }
}

extension Plan {
    init(row: any SQLRow, goals: [Goal], participants: [Participant]) throws {
        guard let period = DateRange(first: try row.day("first_day"), last: try row.day("last_day")) else {
            throw MalformedRow(column: "last_day")
        }
        let order = ParticipantRole.allCases
        self.init(
            id: try row.id("id"), clientID: try row.id("client_id"), kind: try row.code("kind"),
            number: try row.int("number"), state: try row.code("state"), meetingOn: try row.day("meeting_on"),
            publishedOn: try row.dayIfAny("published_on"), period: period,
            daysPerWeek: try row.int("days_per_week"),
            understanding: Understanding(
                goals: try row.string("shared_goals"), timetable: try row.string("shared_timetable"),
                means: try row.string("shared_means")),
            ownWorkerTasks: try row.string("own_worker_tasks"),
            employmentCoachTasks: try row.string("employment_coach_tasks"),
            reviewMonths: try row.int("review_months"), supersedes: row.idIfAny("supersedes_id"),
            madeBy: try row.id("made_by"), goals: goals,
            participants: participants.sorted {
                (order.firstIndex(of: $0.role) ?? 0, $0.name) < (order.firstIndex(of: $1.role) ?? 0, $1.name)
            }, version: try row.int("version"))
    }
}
