package import Casework

/// A conversation as those who work with the client read and write it.
package struct ConversationPage: Page {
    package static let template = "messages/conversation"

    package let title: String
    let crumbs: [Crumb]
    let talk: Conversation
    let errors: ErrorSummary?
    let guards: Guards

    /// - Parameter header: the client that it is about
    package init(_ talk: Conversation, about header: ClientHeader, guards: Guards, words: Words) {
        title = talk.title
        crumbs = [
            Crumb(words.text("messages.list.title"), to: "/messages"),
            Crumb(header.name, to: "/clients/" + header.id.rawValue), Crumb(talk.title),
        ]
        self.talk = talk
        errors = ErrorSummary(fields: talk.fields, others: talk.problems)
        self.guards = guards
    }
}

/// A conversation as the client reads and writes it.
package struct OwnConversationPage: Page {
    package static let template = "messages/own"

    package let title: String
    let back: Link
    let talk: Conversation
    let errors: ErrorSummary?
    let guards: Guards

    package init(_ talk: Conversation, guards: Guards, words: Words) {
        title = talk.title
        back = Link(words.text("messages.own.back"), to: "/own-path/messages")
        self.talk = talk
        errors = ErrorSummary(fields: talk.fields, others: talk.problems)
        self.guards = guards
    }
}
