package import Casework

extension Meeting.Kind: SQLValue {}
extension Meeting.Mode: SQLValue {}
extension Meeting.State: SQLValue {}

extension Reading {
    package func meeting(_ id: ID<Meeting>) throws -> Meeting? {
        try session.rows("SELECT * FROM meeting WHERE id = \(id)").first.map(meeting(row:))
    }

    /// Those who are asked to a meeting, by name.
    package func participants(of meeting: ID<Meeting>) throws -> [MeetingParticipant] {
        try session.rows(
            """
            SELECT p.user_id, p.attended, u.name FROM meeting_participant p JOIN user_account u ON u.id = p.user_id
            WHERE p.meeting_id = \(meeting) ORDER BY u.name, u.id
            """
        ).map { row in
            MeetingParticipant(
                userID: try row.id("user_id"), name: try row.string("name"),
                attended: row.integer("attended").map { $0 == 1 })
        }
    }

    /// The meetings that a worker is asked to, from the day on, the nearest first.
    ///
    /// Clients whom the worker no longer reaches are left out.
    package func meetings(
        of worker: Worker, action: Action, from day: Day, today: Day, most: Int
    ) throws -> [MeetingLine] {
        try lines(
            """
            p.user_id = \(worker.userID) AND (\(raw: visibility(action, for: worker, today: today)))
                AND m.day >= \(day) AND m.state <> 'cancelled'
            """, order: "m.day, m.starts_at, m.id", most: most)
    }

    /// The meetings that a person is asked to, from the day on, whatever they may open today: for their calendar.
    package func meetings(ofUser user: ID<UserAccount>, from day: Day, most: Int) throws -> [MeetingLine] {
        try lines(
            "p.user_id = \(user) AND m.day >= \(day)", order: "m.day, m.starts_at, m.id", most: most)
    }

    /// The meetings about a client that a worker may read of: those they are asked to; the own worker all.
    package func meetings(about client: ID<Client>, for worker: Worker, today: Day) throws -> [Meeting] {
        let sees = Ground.responsible.reached(by: worker, on: today)
        return try session.rows(
            """
            SELECT m.* FROM meeting m WHERE m.client_id = \(client) AND (m.client_id IN (\(raw: sees)) OR EXISTS (
                SELECT 1 FROM meeting_participant p WHERE p.meeting_id = m.id AND p.user_id = \(worker.userID)))
            ORDER BY m.day DESC, m.starts_at DESC, m.id DESC LIMIT 500
            """
        ).map(meeting(row:))
    }

    /// The last day on which a meeting of the kind was held about the client within the days; nil when none was.
    package func lastHeld(_ kind: Meeting.Kind, about client: ID<Client>, in days: DateRange) throws -> Day? {
        try session.rows(
            """
            SELECT max(day) AS day FROM meeting WHERE client_id = \(client) AND kind = \(kind) AND state = 'held'
                AND day >= \(days.first) AND day <= \(days.last ?? days.first)
            """
        ).first?.dayIfAny("day")
    }

    /// Whose calendar a link of this digest opens.
    package func calendarHolder(_ digest: String) throws -> ID<UserAccount>? {
        try session.rows("SELECT user_id FROM calendar_feed WHERE token_hash = \(digest)").first?.id("user_id")
    }

    private func lines(_ condition: SQL, order: SQL, most: Int) throws -> [MeetingLine] {
        try session.rows(
            """
            SELECT m.*, client.given_name, client.family_name, client.protected
            FROM meeting_participant p JOIN meeting m ON m.id = p.meeting_id JOIN client ON client.id = m.client_id
            WHERE \(raw: condition) ORDER BY \(raw: order) LIMIT \(most)
            """
        ).map { row in
            let (given, family) = (try row.string("given_name"), try row.string("family_name"))
            return MeetingLine(
                meeting: try meeting(row: row), clientName: family + " " + given,
                initials: [given, family].compactMap { $0.first.map { "\($0)." } }.joined(),
                isProtected: try row.flag("protected"))
        }
    }

    private func meeting(row: any SQLRow) throws -> Meeting {
        Meeting(
            id: try row.id("id"), clientID: try row.id("client_id"),
            terms: MeetingTerms(
                kind: try row.code("kind"), day: try row.day("day"), startsAt: try row.int("starts_at"),
                minutes: try row.int("minutes"), mode: try row.code("mode"), place: try opened(row, "place_sealed"),
                agenda: try opened(row, "agenda_sealed")),
            state: try row.code("state"), outcome: try opened(row, "outcome_sealed"),
            plannedBy: try row.id("planned_by"), version: try row.int("version"))
    }
}
