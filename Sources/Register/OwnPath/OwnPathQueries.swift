package import Casework

extension Reading {
    /// The client's own file: the open one when a person has many.
    package func client(ofUser user: ID<UserAccount>) throws -> Client? {
        try session.rows(
            """
            SELECT * FROM client WHERE user_id = \(user)
            ORDER BY CASE WHEN closed_on IS NULL THEN 0 ELSE 1 END, opened_on DESC, id LIMIT 1
            """
        ).first.map(client(row:))
    }

    /// The client's own sign-in, when they have one.
    package func user(ofClient client: ID<Client>) throws -> UserAccount? {
        try session.rows(
            "SELECT u.* FROM user_account u JOIN client c ON c.user_id = u.id WHERE c.id = \(client)"
        ).first.map(UserAccount.init(row:))
    }

    /// The marks by which a client's stage is known.
    package func pathMarks(of client: ID<Client>, on today: Day) throws -> PathMarks? {
        try session.rows(
            """
            SELECT \(raw: PathSQL.columns) FROM client \(raw: PathSQL.joins(on: today)) WHERE client.id = \(client)
            """
        ).first.map { try PathSQL.marks($0, on: today) }
    }

    /// What is marked of the client's days.
    package func ownDays(of client: ID<Client>, in range: DateRange) throws -> [OwnDay] {
        let last: SQL = range.last.map { "AND day <= \($0)" } ?? ""
        return try session.rows(
            """
            SELECT day, state, cause, minutes, swapped_to FROM day_record
            WHERE client_id = \(client) AND day >= \(range.first) \(raw: last) ORDER BY day
            """
        ).map { row in
            let state: OwnDay.State =
                switch try row.string("state") {
                case "present": .present(minutes: try row.int("minutes"))
                case "absent": .absent(cause: try row.string("cause"))
                case "swapped": .swapped(to: try row.dayIfAny("swapped_to"))
                default: .notArranged
                }
            return OwnDay(try row.day("day"), state)
        }
    }

    /// Those who work with the client on the day, the own worker first.
    package func ownPeople(of client: ID<Client>, on day: Day) throws -> [OwnPerson] {
        try session.rows(
            """
            SELECT u.name, u.phone, w.duty, o.name AS organisation FROM client_worker w
            JOIN user_account u ON u.id = w.user_id JOIN organisation o ON o.id = w.organisation_id
            WHERE w.client_id = \(client) AND w.valid_from <= \(day) AND (w.valid_to IS NULL OR w.valid_to >= \(day))
            ORDER BY CASE w.duty WHEN 'own_worker' THEN 0 WHEN 'substitute' THEN 1 ELSE 2 END, u.name, u.id
            """
        ).map { try person($0, duty: $0.code("duty")) }
    }

    /// The responsible instructor of a period; nil when none is named.
    package func instructor(of period: ID<ServicePeriod>) throws -> OwnPerson? {
        try session.rows(
            """
            SELECT u.name, u.phone, o.name AS organisation FROM service_period p
            JOIN user_account u ON u.id = p.responsible_instructor_id JOIN organisation o ON o.id = p.provider_id
            WHERE p.id = \(period)
            """
        ).first.map { try person($0, duty: .responsibleInstructor) }
    }

    private func person(_ row: any SQLRow, duty: ClientWorker.Duty) throws -> OwnPerson {
        OwnPerson(
            name: try row.string("name"), duty: duty, organisation: try row.string("organisation"),
            phone: try row.string("phone"))
    }

    /// Every consent that the client has given or refused, the newest first.
    package func ownConsents(of client: ID<Client>) throws -> [Consent] {
        try consents(of: client)
    }
}
