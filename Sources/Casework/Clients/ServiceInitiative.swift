/// A proposal that a client would benefit of a service, made by somebody who works with them and answered by the own
/// worker: nobody is chosen for a service by the provider alone.
package struct ServiceInitiative: Equatable, Sendable {
    package enum Answer: String, Sendable, CaseIterable {
        case takenUp = "taken_up"
        case notNow = "not_now"
    }

    /// What the own worker said, when and why.
    package struct Reply: Equatable, Sendable {
        package let answer: Answer
        package let reason: String
        package let by: ID<UserAccount>
        package let on: Day

        package init(answer: Answer, reason: String, by: ID<UserAccount>, on: Day) {
            self.answer = answer
            self.reason = reason
            self.by = by
            self.on = on
        }
    }

    package let id: ID<ServiceInitiative>
    package let clientID: ID<Client>
    package let serviceForm: String
    package let reason: String
    package let madeBy: ID<UserAccount>
    package let madeAs: Role
    package let madeOn: Day
    /// Nil while it waits for the own worker.
    package let reply: Reply?

    package init(
        id: ID<ServiceInitiative>, clientID: ID<Client>, serviceForm: String, reason: String,
        madeBy: ID<UserAccount>, madeAs: Role, madeOn: Day, reply: Reply? = nil
    ) {
        self.id = id
        self.clientID = clientID
        self.serviceForm = serviceForm
        self.reason = reason
        self.madeBy = madeBy
        self.madeAs = madeAs
        self.madeOn = madeOn
        self.reply = reply
    }
}
