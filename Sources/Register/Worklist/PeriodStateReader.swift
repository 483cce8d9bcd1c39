import Casework

/// Reads how far the periods of the chosen clients had come on a day, with the rhythm and the pause of the day.
struct PeriodStateReader {
    let session: any SQLSession
    let clients: [ID<Client>]
    let day: Day

    func read() throws -> [ID<Client>: [OpenCase.PeriodState]] {
        let weekdays = try weekdays()
        let pauses = try pauses()
        let rows = try session.rows(
            """
            SELECT p.id, p.client_id, p.decision_id, p.provider_id, o.name AS provider_name, p.service_form,
                p.first_day, p.last_day, p.ordered_on, p.accepted_on, p.agreed_start_on, p.started_on,
                p.contract_made_on, p.ended_on, p.end_cause, p.client_feedback_on, p.provider_feedback_on,
                p.responsible_instructor_id, u.name AS instructor_name,
                (SELECT CASE WHEN max(coalesce(r.valid_to, '9999')) < \(day) THEN max(r.valid_to) END
                    FROM role_assignment r WHERE r.user_id = p.responsible_instructor_id
                        AND r.organisation_id = p.provider_id AND r.role = 'responsible_instructor'
                        AND r.valid_from <= \(day)) AS instructor_left_on,
                CASE WHEN p.instructor_known_to_own_worker_on IS NULL THEN (SELECT max(c.changed_on)
                    FROM instructor_change c WHERE c.period_id = p.id AND c.changed_on <= \(day)) END AS handed_over_on,
                CASE WHEN EXISTS (SELECT 1 FROM document d WHERE d.period_id = p.id AND d.kind = 'final_report'
                    AND d.sent_on <= \(day)) THEN 1 ELSE 0 END AS final_report_sent,
                CASE WHEN EXISTS (SELECT 1 FROM placement l WHERE l.period_id = p.id) THEN 1 ELSE 0 END AS has_place,
                h.halted_on
            FROM service_period p JOIN organisation o ON o.id = p.provider_id
                LEFT JOIN (SELECT s.provider_id, max(s.valid_from) AS halted_on FROM provider_state s
                    WHERE s.valid_from <= \(day) AND s.state IN ('suspended', 'ended') AND NOT EXISTS (
                        SELECT 1 FROM provider_state n WHERE n.provider_id = s.provider_id AND n.valid_from <= \(day)
                            AND n.state = 'approved'
                            AND (n.valid_from > s.valid_from OR (n.valid_from = s.valid_from AND n.id > s.id)))
                    GROUP BY s.provider_id) h ON h.provider_id = p.provider_id
                LEFT JOIN user_account u ON u.id = p.responsible_instructor_id
            WHERE p.client_id IN (\(list: clients)) AND p.ordered_on <= \(day) ORDER BY p.first_day, p.id
            """)
        return try rows.reduce(into: [:]) { all, row in
            var period = try state(row)
            period.weekdays = weekdays[period.id] ?? []
            period.pause = pauses[period.id]
            all[try row.id("client_id"), default: []].append(period)
        }
    }

    private func state(_ row: any SQLRow) throws -> OpenCase.PeriodState {
        guard let days = DateRange(first: try row.day("first_day"), last: try row.day("last_day")) else {
            throw MalformedRow(column: "last_day")
        }
        var period = OpenCase.PeriodState(
            id: try row.id("id"), decision: try row.id("decision_id"), provider: try row.id("provider_id"),
            providerName: try row.string("provider_name"), serviceForm: try row.string("service_form"), days: days,
            orderedOn: try row.day("ordered_on"))
        period.acceptedOn = try known(row, "accepted_on")
        period.agreedStartOn = period.acceptedOn == nil ? nil : try row.dayIfAny("agreed_start_on")
        period.startedOn = try known(row, "started_on")
        period.contractMadeOn = try known(row, "contract_made_on")
        period.endedOn = try known(row, "ended_on")
        period.clientFeedbackOn = try known(row, "client_feedback_on")
        period.providerFeedbackOn = try known(row, "provider_feedback_on")
        period.instructorID = row.idIfAny("responsible_instructor_id")
        period.instructorName = row.text("instructor_name")
        period.instructorLeftOn = try row.dayIfAny("instructor_left_on")
        period.handedOverOn = try row.dayIfAny("handed_over_on")
        period.isFinalReportSent = try row.flag("final_report_sent")
        period.providerHaltedOn = try row.dayIfAny("halted_on")
        period.hasPlacement = try row.flag("has_place")
        period.didNeverStart = period.endedOn != nil && row.text("end_cause") == "never_started"
        return period
    }

    /// The agreed weekdays of each period: the rhythm in force on the day, or the first one to come.
    private func weekdays() throws -> [ID<ServicePeriod>: [Weekday]] {
        let rows = try session.rows(
            """
            SELECT t.period_id, t.weekdays, t.valid_from FROM period_pattern t
                JOIN service_period p ON p.id = t.period_id
            WHERE p.client_id IN (\(list: clients)) AND p.last_day >= \(day.adding(days: -60)) ORDER BY t.valid_from
            """)
        return try rows.reduce(into: [:]) { all, row in
            let id = try row.id("period_id", of: ServicePeriod.self)
            guard try row.day("valid_from") <= day || all[id] == nil else { return }
            all[id] = try row.weekdays("weekdays")
        }
    }

    /// The pause of each period that holds the day, or the next one.
    private func pauses() throws -> [ID<ServicePeriod>: DateRange] {
        let rows = try session.rows(
            """
            SELECT u.period_id, u.first_day, u.last_day FROM period_pause u JOIN service_period p ON p.id = u.period_id
            WHERE p.client_id IN (\(list: clients)) AND u.last_day >= \(day) ORDER BY u.first_day DESC
            """)
        return try rows.reduce(into: [:]) { all, row in
            all[try row.id("period_id")] = DateRange(first: try row.day("first_day"), last: try row.day("last_day"))
        }
    }

    private func known(_ row: any SQLRow, _ column: String) throws -> Day? {
        try row.dayIfAny(column).flatMap { $0 <= day ? $0 : nil }
    }
}
