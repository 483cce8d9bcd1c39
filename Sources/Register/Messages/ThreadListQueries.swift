package import Casework

extension Reading {
    /// The conversations that a worker may open, those with the newest message first; of one client when it is named.
    ///
    /// A worker sees those that they take part in; the own worker, who answers for the whole, every conversation of
    /// the client.
    package func threads(
        for worker: Worker, action: Action, of client: ID<Client>? = nil, today: Day, skipping: Int = 0, most: Int
    ) throws -> [ThreadLine] {
        let sees = Ground.responsible.reached(by: worker, on: today)
        let named = client.map { one -> SQL in "AND t.client_id = \(one)" } ?? ""
        return try lines(
            """
            client.id IN (SELECT r.client_id FROM (\(raw: reach(action, of: worker, today: today) ?? sees)) r)
            AND (t.client_id IN (\(raw: sees)) OR EXISTS (
                SELECT 1 FROM message_participant p WHERE p.thread_id = t.id AND p.user_id = \(worker.userID)))
            \(raw: named)
            """, reader: worker.userID, skipping: skipping, most: most)
    }

    /// The conversations that a client takes part in, those with the newest message first.
    package func ownThreads(of user: ID<UserAccount>, most: Int) throws -> [ThreadLine] {
        try lines(
            """
            client.user_id = \(user) AND EXISTS (
                SELECT 1 FROM message_participant p WHERE p.thread_id = t.id AND p.user_id = \(user))
            """, reader: user, skipping: 0, most: most)
    }

    /// The conversations that a worker takes part in and that hold something they haven't opened.
    ///
    /// Clients whom the worker no longer reaches are left out.
    package func unreadThreads(of worker: Worker, action: Action, today: Day) throws -> [UnreadThread] {
        let reader = worker.userID
        return try session.rows(
            """
            SELECT t.id, t.client_id, client.given_name, client.family_name, min(n.sent_at) AS first_at
            FROM message_participant p JOIN message_thread t ON t.id = p.thread_id
            JOIN client ON client.id = t.client_id
            JOIN message n ON n.thread_id = t.id AND n.author_id <> \(reader)
            WHERE p.user_id = \(reader) AND \(raw: seen(under: action, by: worker, today: today))
                AND n.sent_at > coalesce((
                    SELECT max(e.at) FROM trail_entry e WHERE e.subject = 'thread:' || t.id
                        AND e.user_id = \(reader) AND e.action IN ('message.open', 'own.open_message')), '')
            GROUP BY t.id, t.client_id, client.given_name, client.family_name ORDER BY first_at, t.id
            """
        ).compactMap { row in
            guard let since = HelsinkiTime(try row.string("first_at"))?.day else { return nil }
            return UnreadThread(
                id: try row.id("id"), client: try row.id("client_id"),
                clientName: try row.string("family_name") + " " + row.string("given_name"), since: since)
        }
    }

    private func lines(
        _ condition: SQL, reader: ID<UserAccount>, skipping: Int, most: Int
    ) throws -> [ThreadLine] {
        try session.rows(
            """
            SELECT t.*, client.given_name, client.family_name, u.name AS last_author, m.sent_at AS last_at,
                (SELECT count(*) FROM message a WHERE a.thread_id = t.id) AS messages,
                CASE WHEN m.author_id <> \(reader) AND m.sent_at > coalesce((
                    SELECT max(e.at) FROM trail_entry e WHERE e.subject = 'thread:' || t.id
                        AND e.user_id = \(reader) AND e.action IN ('message.open', 'own.open_message')), '')
                THEN 1 ELSE 0 END AS is_unread
            FROM message_thread t JOIN client ON client.id = t.client_id
            JOIN message m ON m.id = (
                SELECT n.id FROM message n WHERE n.thread_id = t.id ORDER BY n.sent_at DESC, n.id DESC LIMIT 1)
            JOIN user_account u ON u.id = m.author_id
            WHERE \(raw: condition)
            ORDER BY m.sent_at DESC, t.id DESC LIMIT \(most) OFFSET \(skipping)
            """
        ).map { row in
            ThreadLine(
                thread: try thread(row: row),
                clientName: try row.string("family_name") + " " + row.string("given_name"),
                lastAuthor: try row.string("last_author"), lastAt: try row.string("last_at"),
                messages: try row.int("messages"), isUnread: try row.flag("is_unread"))
        }
    }
}
