/// How a form's draft is kept on the server while it is written, and what the writer is told of it.
package struct SharedDraft: Sendable {
    /// Where the draft is sent.
    let address: String
    /// Who saved it last and when; what to expect while nobody has.
    let now: String
    let failed: String
    let lost: String
    let unready: String

    package init(address: String, now: String, words: Words) {
        self.address = address
        self.now = now
        failed = words.text("layout.shared_draft.failed")
        lost = words.text("layout.shared_draft.lost")
        unready = words.text("layout.shared_draft.unready")
    }
}
