package import Casework

extension Action {
    private static let own = Grant([.responsibleInstructor, .providerManager], on: .ownOrganisation)
    private static let guided = Grant(.providerStaff, on: .ownOrganisation)

    /// The groups of the worker's own organisation, with those who are in them.
    package static let listGroups = Action("group.list", ask: .responsibleInstructor, guided)
    package static let openGroup = Action("group.open", ask: .responsibleInstructor, guided)
    /// Making a group, and changing what is agreed on of it.
    package static let keepGroup = Action("group.keep", ask: .responsibleInstructor, own)
    /// Marking a session for everyone in the group at once.
    package static let markSession = Action("group.session", ask: .responsibleInstructor, guided)
    /// Taking a client into a group, and writing down that they leave it.
    package static let enrolInGroup = Action(
        "group.enrol", ask: .responsibleInstructor,
        Grant([.responsibleInstructor, .providerManager], on: .order))
}
