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

extension WriteTransaction {
    package func insert(_ endorsement: Endorsement) throws {
        try session.run(
            """
            INSERT INTO plan_endorsement (id, plan_id, client_id, kind, given_on, valid_to, checked_on, recorded_by)
            VALUES (\(endorsement.id), \(endorsement.planID), \(endorsement.clientID), \(endorsement.kind),
                    \(endorsement.givenOn), \(endorsement.validTo), \(endorsement.checkedOn),
                    \(endorsement.recordedBy))
            """)
    }

    /// Notes that the endorsements in force on the day were looked at then; how many there were.
    package func checkEndorsements(of client: ID<Client>, on day: Day) throws -> Int {
        try session.run(
            """
            UPDATE plan_endorsement SET checked_on = \(day)
            WHERE client_id = \(client) AND given_on <= \(day) AND valid_to >= \(day)
            """)
    }

    /// Records how far a goal has been reached; a second record of the same day stands in the place of the first.
    package func record(_ score: GoalScore) throws {
        try session.run(
            """
            DELETE FROM plan_goal_score WHERE plan_id = \(score.planID) AND goal_number = \(score.goalNumber)
                AND scored_on = \(score.scoredOn)
            """)
        try session.run(
            """
            INSERT INTO plan_goal_score (plan_id, goal_number, scored_on, client_score, professional_score,
                                         note_sealed, recorded_by)
            VALUES (\(score.planID), \(score.goalNumber), \(score.scoredOn), \(score.client),
                    \(score.professional), \(try sealed(score.note)), \(score.recordedBy))
            """)
    }
}
