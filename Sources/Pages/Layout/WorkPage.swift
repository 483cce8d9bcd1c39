/// What has to be done and by when: late, this week and ahead, drawn down the path.
package struct WorkPage: Page {
    package static let template = "layout/work"

    package enum Time: Sendable {
        case late, now, ahead
    }

    /// One stretch of time with its matters, or what is true when there are none.
    package struct Section: Sendable {
        let heading: String
        /// The days it holds, in words: "vk 47, 16.–22.11.".
        let hint: String?
        let count: String
        let isLate: Bool
        let isNow: Bool
        let isAhead: Bool
        let table: TableModel?
        let empty: String?

        /// - Parameters:
        ///   - table: columns due day, client, matter with its rule, whose turn, act
        ///   - empty: what is true when the table has no rows, and what comes next
        ///   - count: how many matters there are, when the table holds only a part of them
        package init(
            _ time: Time, heading: String, hint: String? = nil, table: TableModel, empty: String, count: Int? = nil
        ) {
            self.heading = heading
            self.hint = hint
            self.count = String(count ?? table.rows.count)
            isLate = time == .late
            isNow = time == .now
            isAhead = time == .ahead
            self.table = table.rows.isEmpty ? nil : table
            self.empty = table.rows.isEmpty ? empty : nil
        }
    }

    package let title: String
    let subject: String?
    let facts: [Fact]
    let actions: [Button]
    let notes: [Note]
    let filters: Filters?
    let sections: [Section]
    let pager: Pager?

    package init(
        title: String, subject: String? = nil, facts: [Fact] = [], actions: [Button] = [], notes: [Note] = [],
        filters: Filters? = nil, sections: [Section], pager: Pager? = nil
    ) {
        self.title = title
        self.subject = subject
        self.facts = facts
        self.actions = actions
        self.notes = notes
        self.filters = filters
        self.sections = sections
        self.pager = pager
    }
}
