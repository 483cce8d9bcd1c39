import Casework

/// Reads the facts of the chosen clients as they were known on a day: what came later is left out.
struct CaseFactsReader {
    let session: any SQLSession
    let clients: [ID<Client>]
    let day: Day
    let seesDrafts: Bool

    func read() throws -> CaseFacts {
        var facts = CaseFacts()
        facts.people = try people()
        facts.papers = try papers()
        facts.plans = try plans()
        facts.decisions = try decisions()
        facts.periods = try PeriodStateReader(session: session, clients: clients, day: day).read()
        facts.missedDays = try missedDays()
        facts.contacts = try contacts()
        facts.guidance = try guidance()
        facts.unreadIncidents = try unreadIncidents()
        facts.openSignals = try openSignals()
        facts.unreadAccesses = try unreadAccesses()
        facts.feedbackWeeks = try FeedbackWeekReader(session: session, clients: clients, day: day).read()
        facts.outcomes = try outcomes()
        return facts
    }

    /// Those who answer for each client and hold the role on the day.
    private func people() throws -> [ID<Client>: (ownWorkers: [OpenCase.Person], coach: OpenCase.Person?)] {
        let rows = try session.rows(
            """
            SELECT w.client_id, w.duty, w.user_id, u.name FROM client_worker w JOIN user_account u ON u.id = w.user_id
            WHERE w.duty IN ('own_worker', 'substitute', 'employment_coach') AND w.valid_from <= \(day)
                AND (w.valid_to IS NULL OR w.valid_to >= \(day)) AND w.client_id IN (\(list: clients))
                AND EXISTS (SELECT 1 FROM role_assignment r WHERE r.user_id = w.user_id
                    AND r.role = CASE w.duty WHEN 'employment_coach' THEN 'employment_coach' ELSE 'own_worker' END
                    AND r.valid_from <= \(day) AND (r.valid_to IS NULL OR r.valid_to >= \(day)))
            ORDER BY CASE w.duty WHEN 'own_worker' THEN 0 ELSE 1 END, w.valid_from, w.id
            """)
        return try rows.reduce(into: [:]) { all, row in
            let person = OpenCase.Person(id: try row.id("user_id"), name: try row.string("name"))
            let client = try row.id("client_id", of: Client.self)
            if try row.string("duty") == "employment_coach" {
                all[client, default: ([], nil)].coach = person
            } else {
                all[client, default: ([], nil)].ownWorkers.append(person)
            }
        }
    }

    /// The needs assessments, and the papers of the periods that aren't long over.
    private func papers() throws -> [ID<Client>: [OpenCase.Paper]] {
        let over = day.adding(days: -OpenCase.PeriodState.daysOfPapers)
        let rows = try session.rows(
            """
            SELECT d.id, d.client_id, d.kind, d.period_id, d.made_on, d.sent_on, d.review_months,
                max(CASE WHEN v.recipient = 'client' THEN 1 ELSE 0 END) AS to_client,
                max(CASE WHEN v.recipient = 'county' THEN 1 ELSE 0 END) AS to_county,
                max(CASE WHEN v.recipient = 'own_worker' THEN 1 ELSE 0 END) AS to_own_worker
            FROM document d LEFT JOIN document_delivery v ON v.document_id = d.id AND v.delivered_on <= \(day)
            WHERE d.client_id IN (\(list: clients)) AND d.made_on <= \(day) AND d.kind <> 'contract'
                AND (d.period_id IS NULL OR EXISTS (SELECT 1 FROM service_period p
                    WHERE p.id = d.period_id AND coalesce(p.ended_on, p.last_day) >= \(over)))
            GROUP BY d.id, d.client_id, d.kind, d.period_id, d.made_on, d.sent_on, d.review_months
            ORDER BY d.made_on, d.id
            """)
        return try grouped(rows) { row in
            let recipients = ["client", "county", "own_worker"].filter { row.integer("to_" + $0) == 1 }
            return OpenCase.Paper(
                id: try row.id("id"), kind: try row.code("kind"), period: row.idIfAny("period_id"),
                madeOn: try row.day("made_on"), sentOn: try known(row, "sent_on"),
                reviewMonths: row.integer("review_months"), delivered: Set(recipients))
        }
    }

    private func plans() throws -> [ID<Client>: [OpenCase.PlanState]] {
        let rows = try session.rows(
            """
            SELECT id, client_id, kind, meeting_on, published_on, first_day, last_day, review_months FROM plan
            WHERE client_id IN (\(list: clients))
                AND (published_on <= \(day) OR (published_on IS NULL AND 1 = \(seesDrafts)))
            ORDER BY meeting_on, number
            """)
        return try grouped(rows) { row in
            OpenCase.PlanState(
                id: try row.id("id"), kind: try row.code("kind"), meetingOn: try row.day("meeting_on"),
                publishedOn: try row.dayIfAny("published_on"), days: try range(row, "first_day", "last_day"),
                reviewMonths: try row.int("review_months"))
        }
    }

    private func decisions() throws -> [ID<Client>: [OpenCase.DecisionState]] {
        let rows = try session.rows(
            """
            SELECT id, client_id, service_form, first_day, last_day, approved_on, resolution FROM decision
            WHERE client_id IN (\(list: clients))
                AND (approved_on <= \(day) OR (approved_on IS NULL AND 1 = \(seesDrafts)))
            ORDER BY first_day, number
            """)
        return try grouped(rows) { row in
            OpenCase.DecisionState(
                id: try row.id("id"), serviceForm: try row.string("service_form"),
                days: try range(row, "first_day", "last_day"), approvedOn: try row.dayIfAny("approved_on"),
                isRefused: row.text("resolution") == "refused")
        }
    }

