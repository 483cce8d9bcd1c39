package import Casework

extension Reading {
    package func thread(_ id: ID<MessageThread>) throws -> MessageThread? {
        try session.rows("SELECT * FROM message_thread WHERE id = \(id)").first.map(thread(row:))
    }

    /// The messages of a conversation with their writers, the oldest first.
    package func messages(of thread: ID<MessageThread>) throws -> [SignedMessage] {
        try session.rows(
            """
            SELECT m.*, u.name AS author FROM message m JOIN user_account u ON u.id = m.author_id
            WHERE m.thread_id = \(thread) ORDER BY m.sent_at, m.id
            """
        ).map { row in
            SignedMessage(
                message: Message(
                    id: try row.id("id"), threadID: thread, authorID: try row.id("author_id"),
                    sentAt: try row.string("sent_at"), text: try opened(row, "body_sealed")),
                author: try row.string("author"))
        }
    }

    /// Those who take part, in the order they came, with their names.
    package func participants(of thread: ID<MessageThread>) throws -> [(userID: ID<UserAccount>, name: String)] {
        try session.rows(
            """
            SELECT p.user_id, u.name FROM message_participant p JOIN user_account u ON u.id = p.user_id
            WHERE p.thread_id = \(thread) ORDER BY p.joined_at, u.name, u.id
            """
        ).map { (try $0.id("user_id"), try $0.string("name")) }
    }

    /// The people of a client's case on the day, the client first when they have an account of their own.
    package func casePeople(of client: ID<Client>, on day: Day) throws -> [CasePerson] {
        try session.rows(
            """
            SELECT u.id AS user_id, u.name, '' AS organisation, 'client' AS part, 0 AS place
            FROM client c JOIN user_account u ON u.id = c.user_id WHERE c.id = \(client)
            UNION
            SELECT u.id, u.name, o.name, w.duty,
                CASE w.duty WHEN 'own_worker' THEN 1 WHEN 'substitute' THEN 2 ELSE 3 END
            FROM client_worker w JOIN user_account u ON u.id = w.user_id JOIN organisation o ON o.id = w.organisation_id
            WHERE w.client_id = \(client) AND w.valid_from <= \(day) AND (w.valid_to IS NULL OR w.valid_to >= \(day))
            UNION
            SELECT u.id, u.name, o.name, 'responsible_instructor', 3
            FROM service_period p JOIN user_account u ON u.id = p.responsible_instructor_id
            JOIN organisation o ON o.id = p.provider_id
            WHERE p.client_id = \(client) AND coalesce(p.ended_on, p.last_day) >= \(day)
            ORDER BY 5, 2, 1
            """
        ).map { row in
            CasePerson(
                userID: try row.id("user_id"), name: try row.string("name"),
                organisation: try row.string("organisation"), part: try row.code("part"))
        }
    }

    func thread(row: any SQLRow) throws -> MessageThread {
        MessageThread(
            id: try row.id("id"), clientID: try row.id("client_id"), topic: try opened(row, "topic_sealed"),
            startedBy: try row.id("started_by"), startedAt: try row.string("started_at"))
    }
}

extension CasePerson.Part: SQLValue {}

extension WriteTransaction {
    package func insert(_ thread: MessageThread) throws {
        try session.run(
            """
            INSERT INTO message_thread (id, client_id, topic_sealed, started_by, started_at)
            VALUES (\(thread.id), \(thread.clientID), \(try sealed(thread.topic)), \(thread.startedBy),
                    \(thread.startedAt))
            """)
    }

    package func insert(_ message: Message) throws {
        try session.run(
            """
            INSERT INTO message (id, thread_id, author_id, sent_at, body_sealed)
            VALUES (\(message.id), \(message.threadID), \(message.authorID), \(message.sentAt),
                    \(try sealed(message.text)))
            """)
    }

    /// Lets a person take part from the instant on; who takes part already goes on.
    package func join(_ thread: ID<MessageThread>, _ user: ID<UserAccount>, at instant: String) throws {
        try session.run(
            """
            INSERT INTO message_participant (thread_id, user_id, joined_at) VALUES (\(thread), \(user), \(instant))
            ON CONFLICT (thread_id, user_id) DO NOTHING
            """)
    }
}
