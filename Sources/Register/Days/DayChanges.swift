package import Casework

extension WriteTransaction {
    /// Writes records, many rows at a time; a record's version is one above the version that was seen.
    ///
    /// Returns how many were written: fewer than given when one of them has another version by now.
    package func save(_ records: [DayRecord]) throws -> Int {
        var written = 0
        for start in stride(from: 0, to: records.count, by: Self.rowsAtOnce) {
            let part = records[start..<min(start + Self.rowsAtOnce, records.count)].map(\.values)
            written += try session.run(
                """
                INSERT INTO day_record (client_id, day, period_id, type, state, cause, notice, mode, minutes, starts_at,
                                        swapped_to, certificate_on, warning_reason, marked_by, marked_at, version)
                VALUES \(raw: .joined(part, by: ", "))
                ON CONFLICT (client_id, day, type, period_id) DO UPDATE SET
                    state = excluded.state, cause = excluded.cause, notice = excluded.notice, mode = excluded.mode,
                    minutes = excluded.minutes, starts_at = excluded.starts_at, swapped_to = excluded.swapped_to,
                    certificate_on = excluded.certificate_on, warning_reason = excluded.warning_reason,
                    marked_by = excluded.marked_by, marked_at = excluded.marked_at, version = excluded.version
                WHERE day_record.version = excluded.version - 1
                """)
        }
        return written
    }

    /// Takes marks away: the day is not yet marked again.
    ///
    /// Returns how many were taken away: fewer than given when one of them has another version by now.
    package func remove(_ records: [DayRecord]) throws -> Int {
        try records.reduce(0) { removed, record in
            removed
                + (try session.run(
                    """
                    DELETE FROM day_record WHERE client_id = \(record.clientID) AND day = \(record.day)
                        AND type = \(record.kind) AND period_id = \(record.periodID) AND version = \(record.version)
                    """))
        }
    }

    /// Sets from which day a certificate is asked from the first sick day on; nil takes the demand away.
    package func askCertificate(fromFirstDaySince day: Day?, of client: ID<Client>) throws {
        try session.run(
            """
            UPDATE client SET certificate_from_first_day_since = \(day), version = version + 1 WHERE id = \(client)
            """)
    }

    /// Statements of one size are prepared once and used again.
    private static let rowsAtOnce = 50
}

extension DayRecord {
    fileprivate var values: SQL {
        """
        (\(clientID), \(day), \(periodID), \(kind), \(mark.state), \(mark.cause?.rawValue ?? ""),
         \(mark.notice?.rawValue ?? ""), \(mark.mode), \(mark.minutes), \(startsAt), \(mark.swappedTo),
         \(mark.certificateOn), \(warningReason), \(markedBy), \(markedAt), \(version))
        """
    }
}
