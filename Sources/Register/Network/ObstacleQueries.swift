package import Casework

extension RootObstacle.Kind: SQLValue {}
extension RootObstacle.State: SQLValue {}

extension Reading {
    /// The client's root obstacles with their states, the first recognised first.
    package func obstacles(of client: ID<Client>) throws -> [RootObstacle] {
        try obstacles("o.client_id = \(client)")
    }

    package func obstacle(_ id: ID<RootObstacle>) throws -> RootObstacle? { try obstacles("o.id = \(id)").first }

    private func obstacles(_ condition: SQL) throws -> [RootObstacle] {
        let rows = try session.rows(
            """
            SELECT o.*, s.state, s.on_day, s.note_sealed FROM root_obstacle o
            JOIN root_obstacle_state s ON s.obstacle_id = o.id
            WHERE \(raw: condition) ORDER BY o.id, s.number
            """)
        var order: [String] = []
        var steps: [String: [RootObstacle.Step]] = [:]
        var found: [String: RootObstacle] = [:]
        for row in rows {
            let id = try row.string("id")
            steps[id, default: []].append(
                RootObstacle.Step(
                    state: try row.code("state"), on: try row.day("on_day"), note: try opened(row, "note_sealed")))
            if found[id] == nil { order.append(id) }
            found[id] = RootObstacle(
                id: ID(rawValue: id), clientID: try row.id("client_id"), kind: try row.code("kind"),
                text: try opened(row, "text_sealed"), notedBy: try row.id("noted_by"), steps: steps[id] ?? [])
        }
        return order.compactMap { found[$0] }
    }
}

extension WriteTransaction {
    package func insert(_ obstacle: RootObstacle) throws {
        try session.run(
            """
            INSERT INTO root_obstacle (id, client_id, kind, text_sealed, noted_by)
            VALUES (\(obstacle.id), \(obstacle.clientID), \(obstacle.kind), \(try sealed(obstacle.text)),
                    \(obstacle.notedBy))
            """)
        for (index, step) in obstacle.steps.enumerated() {
            try insert(step, number: index + 1, of: obstacle.id, by: obstacle.notedBy)
        }
    }

    /// Keeps the obstacle's next state; the number guards against two at once.
    package func insert(
        _ step: RootObstacle.Step, number: Int, of obstacle: ID<RootObstacle>, by user: ID<UserAccount>
    ) throws {
        try session.run(
            """
            INSERT INTO root_obstacle_state (obstacle_id, number, state, on_day, note_sealed, noted_by)
            VALUES (\(obstacle), \(number), \(step.state), \(step.on), \(try sealed(step.note)), \(user))
            """)
    }
}
