package import Casework

/// A period that may owe reports, with the names a list shows.
package struct ReportingRow: Sendable {
    package let id: ID<ServicePeriod>
    package let clientName: String
    package let birthDate: Day
    package let providerName: String
}

extension Reading {
    /// The accepted periods that the worker sees under the action and that ended on or after `since`.
    ///
    /// A provider's worker sees their own provider's periods only.
    package func reportingPeriods(
        _ action: Action, for worker: Worker, today: Day, since: Day
    ) throws -> [ReportingRow] {
        let own: SQL =
            [.responsibleInstructor, .providerManager].contains(worker.role)
            ? "p.provider_id = \(worker.organisationID)" : "1 = 1"
        return try session.rows(
            """
            SELECT p.id, client.given_name, client.family_name, client.birth_date, o.name AS provider_name
            FROM service_period p JOIN client ON client.id = p.client_id JOIN organisation o ON o.id = p.provider_id
            WHERE p.accepted_on IS NOT NULL AND p.end_cause <> \(ServicePeriod.EndCause.neverStarted)
                AND coalesce(p.ended_on, p.last_day) >= \(since) AND \(raw: own)
                AND \(raw: seen(under: action, by: worker, today: today))
            ORDER BY p.last_day, p.id
            """
        ).map { row in
            ReportingRow(
                id: try row.id("id"),
                clientName: try row.string("family_name") + " " + row.string("given_name"),
                birthDate: try row.day("birth_date"), providerName: try row.string("provider_name"))
        }
    }

    /// A period's documents with their deliveries, the newest first.
    package func deliveredDocuments(in period: ID<ServicePeriod>) throws -> [DeliveredDocument] {
        try documents(in: period).map { document in
            DeliveredDocument(document: document, deliveries: try deliveries(of: document.id))
        }
    }
}
