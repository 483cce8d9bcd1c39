package import Casework

extension ServiceGroup.Kind: SQLValue {}

extension Reading {
    package func group(_ id: ID<ServiceGroup>) throws -> ServiceGroup? {
        try session.rows("SELECT * FROM service_group WHERE id = \(id)").first.map(ServiceGroup.init(row:))
    }

    /// A provider's groups, those that begin last first.
    package func groups(at provider: ID<Organisation>) throws -> [ServiceGroup] {
        try session.rows(
            "SELECT * FROM service_group WHERE provider_id = \(provider) ORDER BY first_day DESC, name, id"
        ).map(ServiceGroup.init(row:))
    }

    /// Those who are or have been in the groups, by their first day.
    package func members(of groups: [ID<ServiceGroup>]) throws -> [GroupMember] {
        if groups.isEmpty { return [] }
        return try session.rows(
            "SELECT * FROM group_member WHERE group_id IN (\(list: groups)) ORDER BY first_day, id"
        ).map(GroupMember.init(row:))
    }

    /// The group times of a client, in any group.
    package func memberships(of client: ID<Client>) throws -> [GroupMember] {
        try session.rows("SELECT * FROM group_member WHERE client_id = \(client) ORDER BY first_day, id")
            .map(GroupMember.init(row:))
    }

    package func member(_ id: ID<GroupMember>) throws -> GroupMember? {
        try session.rows("SELECT * FROM group_member WHERE id = \(id)").first.map(GroupMember.init(row:))
    }

    /// The sessions of a group that have been marked, the latest first.
    package func sessions(of group: ID<ServiceGroup>) throws -> [GroupSession] {
        try session.rows("SELECT * FROM group_session WHERE group_id = \(group) ORDER BY day DESC").map { row in
            GroupSession(
                groupID: try row.id("group_id"), day: try row.day("day"), theme: try row.string("theme"),
                content: try row.string("content"))
        }
    }

    /// The names of clients, family name first.
    package func clientNames(_ clients: [ID<Client>]) throws -> [ID<Client>: String] {
        if clients.isEmpty { return [:] }
        let rows = try session.rows(
            "SELECT id, family_name, given_name FROM client WHERE id IN (\(list: clients))")
        return try rows.reduce(into: [:]) { names, row in
            names[try row.id("id")] = try row.string("family_name") + " " + row.string("given_name")
        }
    }

    /// A provider's accepted periods of a service form that go on on the day or later.
    package func groupPeriods(
        at provider: ID<Organisation>, form: String, from day: Day
    ) throws -> [ServicePeriod] {
        try periods(
            where: """
                provider_id = \(provider) AND service_form = \(form) AND accepted_on IS NOT NULL
                    AND ended_on IS NULL AND last_day >= \(day)
                """)
    }

    /// Every record of the periods, in the order of the days.
    package func dayRecords(ofPeriods periods: [ID<ServicePeriod>]) throws -> [DayRecord] {
        if periods.isEmpty { return [] }
        return try session.rows(
            "SELECT * FROM day_record WHERE period_id IN (\(list: periods)) ORDER BY day, type"
        ).map(DayRecord.init(row:))
    }
}

extension ServiceGroup {
    init(row: any SQLRow) throws {
        guard let days = DateRange(first: try row.day("first_day"), last: try row.dayIfAny("last_day")) else {
            throw MalformedRow(column: "last_day")
        }
        self.init(
            id: try row.id("id"), providerID: try row.id("provider_id"),
            terms: Terms(
                name: try row.string("name"), kind: try row.code("kind"), serviceForm: try row.string("service_form"),
                siteID: row.idIfAny("site_id"), weekdays: try row.weekdays("weekdays"),
                startsAt: row.integer("starts_at"), minutes: try row.int("minutes"), days: days,
                themes: try row.string("themes").split(separator: " ").map(String.init),
                content: try row.string("content"), instructorID: row.idIfAny("instructor_id")),
            version: try row.int("version"))
    }
}

extension GroupMember {
    init(row: any SQLRow) throws {
        self.init(
            id: try row.id("id"), groupID: try row.id("group_id"), clientID: try row.id("client_id"),
            periodID: try row.id("period_id"), days: try row.days(), leaveReason: try row.string("leave_reason"),
            version: try row.int("version"))
    }
}
