extension Reading {
    /// The text of a column that is sealed beside its name; what an older program left open is read as it stands.
    func openedOrOpen(_ row: any SQLRow, _ column: String) throws -> String {
        let text = try opened(row, column + "_sealed")
        return try text.isEmpty ? row.string(column) : text
    }
}

extension WriteTransaction {
    /// Seals what older programs wrote openly into plans; does nothing when all is sealed.
    package func sealOpenPlanTexts() throws {
        let columns = ["shared_goals", "shared_timetable", "shared_means", "own_worker_tasks", "employment_coach_tasks"]
        for column in columns.map({ SQL(stringLiteral: $0) }) {
            let open = try session.rows("SELECT id, \(raw: column) AS text FROM plan WHERE \(raw: column) <> ''")
            for row in open {
                try session.run(
                    """
                    UPDATE plan SET \(raw: column)_sealed = \(try sealed(row.string("text"))), \(raw: column) = ''
                    WHERE id = \(try row.string("id"))
                    """)
            }
        }
        for row in try session.rows("SELECT plan_id, number, goal, means FROM plan_goal WHERE goal <> ''") {
            try session.run(
                """
                UPDATE plan_goal SET goal = '', means = '', goal_sealed = \(try sealed(row.string("goal"))),
                    means_sealed = \(try sealed(row.string("means")))
                WHERE plan_id = \(try row.string("plan_id")) AND number = \(try row.int("number"))
                """)
        }
    }
}
