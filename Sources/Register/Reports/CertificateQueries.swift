package import Casework

extension Reading {
    /// The certificates of participation given of a period, the newest first.
    package func certificates(of period: ID<ServicePeriod>) throws -> [ParticipationCertificate] {
        try session.rows(
            "SELECT * FROM participation_certificate WHERE period_id = \(period) ORDER BY number DESC"
        ).map { row in
            ParticipationCertificate(
                id: try row.id("id"), periodID: try row.id("period_id"), number: try row.int("number"),
                days: try row.day("first_day")...row.day("last_day"), presentDays: try row.int("present_days"),
                minutes: try row.int("minutes"), text: try opened(row, "text_sealed"),
                givenOn: try row.day("given_on"), madeBy: try row.id("made_by"),
                correctionReason: try row.string("correction_reason"))
        }
    }
}

extension WriteTransaction {
    /// - Throws: `Collision.duplicate` when the period has a certificate of the number already
    package func insert(_ certificate: ParticipationCertificate) throws {
        try session.run(
            """
            INSERT INTO participation_certificate (id, period_id, number, first_day, last_day, present_days, minutes,
                                                   text_sealed, given_on, made_by, correction_reason)
            VALUES (\(certificate.id), \(certificate.periodID), \(certificate.number),
                    \(certificate.days.lowerBound), \(certificate.days.upperBound), \(certificate.presentDays),
                    \(certificate.minutes), \(try sealed(certificate.text)), \(certificate.givenOn),
                    \(certificate.madeBy), \(certificate.correctionReason))
            """)
    }
}
