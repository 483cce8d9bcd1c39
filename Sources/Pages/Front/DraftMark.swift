/// That a form's text is kept on the server while it is written, and what was found there when it was opened.
package struct DraftMark: Sendable {
    /// What was found and filled in, and what throws it away.
    struct Found: Sendable {
        let news: String
        let discard: String
    }

    /// The form's address, under which its draft is kept.
    let form: String
    let found: Found?

    /// - Parameter savedAt: when the draft that fills the form was saved, as an instant in UTC
    package init(form: String, savedAt: String?, words: Words) {
        self.form = form
        found = savedAt.map { instant in
            let time = TrailTime(instant)?.worded(words, withYear: true) ?? ""
            return Found(
                news: words.text("layout.draft.found", ["time": time]), discard: words.text("layout.draft.discard"))
        }
    }
}
