/// A signed-in stretch of work in one browser.
package struct Session: Equatable, Sendable {
    package let idHash: String
    package let userID: ID<UserAccount>
    package let assignmentID: ID<RoleAssignment>?
    package let csrfSecret: String
    package let createdAt: String
    package let seenAt: String
    package let isLocked: Bool

    package init(
        idHash: String, userID: ID<UserAccount>, assignmentID: ID<RoleAssignment>?, csrfSecret: String,
        createdAt: String, seenAt: String, isLocked: Bool
    ) {
        self.idHash = idHash
        self.userID = userID
        self.assignmentID = assignmentID
        self.csrfSecret = csrfSecret
        self.createdAt = createdAt
        self.seenAt = seenAt
        self.isLocked = isLocked
    }
}
