package import Casework

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
