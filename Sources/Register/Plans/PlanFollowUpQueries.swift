package import Casework

extension Endorsement.Kind: SQLValue {}

extension Reading {
    /// A client's endorsements, the newest first.
    package func endorsements(of client: ID<Client>) throws -> [Endorsement] {
        try session.rows(
            "SELECT * FROM plan_endorsement WHERE client_id = \(client) ORDER BY given_on DESC, id DESC"
        ).map {
            Endorsement(
                id: try $0.id("id"), planID: try $0.id("plan_id"), clientID: try $0.id("client_id"),
                kind: try $0.code("kind"), givenOn: try $0.day("given_on"), validTo: try $0.day("valid_to"),
                checkedOn: try $0.dayIfAny("checked_on"), recordedBy: try $0.id("recorded_by"))
        }
    }

    /// How far a plan's goals have been reached, by goal and the newest first.
    package func goalScores(of plan: ID<Plan>) throws -> [GoalScore] {
        try session.rows(
            "SELECT * FROM plan_goal_score WHERE plan_id = \(plan) ORDER BY goal_number, scored_on DESC"
        ).map {
            GoalScore(
                planID: try $0.id("plan_id"), goalNumber: try $0.int("goal_number"),
                scoredOn: try $0.day("scored_on"), client: $0.integer("client_score"),
                professional: $0.integer("professional_score"), note: try opened($0, "note_sealed"),
                recordedBy: try $0.id("recorded_by"))
        }
    }
}
