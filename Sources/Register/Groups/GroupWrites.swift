package import Casework

extension WriteTransaction {
    package func insert(_ group: ServiceGroup) throws {
        let terms = group.terms
        try session.run(
            """
            INSERT INTO service_group (id, provider_id, site_id, service_form, name, kind, weekdays, starts_at, minutes,
                                       first_day, last_day, themes, content, instructor_id)
            VALUES (\(group.id), \(group.providerID), \(terms.siteID), \(terms.serviceForm), \(terms.name),
                    \(terms.kind), \(terms.weekdays.columnText), \(terms.startsAt), \(terms.minutes),
                    \(terms.days.first), \(terms.days.last), \(terms.themes.joined(separator: " ")), \(terms.content),
                    \(terms.instructorID))
            """)
    }

    /// Writes the group's terms; false when it has another version than expected.
    package func update(_ group: ServiceGroup, expected: Int) throws -> Bool {
        let terms = group.terms
        return try session.run(
            """
            UPDATE service_group SET site_id = \(terms.siteID), service_form = \(terms.serviceForm),
                name = \(terms.name), kind = \(terms.kind), weekdays = \(terms.weekdays.columnText),
                starts_at = \(terms.startsAt), minutes = \(terms.minutes), first_day = \(terms.days.first),
                last_day = \(terms.days.last), themes = \(terms.themes.joined(separator: " ")),
                content = \(terms.content), instructor_id = \(terms.instructorID), version = version + 1
            WHERE id = \(group.id) AND version = \(expected)
            """) == 1
    }

    package func insert(_ member: GroupMember, enrolledBy user: ID<UserAccount>) throws {
        try session.run(
            """
            INSERT INTO group_member (id, group_id, client_id, period_id, first_day, last_day, enrolled_by)
            VALUES (\(member.id), \(member.groupID), \(member.clientID), \(member.periodID), \(member.days.first),
                    \(member.days.last ?? member.days.first), \(user))
            """)
    }

    /// Ends a member's time in a group; false when it has another version than expected.
    package func end(_ member: ID<GroupMember>, on day: Day, reason: String, expected: Int) throws -> Bool {
        try session.run(
            """
            UPDATE group_member SET last_day = \(day), leave_reason = \(reason), version = version + 1
            WHERE id = \(member) AND version = \(expected)
            """) == 1
    }

    /// Writes what a session was about, over what was written of it before.
    package func save(_ session: GroupSession, markedBy user: ID<UserAccount>, at instant: String) throws {
        try self.session.run(
            """
            INSERT INTO group_session (group_id, day, theme, content, marked_by, marked_at)
            VALUES (\(session.groupID), \(session.day), \(session.theme), \(session.content), \(user), \(instant))
            ON CONFLICT (group_id, day) DO UPDATE SET theme = excluded.theme, content = excluded.content,
                marked_by = excluded.marked_by, marked_at = excluded.marked_at
            """)
    }
}
