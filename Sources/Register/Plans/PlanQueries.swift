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
        let parts = try planParts(of: ids)
        return try rows.map { row in try plan(row: row, parts[try row.string("id")] ?? PlanParts()) }
    }

    private func plan(row: any SQLRow, _ parts: PlanParts) throws -> Plan {
        guard let period = DateRange(first: try row.day("first_day"), last: try row.day("last_day")) else {
            throw MalformedRow(column: "last_day")
        }
        return Plan(
            id: try row.id("id"), clientID: try row.id("client_id"), kind: try row.code("kind"),
            number: try row.int("number"), state: try row.code("state"), meetingOn: try row.day("meeting_on"),
            publishedOn: try row.dayIfAny("published_on"), period: period,
            daysPerWeek: try row.int("days_per_week"),
            understanding: Plan.Understanding(
                goals: try openedOrOpen(row, "shared_goals"), timetable: try openedOrOpen(row, "shared_timetable"),
                means: try openedOrOpen(row, "shared_means")),
            ownWorkerTasks: try openedOrOpen(row, "own_worker_tasks"),
            employmentCoachTasks: try openedOrOpen(row, "employment_coach_tasks"),
            reviewMonths: try row.int("review_months"), supersedes: row.idIfAny("supersedes_id"),
            madeBy: try row.id("made_by"), goals: parts.goals, participants: parts.participants, tasks: parts.tasks,
            rhythm: parts.rhythm, version: try row.int("version"))
    }
}
