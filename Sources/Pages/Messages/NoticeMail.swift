/// The letter that tells that something waits in Polku, and nothing else.
package struct NoticeMail: Equatable, Sendable {
    package let subject: String
    package let text: String

    /// - Parameter place: the site's address for the reader to open; none when it isn't known
    package init(place: String?, words: Words) {
        subject = words.text("messages.mail.subject")
        let open =
            place.map { words.text("messages.mail.open", ["address": $0]) } ?? words.text("messages.mail.sign_in")
        text =
            [words.text("messages.mail.text"), open, words.text("messages.mail.choose")].joined(separator: "\n\n")
            + "\n"
    }
}
