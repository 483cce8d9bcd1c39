/// One finding of a rule in words: what is so, why in a sentence, and where it is written.
package struct CheckItem: Sendable {
    let tone: Tone
    let title: String
    /// Empty when the title says it all.
    let text: String
    let citations: [Citation]
    /// Whether the value is an assumption of ours and not of the source.
    let isAssumed: Bool

    package init(_ tone: Tone, title: String, text: String, citations: [Citation] = [], isAssumed: Bool = false) {
        self.tone = tone
        self.title = title
        self.text = text
        self.citations = citations
        self.isAssumed = isAssumed
    }
}

/// The rule checks beside a form: counts, then stops, looks, news and what is in order.
///
/// As a live answer to a form's script: `printer.part("parts/checks", panel, language: …)`.
package struct ChecksPanel: Sendable {
    struct Line: Sendable {
        let style: String
        let icon: String
        let title: String
        /// The severity in words, for a reader who doesn't see the shape.
        let severity: String
        let text: String?
        let citations: [Citation]
        let isAssumed: Bool
    }

    /// When the checks were made, in words.
    let stamp: String?
    let counts: [Tag]
    let lines: [Line]

    /// - Parameter time: when the checks were made, worded: "11.20".
    package init(_ items: [CheckItem], time: String? = nil, words: Words) {
        stamp = time.map { words.text("layout.checks.stamp", ["time": $0]) }
        let order: [Tone] = [.stop, .warn, .info, .ok]
        counts = order.compactMap { tone in
            let count = items.count { $0.tone == tone }
            return count == 0 ? nil : Tag(Self.count(tone, count, words), tone)
        }
        lines = order.flatMap { tone in items.filter { $0.tone == tone } }.map { item in
            Line(
                style: item.tone.style, icon: item.tone.icon, title: item.title,
                severity: words.name(of: "layout.checks.severity", item.tone.rawValue),
                text: item.text.isEmpty ? nil : item.text,
                citations: item.citations, isAssumed: item.isAssumed)
        }
    }

    private static func count(_ tone: Tone, _ count: Int, _ words: Words) -> String {
        switch tone {
        case .stop: words.plural("layout.checks.stop", count: count)
        case .warn: words.plural("layout.checks.warn", count: count)
        case .info: words.plural("layout.checks.info", count: count)
        default: words.plural("layout.checks.ok", count: count)
        }
    }
}
