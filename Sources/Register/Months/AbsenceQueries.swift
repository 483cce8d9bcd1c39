package import Casework

extension Reading {
    /// The absences at a provider in a month by the clients' names, each with the day its payer was told.
    package func absenceRows(of month: Month, at provider: ID<Organisation>) throws -> [AbsenceRow] {
        try session.rows(
            """
            SELECT d.*, c.given_name, c.family_name, c.payer,
                (SELECT min(k.contact_on) FROM contact k WHERE k.client_id = d.client_id AND k.about_day = d.day
                    AND k.kind = 'kela_notice') AS sent_on
            FROM day_record d JOIN service_period p ON p.id = d.period_id JOIN client c ON c.id = d.client_id
            WHERE p.provider_id = \(provider) AND d.state = 'absent' AND d.day >= \(month.first)
                AND d.day <= \(month.last)
            ORDER BY c.sort_key, d.client_id, d.day, d.type
            """
        ).map { row in
            AbsenceRow(
                name: try row.string("family_name") + " " + row.string("given_name"), payer: try row.code("payer"),
                record: try DayRecord(row: row), sentOn: try row.dayIfAny("sent_on"))
        }
    }
}

/// A row of the list of absences.
package struct AbsenceRow: Sendable {
    package let name: String
    package let payer: Client.Payer
    package let record: DayRecord
    package let sentOn: Day?
}
