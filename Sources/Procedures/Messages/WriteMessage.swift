package import Casework
package import Register

/// Begins a conversation about a client with people of the case.
package struct StartThread: Procedure {
    package static let action = Action.startThread
    package let client: ID<Client>
    package let entry: MessageEntry
    package var subject: Subject { .client(client) }

    package init(client: ID<Client>, entry: MessageEntry) {
        self.client = client
        self.entry = entry
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<MessageThread> {
        try act.start(entry, about: client, in: register)
    }

    package func figures(after outcome: ID<MessageThread>) -> String { "recipients=\(entry.recipients.count)" }
}

/// Begins a conversation with people of one's own case.
package struct StartOwnThread: Procedure {
    package static let action = Action.startOwnThread
    package let user: ID<UserAccount>
    package let entry: MessageEntry
    package var subject: Subject { .oneself(user) }

    package init(of user: ID<UserAccount>, entry: MessageEntry) {
        self.user = user
        self.entry = entry
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<MessageThread> {
        guard let client = try register.client(ofUser: user) else { throw Refusal.notFound("client") }
        return try act.start(entry, about: client.id, in: register)
    }

    package func figures(after outcome: ID<MessageThread>) -> String { "recipients=\(entry.recipients.count)" }
}

/// Goes on with a conversation: the message goes to all who take part and are still of the case.
package struct ReplyInThread: Procedure {
    package static let action = Action.replyInThread
    package let thread: ID<MessageThread>
    package let entry: MessageEntry
    package var subject: Subject { .thread(thread) }

    package init(in thread: ID<MessageThread>, entry: MessageEntry) {
        self.thread = thread
        self.entry = entry
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<Message> {
        try act.reply(entry, in: thread, register)
    }
}

/// Goes on with a conversation of one's own.
package struct ReplyInOwnThread: Procedure {
    package static let action = Action.replyInOwnThread
    package let thread: ID<MessageThread>
    package let entry: MessageEntry
    package var subject: Subject { .thread(thread) }

    package init(in thread: ID<MessageThread>, entry: MessageEntry) {
        self.thread = thread
        self.entry = entry
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<Message> {
        try act.reply(entry, in: thread, register)
    }
}

extension Act {
    fileprivate func start(
        _ entry: MessageEntry, about client: ID<Client>, in register: WriteTransaction
    ) throws -> ID<MessageThread> {
        let people = try register.casePeople(of: client, on: today).filter { $0.userID != worker.userID }
        let problems = entry.problems(among: people)
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        let thread = MessageThread(
            id: ID(rawValue: newID()), clientID: client, topic: entry.topic ?? "", startedBy: worker.userID,
            startedAt: timestamp)
        try register.insert(thread)
        for user in [worker.userID] + entry.recipients { try register.join(thread.id, user, at: timestamp) }
        try send(entry.text, in: thread.id, register)
        try register.planNotices(.message, about: thread.id.rawValue, to: entry.recipients, by: self)
        return thread.id
    }

    fileprivate func reply(
        _ entry: MessageEntry, in thread: ID<MessageThread>, _ register: WriteTransaction
    ) throws -> ID<Message> {
        let found = try takesPart(in: thread, register)
        let problems = entry.problems(among: [])
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        let people = try register.casePeople(of: found.clientID, on: today)
        let listeners = MessageAudience.listeners(
            of: try register.participants(of: thread).map(\.userID), among: people, author: worker.userID)
        if listeners.isEmpty { throw Refusal.conflict("nobody_listens") }
        for user in [worker.userID] + listeners { try register.join(thread, user, at: timestamp) }
        let message = try send(entry.text, in: thread, register)
        try register.planNotices(.message, about: thread.rawValue, to: listeners, by: self)
        return message
    }

    @discardableResult private func send(
        _ text: String, in thread: ID<MessageThread>, _ register: WriteTransaction
    ) throws -> ID<Message> {
        let message = Message(
            id: ID(rawValue: newID()), threadID: thread, authorID: worker.userID, sentAt: timestamp, text: text)
        try register.insert(message)
        return message.id
    }
}
