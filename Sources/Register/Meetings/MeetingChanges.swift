package import Casework

extension WriteTransaction {
    package func insert(_ meeting: Meeting) throws {
        let terms = meeting.terms
        try session.run(
            """
            INSERT INTO meeting (id, client_id, kind, day, starts_at, minutes, mode, place_sealed, agenda_sealed,
                                 planned_by)
            VALUES (\(meeting.id), \(meeting.clientID), \(terms.kind), \(terms.day), \(terms.startsAt),
                    \(terms.minutes), \(terms.mode), \(try sealed(terms.place)), \(try sealed(terms.agenda)),
                    \(meeting.plannedBy))
            """)
    }

    /// Moves a meeting that is still ahead.
    ///
    /// - Returns: whether the meeting was as the writer had seen it
    package func move(_ id: ID<Meeting>, to terms: MeetingTerms, seen version: Int) throws -> Bool {
        try session.run(
            """
            UPDATE meeting SET kind = \(terms.kind), day = \(terms.day), starts_at = \(terms.startsAt),
                minutes = \(terms.minutes), mode = \(terms.mode), place_sealed = \(try sealed(terms.place)),
                agenda_sealed = \(try sealed(terms.agenda)), version = version + 1
            WHERE id = \(id) AND state = 'planned' AND version = \(version)
            """) == 1
    }

    /// Closes a meeting as held or cancelled.
    ///
    /// - Returns: whether the meeting was as the writer had seen it
    package func close(
        _ id: ID<Meeting>, as state: Meeting.State, outcome: String, seen version: Int
    ) throws -> Bool {
        try session.run(
            """
            UPDATE meeting SET state = \(state), outcome_sealed = \(try sealed(outcome)), version = version + 1
            WHERE id = \(id) AND state = 'planned' AND version = \(version)
            """) == 1
    }

    /// Asks exactly these people to a meeting.
    package func ask(_ users: [ID<UserAccount>], to meeting: ID<Meeting>) throws {
        try session.run("DELETE FROM meeting_participant WHERE meeting_id = \(meeting)")
        for user in users {
            try session.run(
                "INSERT INTO meeting_participant (meeting_id, user_id) VALUES (\(meeting), \(user))")
        }
    }

    /// Writes down whether a person came.
    package func note(_ user: ID<UserAccount>, attended: Bool, _ meeting: ID<Meeting>) throws {
        try session.run(
            """
            UPDATE meeting_participant SET attended = \(attended ? 1 : 0)
            WHERE meeting_id = \(meeting) AND user_id = \(user)
            """)
    }

    /// Gives a person a new calendar link; the earlier one opens nothing any more.
    package func keepCalendar(_ digest: String, of user: ID<UserAccount>, at instant: String) throws {
        try session.run(
            """
            INSERT INTO calendar_feed (user_id, token_hash, made_at) VALUES (\(user), \(digest), \(instant))
            ON CONFLICT (user_id) DO UPDATE SET token_hash = excluded.token_hash, made_at = excluded.made_at
            """)
    }
}
