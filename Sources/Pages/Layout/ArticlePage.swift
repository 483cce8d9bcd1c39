/// A tab: the same subject from another side, at its own address.
package struct Tab: Sendable {
    let label: String
    let href: String
    let isCurrent: Bool

    package init(_ label: String, to href: String, isCurrent: Bool = false) {
        self.label = label
        self.href = href
        self.isCurrent = isCurrent
    }
}

/// A name and what it says: a line of a description list.
package struct Term: Sendable {
    let label: String
    let text: String
    let citation: Citation?

    package init(_ label: String, _ text: String, citation: Citation? = nil) {
        self.label = label
        self.text = text
        self.citation = citation
    }
}

/// A sheet of a page: a heading and whichever contents it was given, in this order.
package struct Block: Sendable {
    package let heading: String?
    package var tag: Tag?
    package var link: Link?
    package var hint: String?
    package var notes: [Note] = []
    package var facts: [Fact] = []
    package var terms: [Term] = []
    package var paragraphs: [String] = []
    package var table: TableModel?
    package var trail: [TrailItem] = []
    package var people: [Person] = []
    package var pips: Pips?
    package var empty: EmptyState?
    package var links: [Link] = []

    package init(
        _ heading: String? = nil, notes: [Note] = [], facts: [Fact] = [], terms: [Term] = [],
        paragraphs: [String] = [], table: TableModel? = nil, trail: [TrailItem] = [], people: [Person] = [],
        empty: EmptyState? = nil, links: [Link] = []
    ) {
        self.heading = heading
        self.notes = notes
        self.facts = facts
        self.terms = terms
        self.paragraphs = paragraphs
        self.table = table
        self.trail = trail
        self.people = people
        self.empty = empty
        self.links = links
    }
}

/// A page to read: a thing's name with its facts, its path or tabs, and sheets, some of them aside.
package struct ArticlePage: Page {
    package static let template = "layout/article"

    package let title: String
    let crumbs: [Crumb]
    /// What tells the thing from another, in one line under its name.
    let subject: String?
    let facts: [Fact]
    let course: Course?
    let tabs: [Tab]
    let notes: [Note]
    let actions: [Button]
    let blocks: [Block]
    let aside: [Block]

    package init(
        title: String, subject: String? = nil, blocks: [Block], aside: [Block] = [], crumbs: [Crumb] = [],
        facts: [Fact] = [], course: Course? = nil, tabs: [Tab] = [], notes: [Note] = [], actions: [Button] = []
    ) {
        self.title = title
        self.subject = subject
        self.blocks = blocks
        self.aside = aside
        self.crumbs = crumbs
        self.facts = facts
        self.course = course
        self.tabs = tabs
        self.notes = notes
        self.actions = actions
    }
}
