package import Casework

extension WriteTransaction {
    /// Plans a notice, unless one for the same thing waits already.
    package func plan(_ notice: Notice) throws {
        try session.run(
            """
            INSERT INTO notice (id, user_id, kind, reference, planned_at, not_before)
            VALUES (\(notice.id), \(notice.userID), \(notice.kind), \(notice.reference), \(notice.plannedAt),
                    \(notice.notBefore))
            ON CONFLICT (user_id, kind, reference) WHERE state = 'planned' DO NOTHING
            """)
    }

    package func choose(_ pace: NoticePace, for kind: Notice.Kind, of user: ID<UserAccount>) throws {
        try session.run(
            """
            INSERT INTO notice_choice (user_id, kind, pace) VALUES (\(user), \(kind), \(pace))
            ON CONFLICT (user_id, kind) DO UPDATE SET pace = excluded.pace
            """)
    }

    /// Claims what is due, so that another server doesn't send it too; a claim that was never settled runs out.
    package func claimNotices(due now: String, until: String, claim: String) throws {
        try session.run(
            """
            UPDATE notice SET claim = \(claim), claimed_until = \(until), attempts = attempts + 1
            WHERE state = 'planned' AND not_before <= \(now) AND claimed_until < \(now)
            """)
    }

    /// Writes down how a notice ended.
    package func settle(_ notice: ID<Notice>, _ state: Notice.State, _ reason: Notice.Reason, at now: String) throws {
        try session.run(
            """
            UPDATE notice SET state = \(state), reason = \(reason), settled_at = \(now), claim = ''
            WHERE id = \(notice) AND state = 'planned'
            """)
    }

    /// Lets a notice be tried again from the instant on.
    package func postpone(_ notice: ID<Notice>, until instant: String) throws {
        try session.run(
            "UPDATE notice SET not_before = \(instant), claimed_until = '', claim = '' WHERE id = \(notice)")
    }

    package func insert(_ round: NoticeRound) throws {
        let reasons = round.reasons.map { "\($0.key.rawValue)=\($0.value)" }.sorted().joined(separator: " ")
        try session.run(
            """
            INSERT INTO notice_round (id, began_at, ended_at, considered, sent, skipped, failed, reasons)
            VALUES (\(round.id), \(round.beganAt), \(round.endedAt), \(round.considered), \(round.sent),
                    \(round.skipped), \(round.failed), \(reasons))
            """)
    }

    /// Notes that the receiving server refused a person's address; nil takes the note away.
    package func markAddress(of user: ID<UserAccount>, failedOn day: Day?) throws {
        try session.run("UPDATE user_account SET address_failed_on = \(day) WHERE id = \(user)")
    }
}
