package import Casework

extension WriteTransaction {
    /// Writes what is agreed on with a provider; false when it has another version than these terms were made from.
    package func save(_ terms: ProviderTerms, of provider: ID<Organisation>) throws -> Bool {
        try session.run(
            """
            INSERT INTO provider_terms (provider_id, entry_way, uses_subcontractors, services, contract_from,
                contract_to, responsible_worker, work_tools, version)
            VALUES (\(provider), \(terms.entryWay), \(terms.usesSubcontractors),
                \(terms.services.joined(separator: " ")), \(terms.contract?.first), \(terms.contract?.last),
                \(terms.responsibleWorker), \(terms.hasWorkTools), \(terms.version + 1))
            ON CONFLICT (provider_id) DO UPDATE SET entry_way = excluded.entry_way,
                uses_subcontractors = excluded.uses_subcontractors, services = excluded.services,
                contract_from = excluded.contract_from, contract_to = excluded.contract_to,
                responsible_worker = excluded.responsible_worker, work_tools = excluded.work_tools,
                version = excluded.version
            WHERE provider_terms.version = excluded.version - 1
            """) == 1
    }

    package func insert(
        _ state: ProviderState, of provider: ID<Organisation>, id: String, from day: Day, reason: String,
        by user: ID<UserAccount>, at instant: String
    ) throws {
        try session.run(
            """
            INSERT INTO provider_state (id, provider_id, state, valid_from, reason, decided_by, decided_at)
            VALUES (\(id), \(provider), \(state), \(day), \(reason), \(user), \(instant))
            """)
    }

    package func insert(
        _ paper: ProviderPaper, of provider: ID<Organisation>, by user: ID<UserAccount>, at instant: String
    ) throws {
        try session.run(
            """
            INSERT INTO provider_paper (id, provider_id, item, name, received_on, valid_to, kept_where, recorded_by,
                recorded_at)
            VALUES (\(paper.id), \(provider), \(paper.item), \(paper.name), \(paper.receivedOn), \(paper.validTo),
                \(paper.keptWhere), \(user), \(instant))
            """)
    }

    package func insert(_ meeting: ProviderMeeting, of provider: ID<Organisation>, by user: ID<UserAccount>) throws {
        try session.run(
            """
            INSERT INTO provider_meeting (id, provider_id, invited_on, meeting_on, agenda, participants, minutes,
                convened_by)
            VALUES (\(meeting.id), \(provider), \(meeting.invitedOn), \(meeting.meetingOn), \(meeting.agenda),
                \(meeting.participants), \(meeting.minutes), \(user))
            """)
    }

    /// Writes who took part and the minutes; false when the meeting has another version than expected.
    package func update(_ meeting: ProviderMeeting, expected: Int) throws -> Bool {
        try session.run(
            """
            UPDATE provider_meeting SET meeting_on = \(meeting.meetingOn), agenda = \(meeting.agenda),
                participants = \(meeting.participants), minutes = \(meeting.minutes), version = version + 1
            WHERE id = \(meeting.id) AND version = \(expected)
            """) == 1
    }

    /// Writes what a site offers; false when it has another version than this was made from.
    package func save(_ service: SiteService, of site: ID<Site>) throws -> Bool {
        try session.run(
            """
            INSERT INTO site_service (site_id, services, capacity, weekdays, hours, order_contact, is_suitable,
                has_digital_room, version)
            VALUES (\(site), \(service.services.joined(separator: " ")), \(service.capacity),
                \(service.weekdays.columnText), \(service.hours), \(service.orderContact), \(service.isSuitable),
                \(service.hasDigitalRoom), \(service.version + 1))
            ON CONFLICT (site_id) DO UPDATE SET services = excluded.services, capacity = excluded.capacity,
                weekdays = excluded.weekdays, hours = excluded.hours, order_contact = excluded.order_contact,
                is_suitable = excluded.is_suitable, has_digital_room = excluded.has_digital_room,
                version = excluded.version
            WHERE site_service.version = excluded.version - 1
            """) == 1
    }
}
