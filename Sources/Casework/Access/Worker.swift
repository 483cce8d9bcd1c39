/// Who acts: a person in one of their roles.
package struct Worker: Equatable, Sendable {
    package let userID: ID<UserAccount>
    package let name: String
    package let role: Role
    package let assignmentID: ID<RoleAssignment>
    package let organisationID: ID<Organisation>
    package let organisationName: String
    package let organisationKind: Organisation.Kind
    /// The county whose clients the work concerns.
    package let countyID: ID<Organisation>
    package let isProfessional: Bool
    package let language: String
    /// Whether the person holds other roles too, which they can go on in.
    package let holdsMore: Bool

    package init(
        userID: ID<UserAccount>, name: String, role: Role, assignmentID: ID<RoleAssignment>,
        organisationID: ID<Organisation>, organisationName: String, organisationKind: Organisation.Kind,
        countyID: ID<Organisation>, isProfessional: Bool, language: String = "fi", holdsMore: Bool = false
    ) {
        self.userID = userID
        self.name = name
        self.role = role
        self.assignmentID = assignmentID
        self.organisationID = organisationID
        self.organisationName = organisationName
        self.organisationKind = organisationKind
        self.countyID = countyID
        self.isProfessional = isProfessional
        self.language = language
        self.holdsMore = holdsMore
    }
}
