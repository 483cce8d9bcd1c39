package import Casework

extension DayRecord.Kind: SQLValue {}
extension DayMark.State: SQLValue {}
extension DayMark.Mode: SQLValue {}

extension Reading {
    /// Every record of the clients between the days, at any provider, in the order of the days.
    package func dayRecords(of clients: [ID<Client>], in days: DateRange) throws -> [DayRecord] {
        if clients.isEmpty { return [] }
        return try session.rows(
            """
            SELECT * FROM day_record WHERE client_id IN (\(list: clients)) AND day >= \(days.first)
                AND day <= \(days.last ?? days.first) ORDER BY client_id, day
            """
        ).map(DayRecord.init(row:))
    }

    /// Every record of a period in the order of the days.
    package func dayRecords(of period: ID<ServicePeriod>) throws -> [DayRecord] {
        try session.rows("SELECT * FROM day_record WHERE period_id = \(period) ORDER BY day, type")
            .map(DayRecord.init(row:))
    }
}

extension DayRecord {
    init(row: any SQLRow) throws {
        self.init(
            clientID: try row.id("client_id"), day: try row.day("day"), periodID: try row.id("period_id"),
            kind: try row.code("type"), mark: try DayMark(row: row), startsAt: row.integer("starts_at"),
            warningReason: try row.string("warning_reason"), markedBy: try row.id("marked_by"),
            markedAt: try row.string("marked_at"), version: try row.int("version"))
    }
}

extension DayMark {
    init(row: any SQLRow) throws {
        self.init(
            try row.code("state"), cause: Cause(rawValue: try row.string("cause")),
            notice: Notice(rawValue: try row.string("notice")), mode: try row.code("mode"),
            minutes: try row.int("minutes"), certificateOn: try row.dayIfAny("certificate_on"),
            swappedTo: try row.dayIfAny("swapped_to"))
    }
}
