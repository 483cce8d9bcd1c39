package import Casework

/// The SQL condition of each ground over a row called `client`, so that one rule answers both "may this worker?" and
/// "which rows of the list?".
extension Ground {
    func condition(for worker: Worker, on today: Day) -> SQL {
        switch self {
        case .office, .ownOrganisation: "1 = 0"
        case .ownCounty: "client.county_id = \(worker.countyID)"
        case .oneself: "client.user_id = \(worker.userID)"
        case .responsible: Self.duty(of: worker, in: [.ownWorker, .substitute], on: today)
        case .namedCoach: Self.duty(of: worker, in: [.employmentCoach], on: today)
        case .statedReason:
            """
            EXISTS (SELECT 1 FROM stated_access a WHERE a.user_id = \(worker.userID) AND a.client_id = client.id
                AND a.valid_on = \(today))
            """
        case .order:
            """
            EXISTS (SELECT 1 FROM service_period p WHERE p.client_id = client.id
                AND p.provider_id = \(worker.organisationID) AND coalesce(p.ended_on, p.last_day) >= \(
                    today.adding(days: -Self.daysOfAccessAfterEnd)))
            """
        case .consent:
            """
            EXISTS (SELECT 1 FROM consent k WHERE k.client_id = client.id
                AND k.organisation_id = \(worker.organisationID) AND k.given = 1 AND k.valid_from <= \(today)
                AND (k.valid_to IS NULL OR k.valid_to >= \(today))
                AND (k.withdrawn_on IS NULL OR k.withdrawn_on > \(today)))
            """
        }
    }

    /// How long a provider reaches a client after the period: the final report, its corrections and the last month's
    /// run are made in this time.
    private static let daysOfAccessAfterEnd = 60

    private static func duty(of worker: Worker, in duties: [ClientWorker.Duty], on today: Day) -> SQL {
        """
        EXISTS (SELECT 1 FROM client_worker w WHERE w.client_id = client.id AND w.user_id = \(worker.userID)
            AND w.duty IN (\(list: duties)) AND w.valid_from <= \(today)
            AND (w.valid_to IS NULL OR w.valid_to >= \(today)))
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
