package import Casework
package import Register

/// Names a root obstacle together with the client.
package struct NameObstacle: Procedure {
    package static let action = Action.keepObstacle
    package let client: ID<Client>
    package let kind: RootObstacle.Kind
    package let text: String
    /// The day on which it was recognised.
    package let day: Day
    package var subject: Subject { .client(client) }

    package init(client: ID<Client>, kind: RootObstacle.Kind, text: String, on day: Day) {
        self.client = client
        self.kind = kind
        self.text = text
        self.day = day
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<RootObstacle> {
        var problems: [Problem] = []
        if text.isEmpty { problems.append(Problem("text", "required")) }
        if day > act.today { problems.append(Problem("on", "not_in_future")) }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        let obstacle = RootObstacle(
            id: ID(rawValue: act.newID()), clientID: client, kind: kind, text: text, notedBy: act.worker.userID,
            steps: [RootObstacle.Step(state: .recognised, on: day, note: "")])
        try register.insert(obstacle)
        return obstacle.id
    }

    package func figures(after outcome: ID<RootObstacle>) -> String { "kind=" + kind.rawValue }
}

/// Writes down how far an obstacle has been eased; the states before it stay.
package struct MoveObstacle: Procedure {
    package static let action = Action.keepObstacle
    package let obstacle: ID<RootObstacle>
    package let step: RootObstacle.Step
    package var subject: Subject { .obstacle(obstacle) }

    package init(_ obstacle: ID<RootObstacle>, to step: RootObstacle.Step) {
        self.obstacle = obstacle
        self.step = step
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        guard let found = try register.obstacle(obstacle) else { throw Refusal.notFound("obstacle") }
        let problems = found.problems(with: step, today: act.today)
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        try register.insert(step, number: found.steps.count + 1, of: obstacle, by: act.worker.userID)
        return Done()
    }

    package func figures(after outcome: Done) -> String { "state=" + step.state.rawValue }
}
