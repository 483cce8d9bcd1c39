package import Casework
package import Register

/// A conversation as one who may read it sees it.
package struct OpenedThread: Sendable {
    package let thread: MessageThread
    package let client: ClientHeader
    package let messages: [SignedMessage]
    /// The names of those who take part.
    package let participants: [String]
}

/// Reads a conversation; that it was opened stands on the trail, and so it is no longer unread.
package struct OpenThread: Inquiry {
    package static let action = Action.openThread
    package let thread: ID<MessageThread>
    package var subject: Subject { .thread(thread) }

    package init(_ thread: ID<MessageThread>) { self.thread = thread }

    package func answer(from register: some Reading, _ act: Act) throws -> OpenedThread {
        try act.opened(thread, in: register)
    }
}

/// Reads a conversation of one's own.
package struct OpenOwnThread: Inquiry {
    package static let action = Action.openOwnThread
    package let thread: ID<MessageThread>
    package var subject: Subject { .thread(thread) }

    package init(_ thread: ID<MessageThread>) { self.thread = thread }

    package func answer(from register: some Reading, _ act: Act) throws -> OpenedThread {
        try act.opened(thread, in: register)
    }
}

extension Act {
    /// The conversation when the worker takes part in it, or is the client's own worker.
    ///
    /// - Throws: `Refusal.notFound`, which doesn't tell whether there is one
    func takesPart(in thread: ID<MessageThread>, _ register: some Reading) throws -> MessageThread {
        guard let found = try register.thread(thread) else { throw Refusal.notFound("thread") }
        if try register.participants(of: thread).contains(where: { $0.userID == worker.userID }) { return found }
        let isOwnWorker =
            try register.ground(among: [.responsible], for: worker, on: found.clientID, today: today) != nil
        guard isOwnWorker, worker.role == .ownWorker else { throw Refusal.notFound("thread") }
        return found
    }

    fileprivate func opened(_ thread: ID<MessageThread>, in register: some Reading) throws -> OpenedThread {
        let found = try takesPart(in: thread, register)
        guard let client = try register.clientHeader(found.clientID, hidesWhereabouts: true) else {
            throw Refusal.notFound("client")
        }
        return OpenedThread(
            thread: found, client: client, messages: try register.messages(of: thread),
            participants: try register.participants(of: thread).map(\.name))
    }
}
