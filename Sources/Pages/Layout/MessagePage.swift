/// A page that says one thing: an error, or that something is done and what happens now.
package struct MessagePage: Page {
    package static let template = "layout/message"

    package let title: String
    let crumbs: [Crumb]
    let style: String
    let icon: String
    let paragraphs: [String]
    let points: [String]
    let terms: [Term]
    let actions: [Button]
    /// The number by which this answer is found in the log.
    let reference: String?

    package init(
        _ tone: Tone, title: String, _ paragraphs: [String], points: [String] = [], terms: [Term] = [],
        crumbs: [Crumb] = [], actions: [Button] = [], reference: String? = nil
    ) {
        self.title = title
        self.crumbs = crumbs
        style = tone.style
        icon = tone.icon
        self.paragraphs = paragraphs
        self.points = points
        self.terms = terms
        self.actions = actions
        self.reference = reference
    }

    /// The page for an HTTP error: 400, 403, 404, 405, 409, 413, 429 or 500; any other says what 500 says.
    ///
    /// - Parameters:
    ///   - detail: what to add in this case: which rule was tried, what changed meanwhile
    ///   - whomToAsk: who can give the right that was missing
    package static func error(
        _ status: Int, detail: String? = nil, whomToAsk: String? = nil, home: String = "/", reference: String?,
        words: Words
    ) -> MessagePage {
        let code = [400, 403, 404, 405, 409, 413, 429].contains(status) ? String(status) : "500"
        let ask = whomToAsk.map { words.text("layout.error.whom_to_ask", ["whom": $0]) }
        return MessagePage(
            code == "500" ? .stop : .warn, title: words.name(of: "layout.error.title", code),
            [words.name(of: "layout.error.text", code)] + [detail, ask].compactMap { $0 },
            actions: [Button(words.text("layout.error.home"), to: home)], reference: reference)
    }
}
