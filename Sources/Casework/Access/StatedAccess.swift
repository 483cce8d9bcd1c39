/// Why a worker opened a client who isn't theirs: it holds for one day, and the client sees it.
///
/// A day is as short as a civil date lets it be: rights to a client's data reach only what the task at hand needs
/// (Laki sosiaali- ja terveydenhuollon asiakastietojen käsittelystä 703/2023, 9 §); who needs longer is named the
/// client's substitute, or states the reason again.
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

/// A stated reason as those read it who look after it: the own worker, and the county's main user.
package struct StatedAccessLine: Equatable, Sendable {
    package let access: StatedAccess
    /// Who opened the client, by name.
    package let worker: String
    /// The day on which the own worker was told; nil of one from before they were told of them.
    package let toldOn: Day?
    /// The day on which the own worker looked at it, and who did.
    package let readOn: Day?
    package let readBy: String?

    package init(access: StatedAccess, worker: String, toldOn: Day?, readOn: Day?, readBy: String?) {
        self.access = access
        self.worker = worker
        self.toldOn = toldOn
        self.readOn = readOn
        self.readBy = readBy
    }

    /// Whether the own worker has been told and has not looked yet.
    package var isUnread: Bool { toldOn != nil && readOn == nil }
}
