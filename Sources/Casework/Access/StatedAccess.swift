/// Why a worker opened a client who isn't theirs: it holds for one day, and the client sees it.
package struct StatedAccess: Equatable, Sendable {
    package enum Reason: String, Sendable, CaseIterable { case substitution, emergency }

    package let id: ID<StatedAccess>
    package let clientID: ID<Client>
    package let userID: ID<UserAccount>
    package let reason: Reason
    package let explanation: String
    package let validOn: Day

    package init(
        id: ID<StatedAccess>, clientID: ID<Client>, userID: ID<UserAccount>, reason: Reason, explanation: String,
        validOn: Day
    ) {
        self.id = id
        self.clientID = clientID
        self.userID = userID
        self.reason = reason
        self.explanation = explanation
        self.validOn = validOn
    }
}
