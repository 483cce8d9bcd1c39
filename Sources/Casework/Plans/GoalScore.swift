/// How far a goal has been reached, as the client and the professional each see it on a day.
package struct GoalScore: Equatable, Sendable {
    /// From not at all to wholly.
    package static let range = 0...10

    package let planID: ID<Plan>
    /// The goal's number in the whole plan, from 1.
    package let goalNumber: Int
    package let scoredOn: Day
    /// The client's own score, 0…10; nil when the client didn't want to give one.
    package let client: Int?
    /// The professional's score, 0…10.
    package let professional: Int?
    /// What the scores rest on.
    package let note: String
    package let recordedBy: ID<UserAccount>

    package init(
        planID: ID<Plan>, goalNumber: Int, scoredOn: Day, client: Int?, professional: Int?, note: String = "",
        recordedBy: ID<UserAccount>
    ) {
        self.planID = planID
        self.goalNumber = goalNumber
        self.scoredOn = scoredOn
        self.client = client
        self.professional = professional
        self.note = note
        self.recordedBy = recordedBy
    }
}
