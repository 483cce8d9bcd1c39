/// What a mark says besides its words: its shape and colour.
///
/// Circle is fine or news, triangle a look, octagon a stop.
package enum Tone: String, Sendable {
    case ok
    case warn
    case stop
    case info
    /// The path's own violet: only for the stage a client is at.
    case here
    /// Neutral: waiting, not needed.
    case quiet

    var style: String { self == .quiet ? "is-none" : "is-" + rawValue }

    var icon: String {
        switch self {
        case .here: "goal"
        case .quiet: "clock"
        default: rawValue
        }
    }
}

/// A link with its words.
///
/// The words name the target.
package struct Link: Sendable {
    let label: String
    let href: String

    package init(_ label: String, to href: String) {
        self.label = label
        self.href = href
    }
}

/// One place of the way to this page; the last, the page itself, has no address.
package struct Crumb: Sendable {
    let label: String
    let href: String?

    package init(_ label: String, to href: String? = nil) {
        self.label = label
        self.href = href
    }
}

/// A rule's citation: "Laki 189/2001, 13 §", leading to its text.
package struct Citation: Sendable {
    let label: String
    let href: String?

    package init(_ label: String, to href: String? = nil) {
        self.label = label
        self.href = href
    }
}

/// A state in a word or two with its shape; at most one on a table row.
package struct Tag: Sendable {
    let text: String
    let style: String
    let icon: String

    package init(_ text: String, _ tone: Tone, icon: String? = nil) {
        self.text = text
        style = tone.style
        self.icon = icon ?? tone.icon
    }
}

/// A notice in its place: a bold lead, a sentence, the rule behind it and one thing to do.
package struct Note: Sendable {
    let style: String
    let icon: String
    let lead: String?
    let text: String
    let citations: [Citation]
    let link: Link?

    package init(
        _ tone: Tone, lead: String? = nil, _ text: String, citations: [Citation] = [], link: Link? = nil
    ) {
        style = tone.style
        icon = tone.icon
        self.lead = lead
        self.text = text
        self.citations = citations
        self.link = link
    }
}
