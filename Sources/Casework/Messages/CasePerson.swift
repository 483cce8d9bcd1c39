/// Somebody with whom a conversation about a client can be held: the client, or who has a duty towards them today.
package struct CasePerson: Equatable, Sendable {
    /// What the person is to the case.
    package enum Part: String, Sendable, CaseIterable {
        case client, substitute
        case ownWorker = "own_worker"
        case employmentCoach = "employment_coach"
        case responsibleInstructor = "responsible_instructor"
        case jobCoach = "job_coach"
    }

    package let userID: ID<UserAccount>
    package let name: String
    package let organisation: String
    package let part: Part

    package init(userID: ID<UserAccount>, name: String, organisation: String, part: Part) {
        self.userID = userID
        self.name = name
        self.organisation = organisation
        self.part = part
    }
}
