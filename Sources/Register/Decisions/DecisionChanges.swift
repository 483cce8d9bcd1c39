package import Casework

extension WriteTransaction {
    /// The next number of the register's decisions, those that stop a service too; they run without gaps.
    package func nextDecisionNumber() throws -> Int {
        try session.rows(
            """
            SELECT coalesce(max(last), 0) + 1 AS next_number FROM (
                SELECT max(number) AS last FROM decision UNION ALL SELECT max(number) AS last FROM decision_stop) given
            """
        ).first?.int("next_number") ?? 1
    }

    package func insert(_ decision: Decision, findings: [String] = []) throws {
        let terms = decision.terms
        try session.run(
            """
            INSERT INTO decision (id, number, client_id, plan_id, needs_assessment_id, service_form, first_day,
                last_day, days_per_week, minutes_per_day, weekdays, unit, granted_units, unit_price_cents,
                provider_id, site_id, distance_m, distance_reason, distance_note_sealed, reasoning_sealed, resolution,
                warning_reason,
                state, approved_by, approved_on, rulebooks, findings, renews_id, changes_id,
                change_reason_sealed, resolution_text_id, distance_computed,
                target_day, served_goals)
            VALUES (\(decision.id), \(decision.number), \(decision.clientID), \(decision.planID),
                \(decision.needsAssessmentID), \(terms.serviceForm), \(terms.period.first), \(terms.lastDay),
                \(terms.daysPerWeek), \(terms.minutesPerDay), \(terms.weekdays.columnText), \(terms.unit),
                \(terms.grantedUnits), \(terms.unitPrice), \(terms.providerID), \(terms.siteID), \(terms.distance),
                \(terms.distanceReason), \(try sealed(terms.distanceNote)), \(try sealed(decision.reasoning)),
                \(decision.resolution),
                \(decision.warningReason), \(decision.state), \(decision.approvedBy), \(decision.approvedOn),
                \(decision.rulebooks.joined(separator: " ")), \(findings.joined(separator: " ")), \(decision.renews),
                \(decision.changes), \(try sealed(decision.changeReason)), \(decision.resolutionText),
                \(terms.isDistanceComputed), \(terms.targetDay), \(decision.goals.columnText))
            """)
    }

    /// Writes a draft over itself, or approves it when its state is approved.
    ///
    /// Returns false when the draft is no longer of the version that the change was made from, or no longer a draft.
    package func update(_ decision: Decision, findings: [String] = []) throws -> Bool {
        let terms = decision.terms
        let touched = try session.run(
            """
            UPDATE decision SET plan_id = \(decision.planID), needs_assessment_id = \(decision.needsAssessmentID),
                service_form = \(terms.serviceForm), first_day = \(terms.period.first), last_day = \(terms.lastDay),
                days_per_week = \(terms.daysPerWeek), minutes_per_day = \(terms.minutesPerDay),
                weekdays = \(terms.weekdays.columnText), unit = \(terms.unit), granted_units = \(terms.grantedUnits),
                unit_price_cents = \(terms.unitPrice), provider_id = \(terms.providerID), site_id = \(terms.siteID),
                distance_m = \(terms.distance), distance_reason = \(terms.distanceReason),
                distance_note_sealed = \(try sealed(terms.distanceNote)),
                reasoning_sealed = \(try sealed(decision.reasoning)), resolution = \(decision.resolution),
                warning_reason = \(decision.warningReason), state = \(decision.state),
                approved_by = \(decision.approvedBy), approved_on = \(decision.approvedOn),
                target_day = \(terms.targetDay), served_goals = \(decision.goals.columnText),
                distance_computed = \(terms.isDistanceComputed),
                resolution_text_id = \(decision.resolutionText),
                change_reason_sealed = \(try sealed(decision.changeReason)),
                rulebooks = \(decision.rulebooks.joined(separator: " ")),
                findings = \(findings.joined(separator: " ")), version = version + 1
            WHERE id = \(decision.id) AND version = \(decision.version) AND state = 'draft'
            """)
        return touched == 1
    }

    package func insert(_ voucher: Voucher) throws {
        try session.run(
            """
            INSERT INTO voucher (id, decision_id, client_id, number, service_form, unit, units, unit_price_cents,
                value_cents, first_day, last_day)
            VALUES (\(voucher.id), \(voucher.decisionID), \(voucher.clientID), \(voucher.number),
                \(voucher.serviceForm), \(voucher.unit), \(voucher.units), \(voucher.unitPrice), \(voucher.value),
                \(voucher.period.first), \(voucher.period.last ?? voucher.period.first))
            """)
    }
}
