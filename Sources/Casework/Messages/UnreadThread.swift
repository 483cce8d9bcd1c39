/// A conversation in which somebody has written something that the reader hasn't opened.
package struct UnreadThread: Equatable, Sendable {
    package let id: ID<MessageThread>
    package let client: ID<Client>
    package let clientName: String
    /// The day by Helsinki's clock on which the first of the unread messages came.
    package let since: Day

    package init(id: ID<MessageThread>, client: ID<Client>, clientName: String, since: Day) {
        self.id = id
        self.client = client
        self.clientName = clientName
        self.since = since
    }

    /// Days within which a message is read: our own pace, no rulebook speaks of it.
    package static let daysToRead = 3

    /// Reading it, as a task of the reader's.
    package var task: WorkTask {
        WorkTask(
            .readMessage, from: since, due: since.adding(days: Self.daysToRead), turn: .reader, cause: since,
            citation: nil, place: .thread(id))
    }
}
