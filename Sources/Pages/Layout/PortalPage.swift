/// A client's own page: what is next, where they are on the path, what they can do and read.
///
/// Larger text, one column.
package struct PortalPage: Page {
    package static let template = "layout/portal"

    /// What happens next, in the client's words: the day first.
    package struct Hero: Sendable {
        let lead: String
        let day: String
        let text: String
        let link: Link?

        package init(lead: String, day: String, text: String, link: Link? = nil) {
            self.lead = lead
            self.day = day
            self.text = text
            self.link = link
        }
    }

    /// A large link with an icon and a line about what is behind it.
    package struct Tile: Sendable {
        let label: String
        let hint: String?
        let icon: String
        let href: String

        /// - Parameter icon: a symbol's name in icons.svg without its `i-`
        package init(_ label: String, hint: String? = nil, icon: String, to href: String) {
            self.label = label
            self.hint = hint
            self.icon = icon
            self.href = href
        }
    }

    package let title: String
    let back: Link?
    let intro: String?
    let notes: [Note]
    let hero: Hero?
    let course: Course?
    let tiles: [Tile]
    let blocks: [Block]

    package init(
        title: String, back: Link? = nil, intro: String? = nil, notes: [Note] = [], hero: Hero? = nil,
        course: Course? = nil, tiles: [Tile] = [], blocks: [Block] = []
    ) {
        self.title = title
        self.back = back
        self.intro = intro
        self.notes = notes
        self.hero = hero
        self.course = course
        self.tiles = tiles
        self.blocks = blocks
    }
}