    /// The missed days of the last two months: the older ones are history and no task.
    private func missedDays() throws -> [ID<Client>: [OpenCase.MissedDay]] {
        let rows = try session.rows(
            """
            SELECT client_id, period_id, day, state, cause, notice, certificate_on FROM day_record
            WHERE client_id IN (\(list: clients)) AND day <= \(day) AND day >= \(day.adding(days: -60))
                AND state IN ('absent', 'not_arranged') AND cause NOT IN ('holiday', 'break')
            ORDER BY day
            """)
        return try grouped(rows) { row in
            OpenCase.MissedDay(
                period: try row.id("period_id"), day: try row.day("day"), isAbsence: row.text("state") == "absent",
                cause: try row.string("cause"), isWithoutNotice: row.text("notice") == "not_at_all",
                hasCertificate: try known(row, "certificate_on") != nil)
        }
    }

    private func contacts() throws -> [ID<Client>: [OpenCase.ContactState]] {
        let rows = try session.rows(
            """
            SELECT client_id, kind, contact_on, about_day FROM contact
            WHERE client_id IN (\(list: clients)) AND contact_on <= \(day) AND kind <> 'daily_note'
                AND (contact_on >= \(day.adding(days: -120)) OR kind IN ('meeting', 'post_contact'))
            ORDER BY contact_on
            """)
        return try grouped(rows) { row in
            OpenCase.ContactState(
                kind: try row.string("kind"), day: try row.day("contact_on"), about: try row.dayIfAny("about_day"))
        }
    }

    /// The index of these rows is asked for by its own words.
    private func guidance() throws -> [ID<Client>: [OpenCase.GuidanceState]] {
        let rows = try session.rows(
            """
            SELECT client_id, period_id, day, type, minutes FROM day_record
            WHERE type IN ('individual_talk', 'social_guidance') AND client_id IN (\(list: clients))
                AND day <= \(day) AND day >= \(day.adding(days: -OpenCase.GuidanceState.daysBack)) AND state = 'present'
            ORDER BY day
            """)
        return try grouped(rows) { row in
            OpenCase.GuidanceState(
                period: try row.id("period_id"), day: try row.day("day"),
                isSocial: row.text("type") == "social_guidance", minutes: try row.int("minutes"))
        }
    }

    private func unreadIncidents() throws -> [ID<Client>: [OpenCase.IncidentState]] {
        let rows = try session.rows(
            """
            SELECT client_id, period_id, provider_id, happened_on, told_on FROM incident
            WHERE client_id IN (\(list: clients)) AND told_on <= \(day) AND (read_on IS NULL OR read_on > \(day))
            ORDER BY happened_on
            """)
        return try grouped(rows) { row in
            OpenCase.IncidentState(
                period: try row.id("period_id"), provider: try row.id("provider_id"),
                happenedOn: try row.day("happened_on"), toldOn: try row.day("told_on"))
        }
    }

    private func openSignals() throws -> [ID<Client>: [OpenCase.SignalState]] {
        let rows = try session.rows(
            """
            SELECT client_id, period_id, kind, told_on FROM period_signal
            WHERE client_id IN (\(list: clients)) AND told_on <= \(day)
                AND (answered_on IS NULL OR answered_on > \(day))
            ORDER BY told_on, id
            """)
        return try grouped(rows) { row in
            OpenCase.SignalState(
                period: try row.id("period_id"), kind: try row.code("kind"), toldOn: try row.day("told_on"))
        }
    }

    private func unreadAccesses() throws -> [ID<Client>: [Day]] {
        let rows = try session.rows(
            """
            SELECT client_id, told_on FROM stated_access
            WHERE client_id IN (\(list: clients)) AND told_on <= \(day) AND (read_on IS NULL OR read_on > \(day))
            ORDER BY told_on, id
            """)
        return try grouped(rows) { try $0.day("told_on") }
    }

    private func outcomes() throws -> [ID<Client>: [OpenCase.OutcomeState]] {
        let rows = try session.rows(
            """
            SELECT client_id, period_id, code, recorded_on, post_contact_from, post_contact_to FROM outcome
            WHERE client_id IN (\(list: clients)) AND recorded_on <= \(day) ORDER BY recorded_on, id
            """)
        return try grouped(rows) { row in
            let from = try row.dayIfAny("post_contact_from")
            let window = try from.flatMap { DateRange(first: $0, last: try row.dayIfAny("post_contact_to")) }
            return OpenCase.OutcomeState(
                period: row.idIfAny("period_id"), code: try row.string("code"),
                recordedOn: try row.day("recorded_on"), postContact: window)
        }
    }

    private func grouped<Value>(
        _ rows: [any SQLRow], _ value: (any SQLRow) throws -> Value
    ) throws -> [ID<Client>: [Value]] {
        try rows.reduce(into: [:]) { all, row in
            all[try row.id("client_id"), default: []].append(try value(row))
        }
    }

    /// The day in a column when it was known on the day.
    private func known(_ row: any SQLRow, _ column: String) throws -> Day? {
        try row.dayIfAny(column).flatMap { $0 <= day ? $0 : nil }
    }

    private func range(_ row: any SQLRow, _ first: String, _ last: String) throws -> DateRange {
        guard let range = DateRange(first: try row.day(first), last: try row.day(last)) else {
            throw MalformedRow(column: last)
        }
        return range
    }
}
