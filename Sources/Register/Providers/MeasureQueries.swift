package import Casework

extension Reading {
    /// The values that stand of a provider's measures, the latest stretch first.
    package func measureValues(of provider: ID<Organisation>) throws -> [MeasureValue] {
        try session.rows(
            """
            SELECT m.*, u.name AS recorded_by_name FROM measure_value m JOIN user_account u ON u.id = m.recorded_by
            WHERE m.provider_id = \(provider)
                AND NOT EXISTS (SELECT 1 FROM measure_value n WHERE n.supersedes_id = m.id)
            ORDER BY m.first_day DESC, m.measure, m.id
            """
        ).map { row in
            guard let days = DateRange(first: try row.day("first_day"), last: try row.day("last_day")) else {
                throw MalformedRow(column: "last_day")
            }
            return MeasureValue(
                id: try row.id("id"), providerID: provider, measure: try row.string("measure"), days: days,
                hundredths: try row.int("value_hundredths"), note: try row.string("note"),
                recordedBy: try row.string("recorded_by_name"), recordedOn: try row.day("recorded_on"),
                supersedes: row.idIfAny("supersedes_id"), reason: try row.string("reason"))
        }
    }
}

extension WriteTransaction {
    package func insert(_ value: MeasureValue, by user: ID<UserAccount>) throws {
        try session.run(
            """
            INSERT INTO measure_value (id, provider_id, measure, first_day, last_day, value_hundredths, note,
                recorded_by, recorded_on, supersedes_id, reason)
            VALUES (\(value.id), \(value.providerID), \(value.measure), \(value.days.first), \(value.days.last),
                \(value.hundredths), \(value.note), \(user), \(value.recordedOn), \(value.supersedes),
                \(value.reason))
            """)
    }
}
