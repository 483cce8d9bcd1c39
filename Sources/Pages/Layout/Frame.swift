/// What surrounds a page: who reads it, in which language, where they can go, and the mark their forms must carry.
package struct Frame: Sendable {
    /// The signed-in reader as the top bar shows them.
    package struct Reader: Sendable {
        let name: String
        /// The role in words; the organisation stands beside the brand.
        let role: String
        let organisation: String
        let initials: String
        /// Whether the reader holds other roles too.
        let holdsMore: Bool

        package init(name: String, role: String, organisation: String, holdsMore: Bool = false) {
            self.name = name
            self.role = role
            self.organisation = organisation
            self.holdsMore = holdsMore
            initials = name.split(separator: " ").prefix(2).compactMap { $0.first.map(String.init) }.joined()
        }
    }

    /// One place in the main navigation; a place the reader may not go to is left out.
    package struct NavItem: Sendable {
        let label: String
        let href: String
        let isCurrent: Bool
        /// How many things there press on the reader; none when nothing does.
        let count: String?
        /// What is counted, for those who hear the page.
        let counted: String

        package init(label: String, href: String, isCurrent: Bool = false, count: Int = 0, counted: String = "") {
            self.label = label
            self.href = href
            self.isCurrent = isCurrent
            self.count = count > 0 ? String(count) : nil
            self.counted = counted
        }
    }

    struct LanguageLink: Sendable {
        let code: String
        let name: String
        let href: String
        let isCurrent: Bool
    }

    let code: String
    let languages: [LanguageLink]
    let reader: Reader?
    let nav: [NavItem]
    /// Whether the county is a demonstration, which every page then says.
    package var isDemo = false
    /// The one-session mark against forged forms; every form carries it as `_csrf`.
    package var csrf = ""
    /// "light" or "dark" when the reader has chosen; the system decides otherwise.
    package var theme: String?
    /// The rulebooks in force today, for the footer.
    package private(set) var rulebook: String?
    package var canSearch = false
    /// Seconds without an act after which the session locks; the warning is shown two minutes before.
    package var idleSeconds: String?
    /// A word about what was just done, at the top of the page.
    package var notice: Note?
    /// Where the brand leads.
    package var home = "/"

    /// - Parameters:
    ///   - path: the page's own path with its query; a language link is the same path with `lang` added
    ///   - offersEasyFinnish: whether the page is one that clients see
    package init(
        language: Language, path: String, reader: Reader? = nil, nav: [NavItem] = [], offersEasyFinnish: Bool = false
    ) {
        code = language.code
        self.reader = reader
        self.nav = nav
        let start: String = path + (path.contains("?") ? "&" : "?") + "lang="
        let shown: [Language] = offersEasyFinnish ? [.fi, .easyFinnish, .sv, .en] : [.fi, .sv, .en]
        languages = shown.map { other in
            LanguageLink(
                code: other.code, name: other.ownName, href: start + other.rawValue,
                isCurrent: other == language)
        }
    }

    /// Names the rulebooks in force in the footer.
    package mutating func show(rulebooks: [String], words: Words) {
        rulebook = words.text("layout.foot.rulebooks", ["books": rulebooks.joined(separator: ", ")])
    }
}
