package import Casework

/// The SQL of each ground, so that one rule answers "may this worker?", "which rows of the list?" and "which clients?".
extension Ground {
    /// Whether the ground holds for a row called `client`.
    func condition(for worker: Worker, on today: Day) -> SQL {
        switch self {
        case .office, .ownOrganisation: "1 = 0"
        case .ownCounty: "client.county_id = \(worker.countyID)"
        case .oneself: "client.user_id = \(worker.userID)"
        case .responsible, .namedCoach, .statedReason, .order, .consent:
            "EXISTS (\(raw: reached(by: worker, on: today)) AND g.client_id = client.id)"
        }
    }

    /// The ids of the clients that the ground reaches: for lists, which begin from these few and not from everyone.
    func reached(by worker: Worker, on today: Day) -> SQL {
        switch self {
        case .office, .ownOrganisation: "SELECT g.id AS client_id FROM client g WHERE 1 = 0"
        case .ownCounty: "SELECT g.id AS client_id FROM client g WHERE g.county_id = \(worker.countyID)"
        case .oneself: "SELECT g.id AS client_id FROM client g WHERE g.user_id = \(worker.userID)"
        case .responsible: Self.duty(of: worker, in: [.ownWorker, .substitute], on: today)
        case .namedCoach: Self.duty(of: worker, in: [.employmentCoach], on: today)
        case .statedReason:
            """
            SELECT g.client_id FROM stated_access g WHERE g.user_id = \(worker.userID) AND g.valid_on = \(today)
            """
        case .order:
            """
            SELECT g.client_id FROM service_period g WHERE g.provider_id = \(worker.organisationID)
                AND coalesce(g.ended_on, g.last_day) >= \(today.adding(days: -Self.daysOfAccessAfterEnd))
            """
        case .consent:
            """
            SELECT g.client_id FROM consent g WHERE g.organisation_id = \(worker.organisationID) AND g.given = 1
                AND g.valid_from <= \(today) AND (g.valid_to IS NULL OR g.valid_to >= \(today))
                AND (g.withdrawn_on IS NULL OR g.withdrawn_on > \(today))
                AND (g.way = 'paper' OR g.signed_in_on <= \(today))
            """
        }
    }

    /// How long a provider reaches a client after the period: the final report, its corrections and the last month's
    /// run are made in this time.
    private static let daysOfAccessAfterEnd = 60

    private static func duty(of worker: Worker, in duties: [ClientWorker.Duty], on today: Day) -> SQL {
        """
        SELECT g.client_id FROM client_worker g WHERE g.user_id = \(worker.userID)
            AND g.duty IN (\(list: duties)) AND g.valid_from <= \(today)
            AND (g.valid_to IS NULL OR g.valid_to >= \(today))
        """
    }
}

extension ClientWorker.Duty: SQLValue {}

extension Reading {
    /// The first of the grounds that holds for this worker and client today.
    package func ground(
        among grounds: [Ground], for worker: Worker, on client: ID<Client>, today: Day
    ) throws -> Ground? {
        for ground in grounds {
            let held = try session.rows(
                """
                SELECT 1 AS held FROM client WHERE client.id = \(client)
                    AND (\(raw: ground.condition(for: worker, on: today)))
                """)
            if !held.isEmpty { return ground }
        }
        return nil
    }
}

/// The condition under which rows of `client` are a worker's to see, for lists.
package func visibility(_ action: Action, for worker: Worker, today: Day) -> SQL {
    let grounds = action.grounds(for: worker.role)
    if grounds.isEmpty { return "1 = 0" }
    return .joined(grounds.map { "(\(raw: $0.condition(for: worker, on: today)))" }, by: " OR ")
}

/// The condition under which rows of `client` are a worker's to see, for lists of all of them: it begins from those
/// few that the grounds reach, and asks nothing of the others.
package func seen(under action: Action, by worker: Worker, today: Day) -> SQL {
    guard let reach = reach(action, of: worker, today: today) else { return "client.county_id = \(worker.countyID)" }
    return "client.id IN (\(raw: reach))"
}

/// The ids of the clients that are a worker's to see, for lists that begin from them; nil when that is the whole
/// county.
package func reach(_ action: Action, of worker: Worker, today: Day) -> SQL? {
    let grounds = action.grounds(for: worker.role)
    if grounds.contains(.ownCounty) { return nil }
    if grounds.isEmpty { return Ground.office.reached(by: worker, on: today) }
    return .joined(grounds.map { $0.reached(by: worker, on: today) }, by: " UNION ALL ")
}
