package import Casework

/// One figure with its small label above.
package struct Fact: Sendable {
    let label: String
    let value: String
    let unit: String?
    let isLate: Bool

    package init(_ label: String, _ value: String, unit: String? = nil, isLate: Bool = false) {
        self.label = label
        self.value = value
        self.unit = unit
        self.isLate = isLate
    }
}

/// What stands where a list would: nothing yet, nothing that matches, or no right to see.
package struct EmptyState: Sendable {
    package enum Reason: Sendable {
        case nothingYet, nothingMatches, noRight
    }

    let heading: String
    let text: String
    let link: Link?
    /// A path that hasn't begun is drawn only when nothing is there yet.
    let isYetToCome: Bool

    /// - Parameter text: what is true and what comes next, in one or two sentences.
    package init(_ reason: Reason, heading: String, _ text: String, link: Link? = nil) {
        isYetToCome = reason == .nothingYet
        self.heading = heading
        self.text = text
        self.link = link
    }
}

/// The fields that narrow a list, sent with GET so that the address can be kept.
package struct Filters: Sendable {
    let label: String
    let action: String
    /// Sent with POST, where what is typed must not stay in an address.
    let isPosted: Bool
    let fields: [FormField]
    /// Where all filters are off, when any is on.
    let clearHref: String?
    /// What the reader has kept of the list; nil on lists that keep nothing.
    let kept: KeptFilters?

    package init(
        label: String, action: String, fields: [FormField], clearHref: String? = nil, isPosted: Bool = false,
        kept: KeptFilters? = nil
    ) {
        self.label = label
        self.action = action
        self.isPosted = isPosted
        self.fields = fields
        self.clearHref = clearHref
        self.kept = kept.flatMap { $0.isAny ? $0 : nil }
    }
}

/// The narrowings of a list that the reader has kept, and the way to keep the present one.
package struct KeptFilters: Sendable {
    let links: [Link]
    /// Where the present narrowing is kept; nil when there is none to keep.
    let keepHref: String?
    /// Where what was kept is taken away; nil when nothing is.
    let manageHref: String?

    package init(_ kept: [SavedFilter], keepHref: String?) {
        links = kept.map { Link($0.name, to: $0.address) }
        self.keepHref = keepHref
        manageHref = kept.isEmpty ? nil : "/filters"
    }

    /// Whether there is anything to show.
    var isAny: Bool { !links.isEmpty || keepHref != nil }
}

/// The way to the rows before and after these.
package struct Pager: Sendable {
    /// Which rows these are, in words: "51–100, yhteensä 312".
    let text: String
    let previous: String?
    let next: String?

    /// - Parameter rows: the first and last of these rows, counted from 1, of `total`.
    package init(
        rows: ClosedRange<Int>, of total: Int, previous: String? = nil, next: String? = nil, words: Words
    ) {
        let number = words.format.number
        text = words.text(
            "layout.pager.rows",
            ["from": number(rows.lowerBound), "to": number(rows.upperBound), "total": number(total)])
        self.previous = previous
        self.next = next
    }
}

/// A list with its filters: rows in a table, or the reason why there are none.
package struct ListPage: Page {
    package static let template = "layout/list"

    package let title: String
    let crumbs: [Crumb]
    /// The list's extent in one line under its name: "12 asiakasta, vk 47".
    let subject: String?
    let intro: String?
    let facts: [Fact]
    let tabs: [Tab]
    let notes: [Note]
    let actions: [Button]
    let filters: Filters?
    let table: TableModel?
    let empty: EmptyState?
    let pager: Pager?

    /// - Parameter empty: shown instead of the table when it has no rows.
    package init(
        title: String, table: TableModel, empty: EmptyState, subject: String? = nil, intro: String? = nil,
        facts: [Fact] = [],
        crumbs: [Crumb] = [], tabs: [Tab] = [], notes: [Note] = [], actions: [Button] = [],
        filters: Filters? = nil, pager: Pager? = nil
    ) {
        self.title = title
        self.crumbs = crumbs
        self.subject = subject
        self.intro = intro
        self.facts = facts
        self.tabs = tabs
        self.notes = notes
        self.actions = actions
        self.filters = filters
        self.table = table.rows.isEmpty ? nil : table
        self.empty = table.rows.isEmpty ? empty : nil
        self.pager = pager
    }
}
