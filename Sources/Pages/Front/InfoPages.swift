/// The pages the footer leads to, for the organisation whose service this is.
package enum InfoPages {
    /// The accessibility statement.
    ///
    /// - Parameters:
    ///   - organisation: who answers for the service, and is the one to give feedback to
    ///   - contact: its e-mail address or telephone number
    package static func accessibility(organisation: String, contact: String, words: Words) -> ArticlePage {
        let parameters = ["organisation": organisation, "contact": contact]
        return ArticlePage(
            title: words.text("front.accessibility.title"),
            blocks: ["state", "gaps", "feedback", "supervision"].map { part in
                Block(
                    words.name(of: "front.accessibility.heading", part),
                    paragraphs: [words.name(of: "front.accessibility.text", part, parameters)])
            })
    }

    /// What is kept of whom, who sees it and what one may ask.
    package static func privacy(organisation: String, contact: String, words: Words) -> ArticlePage {
        let parameters = ["organisation": organisation, "contact": contact]
        return ArticlePage(
            title: words.text("front.privacy.title"),
            blocks: ["controller", "content", "readers", "trail", "rights"].map { part in
                Block(
                    words.name(of: "front.privacy.heading", part),
                    paragraphs: [words.name(of: "front.privacy.text", part, parameters)])
            })
    }
}
