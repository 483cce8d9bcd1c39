package import Casework

extension Reading {
    /// The open clients that the worker may see, with what tasks are derived from, as it was known on `day`.
    package func openCases(_ action: Action, for worker: Worker, on day: Day) throws -> [OpenCase] {
        try openCases(where: seen(under: action, by: worker, today: day), on: day, seesDrafts: true)
    }

    /// Every open client of every county, for the check that nobody falls between services.
    ///
    /// - Parameter seesDrafts: whether drafts of plans and decisions count; nothing tells since when one has been
    ///   there, so they count when the day is today and not when a past day is looked at
    package func openCases(on day: Day, seesDrafts: Bool = true) throws -> [OpenCase] {
        try openCases(where: "1 = 1", on: day, seesDrafts: seesDrafts)
    }

    private func openCases(where condition: SQL, on day: Day, seesDrafts: Bool) throws -> [OpenCase] {
        let chosen: SQL = """
            client.opened_on <= \(day) AND (client.closed_on IS NULL OR client.closed_on > \(day))
                AND (\(raw: condition))
            """
        let rows = try session.rows(
            """
            SELECT client.id, client.family_name, client.given_name, client.county_id, client.opened_on,
                client.certificate_from_first_day_since AS certificate_since,
                (SELECT max(r.received_on) FROM referral r WHERE r.client_id = client.id AND r.received_on <= \(day))
                    AS referred_on
            FROM client WHERE \(raw: chosen) ORDER BY client.sort_key, client.id
            """)
        var files: [OpenCase] = []
        files.reserveCapacity(rows.count)
        for start in stride(from: 0, to: rows.count, by: Self.casesAtOnce) {
            files += try filled(rows[start..<min(start + Self.casesAtOnce, rows.count)], on: day, seesDrafts)
        }
        return files
    }

    /// How many clients' facts are read with one set of questions.
    private static var casesAtOnce: Int { 1_024 }

    private func filled(_ rows: ArraySlice<any SQLRow>, on day: Day, _ seesDrafts: Bool) throws -> [OpenCase] {
        let ids = try rows.map { try $0.id("id", of: Client.self) }
        let facts = try CaseFactsReader(session: session, clients: ids, day: day, seesDrafts: seesDrafts).read()
        return try zip(rows, ids).map { row, id in
            var file = OpenCase(
                client: id, name: try row.string("family_name") + " " + row.string("given_name"),
                county: try row.id("county_id"), openedOn: try row.day("opened_on"))
            file.isCertificateAlwaysAsked = try row.dayIfAny("certificate_since").map { $0 <= day } ?? false
            file.referredOn = try row.dayIfAny("referred_on")
            facts.fill(&file)
            return file
        }
    }
}

/// The facts of many clients, each kind read with one query.
struct CaseFacts {
    var people: [ID<Client>: (ownWorkers: [OpenCase.Person], coach: OpenCase.Person?)] = [:]
    var papers: [ID<Client>: [OpenCase.Paper]] = [:]
    var plans: [ID<Client>: [OpenCase.PlanState]] = [:]
    var decisions: [ID<Client>: [OpenCase.DecisionState]] = [:]
    var periods: [ID<Client>: [OpenCase.PeriodState]] = [:]
    var missedDays: [ID<Client>: [OpenCase.MissedDay]] = [:]
    var contacts: [ID<Client>: [OpenCase.ContactState]] = [:]
    var guidance: [ID<Client>: [OpenCase.GuidanceState]] = [:]
    var unreadIncidents: [ID<Client>: [OpenCase.IncidentState]] = [:]
    var openSignals: [ID<Client>: [OpenCase.SignalState]] = [:]
    var unreadAccesses: [ID<Client>: [Day]] = [:]
    var feedbackWeeks: [ID<Client>: [OpenCase.FeedbackWeek]] = [:]
    var outcomes: [ID<Client>: [OpenCase.OutcomeState]] = [:]

    func fill(_ file: inout OpenCase) {
        file.ownWorkers = people[file.client]?.ownWorkers ?? []
        file.coach = people[file.client]?.coach
        file.papers = papers[file.client] ?? []
        file.plans = plans[file.client] ?? []
        file.decisions = decisions[file.client] ?? []
        file.periods = periods[file.client] ?? []
        file.missedDays = missedDays[file.client] ?? []
        file.contacts = contacts[file.client] ?? []
        file.guidance = guidance[file.client] ?? []
        file.unreadIncidents = unreadIncidents[file.client] ?? []
        file.openSignals = openSignals[file.client] ?? []
        file.unreadAccesses = unreadAccesses[file.client] ?? []
        file.feedbackWeeks = feedbackWeeks[file.client] ?? []
        file.outcomes = outcomes[file.client] ?? []
    }
}
