package import Casework

extension Notice.Kind: SQLValue {}
extension Notice.State: SQLValue {}
extension Notice.Reason: SQLValue {}
extension NoticePace: SQLValue {}

extension Reading {
    /// How soon a person wants to hear of each kind of thing, as they chose or as is usual.
    package func noticePaces(of user: ID<UserAccount>) throws -> [Notice.Kind: NoticePace] {
        var paces = Dictionary(uniqueKeysWithValues: Notice.Kind.allCases.map { ($0, NoticePace.usual($0)) })
        for row in try session.rows("SELECT kind, pace FROM notice_choice WHERE user_id = \(user)") {
            paces[try row.code("kind")] = try row.code("pace")
        }
        return paces
    }

    /// The notices that carry the claim, in the order they were planned.
    package func notices(claimed claim: String) throws -> [Notice] {
        try session.rows("SELECT * FROM notice WHERE claim = \(claim) AND state = 'planned' ORDER BY planned_at, id")
            .map { row in
                Notice(
                    id: try row.id("id"), userID: try row.id("user_id"), kind: try row.code("kind"),
                    reference: try row.string("reference"), plannedAt: try row.string("planned_at"),
                    notBefore: try row.string("not_before"), attempts: try row.int("attempts"))
            }
    }

    /// Whether the person has opened a conversation since the instant.
    package func hasOpened(thread: String, _ user: ID<UserAccount>, since instant: String) throws -> Bool {
        try !session.rows(
            """
            SELECT 1 AS seen FROM trail_entry WHERE subject = \("thread:" + thread) AND user_id = \(user)
                AND action IN ('message.open', 'own.open_message') AND at >= \(instant) LIMIT 1
            """
        ).isEmpty
    }

    /// Whether the person holds a role on the day.
    package func holdsRole(_ user: ID<UserAccount>, on day: Day) throws -> Bool {
        try !session.rows(
            """
            SELECT 1 AS held FROM role_assignment WHERE user_id = \(user) AND valid_from <= \(day)
                AND (valid_to IS NULL OR valid_to >= \(day)) LIMIT 1
            """
        ).isEmpty
    }

    /// The newest rounds of sending, the newest first.
    package func noticeRounds(most: Int) throws -> [NoticeRound] {
        try session.rows("SELECT * FROM notice_round ORDER BY began_at DESC, id DESC LIMIT \(most)").map { row in
            var reasons: [Notice.Reason: Int] = [:]
            for part in try row.string("reasons").split(separator: " ") {
                let pair = part.split(separator: "=").map(String.init)
                if pair.count == 2, let reason = Notice.Reason(rawValue: pair[0]) { reasons[reason] = Int(pair[1]) }
            }
            return NoticeRound(
                id: try row.id("id"), beganAt: try row.string("began_at"), endedAt: try row.string("ended_at"),
                considered: try row.int("considered"), sent: try row.int("sent"), skipped: try row.int("skipped"),
                failed: try row.int("failed"), reasons: reasons)
        }
    }

    /// The people of a county whose address was refused by the receiving server, with the day it was.
    package func failedAddresses(in county: ID<Organisation>) throws -> [(user: UserAccount, on: Day)] {
        try session.rows(
            """
            SELECT DISTINCT u.* FROM user_account u JOIN role_assignment r ON r.user_id = u.id
            JOIN organisation o ON o.id = r.organisation_id
            WHERE u.address_failed_on IS NOT NULL AND (o.id = \(county) OR o.county_id = \(county))
            ORDER BY u.name, u.id
            """
        ).map { (try UserAccount(row: $0), try $0.day("address_failed_on")) }
    }
}
