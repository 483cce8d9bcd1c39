package import Casework

extension WriteTransaction {
    /// Adds a period with its rhythm and its pauses.
    package func insert(_ period: ServicePeriod) throws {
        let done = period.milestones
        try session.run(
            """
            INSERT INTO service_period (id, decision_id, client_id, provider_id, site_id, service_form, first_day,
                last_day, unit, granted_units, ordered_on, accepted_on, agreed_start_on, started_on,
                responsible_instructor_id, shop_steward_notified_on, contract_made_on, remote_share_percent,
                remote_tools, instructor_known_to_client_on, instructor_known_to_own_worker_on, ended_on, end_cause,
                end_reason, next_path, client_feedback_on, provider_feedback_on)
            VALUES (\(period.id), \(period.decisionID), \(period.clientID), \(period.providerID), \(period.siteID),
                \(period.serviceForm), \(period.days.first), \(period.days.last ?? period.days.first), \(period.unit),
                \(period.grantedUnits), \(period.orderedOn), \(done.acceptedOn), \(done.agreedStartOn),
                \(done.startedOn), \(period.responsibleInstructorID), \(done.shopStewardNotifiedOn),
                \(done.contractMadeOn), \(period.remoteSharePercent), \(period.remoteTools),
                \(done.instructorKnownToClientOn), \(done.instructorKnownToOwnWorkerOn), \(done.endedOn),
                \(done.endCause?.rawValue ?? ""), \(done.endReason), \(done.nextPath), \(done.clientFeedbackOn),
                \(done.providerFeedbackOn))
            """)
        for pattern in period.patterns { try set(pattern, of: period.id) }
        for (index, pause) in period.pauses.enumerated() {
            try insert(pause, id: "\(period.id)-pause-\(index + 1)", of: period.id)
        }
    }

    /// Writes what may change of a period: its milestones, its instructor and its remote share.
    ///
    /// A period that has ended frees the days after its end for another decision on the same service.
    /// Returns false when the period is no longer of the version that the change was made from.
    package func update(_ period: ServicePeriod) throws -> Bool {
        let done = period.milestones
        let touched = try session.run(
            """
            UPDATE service_period SET accepted_on = \(done.acceptedOn), agreed_start_on = \(done.agreedStartOn),
                started_on = \(done.startedOn), responsible_instructor_id = \(period.responsibleInstructorID),
                shop_steward_notified_on = \(done.shopStewardNotifiedOn), contract_made_on = \(done.contractMadeOn),
                remote_share_percent = \(period.remoteSharePercent), remote_tools = \(period.remoteTools),
                instructor_known_to_client_on = \(done.instructorKnownToClientOn),
                instructor_known_to_own_worker_on = \(done.instructorKnownToOwnWorkerOn),
                ended_on = \(done.endedOn), end_cause = \(done.endCause?.rawValue ?? ""),
                end_reason = \(done.endReason), next_path = \(done.nextPath),
                client_feedback_on = \(done.clientFeedbackOn), provider_feedback_on = \(done.providerFeedbackOn),
                version = version + 1
            WHERE id = \(period.id) AND version = \(period.version)
            """)
        guard touched == 1 else { return false }
        try session.run("UPDATE decision SET ended_on = \(done.endedOn) WHERE id = \(period.decisionID)")
        return true
    }

    /// Sets the weekly rhythm from a day on; the one set earlier for the same day gives way.
    package func set(_ pattern: ServicePeriod.Pattern, of period: ID<ServicePeriod>) throws {
        try session.run(
            "DELETE FROM period_pattern WHERE period_id = \(period) AND valid_from = \(pattern.validFrom)")
        try session.run(
            """
            INSERT INTO period_pattern (period_id, valid_from, weekdays, minutes)
            VALUES (\(period), \(pattern.validFrom), \(pattern.weekdays.columnText), \(pattern.minutes))
            """)
    }

    package func insert(_ pause: ServicePeriod.Pause, id: String, of period: ID<ServicePeriod>) throws {
        try session.run(
            """
            INSERT INTO period_pause (id, period_id, first_day, last_day, reason)
            VALUES (\(id), \(period), \(pause.days.first), \(pause.days.last ?? pause.days.first), \(pause.reason))
            """)
    }
}
