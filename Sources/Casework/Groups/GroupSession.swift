/// One session that was held: what it was about.
package struct GroupSession: Equatable, Sendable {
    package let groupID: ID<ServiceGroup>
    package let day: Day
    /// A code of the rulebook's list `group_themes`; empty when it isn't told.
    package let theme: String
    package let content: String

    package init(groupID: ID<ServiceGroup>, day: Day, theme: String = "", content: String = "") {
        self.groupID = groupID
        self.day = day
        self.theme = theme
        self.content = content
    }
}
