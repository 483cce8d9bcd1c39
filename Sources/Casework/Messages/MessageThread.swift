/// A conversation about one client between the people of the case, the client among them when they take part.
package struct MessageThread: Equatable, Sendable {
    package let id: ID<MessageThread>
    package let clientID: ID<Client>
    /// What it is about, in a few words; kept sealed.
    package let topic: String
    package let startedBy: ID<UserAccount>
    /// The instant in UTC.
    package let startedAt: String

    package init(
        id: ID<MessageThread>, clientID: ID<Client>, topic: String, startedBy: ID<UserAccount>, startedAt: String
    ) {
        self.id = id
        self.clientID = clientID
        self.topic = topic
        self.startedBy = startedBy
        self.startedAt = startedAt
    }
}

/// One message of a conversation. A sent message is never changed and never taken back.
package struct Message: Equatable, Sendable {
    package let id: ID<Message>
    package let threadID: ID<MessageThread>
    package let authorID: ID<UserAccount>
    /// The instant in UTC.
    package let sentAt: String
    package let text: String

    package init(
        id: ID<Message>, threadID: ID<MessageThread>, authorID: ID<UserAccount>, sentAt: String, text: String
    ) {
        self.id = id
        self.threadID = threadID
        self.authorID = authorID
        self.sentAt = sentAt
        self.text = text
    }
}

/// A message with the name of who wrote it.
package struct SignedMessage: Equatable, Sendable {
    package let message: Message
    package let author: String

    package init(message: Message, author: String) {
        self.message = message
        self.author = author
    }
}

/// A conversation as a list shows it.
package struct ThreadLine: Equatable, Sendable {
    package let thread: MessageThread
    package let clientName: String
    package let lastAuthor: String
    /// The instant of the newest message in UTC.
    package let lastAt: String
    package let messages: Int
    /// Whether somebody else has written after the reader last opened it.
    package let isUnread: Bool

    package init(
        thread: MessageThread, clientName: String, lastAuthor: String, lastAt: String, messages: Int, isUnread: Bool
    ) {
        self.thread = thread
        self.clientName = clientName
        self.lastAuthor = lastAuthor
        self.lastAt = lastAt
        self.messages = messages
        self.isUnread = isUnread
    }
}
