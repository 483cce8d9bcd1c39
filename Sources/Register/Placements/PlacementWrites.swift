package import Casework

extension WriteTransaction {
    package func insert(_ placement: Placement, recordedBy user: ID<UserAccount>) throws {
        let terms = placement.terms
        try session.run(
            """
            INSERT INTO placement (id, period_id, client_id, kind, name, site_id, weekdays, first_day, last_day, tasks,
                task_text, activities, replaces_paid_work, instructor, instructor_present, introduced_on,
                shop_steward_told_on, gear, fit, fit_text_sealed, fit_on, recorded_by, introduced_to)
            VALUES (\(placement.id), \(placement.periodID), \(placement.clientID), \(terms.kind), \(terms.name),
                \(terms.siteID), \(terms.weekdays.columnText), \(terms.days.first),
                \(terms.days.last ?? terms.days.first), \(terms.tasks.joined(separator: " ")), \(terms.taskText),
                \(terms.activities.joined(separator: " ")), \(terms.replacesPaidWork), \(terms.instructor),
                \(terms.isInstructorPresent), \(terms.introducedOn), \(terms.shopStewardToldOn), \(terms.gear),
                \(terms.fit?.fit.rawValue ?? ""), \(try sealed(terms.fit?.text ?? "")), \(terms.fit?.assessedOn),
                \(user), \(terms.introducedTo.map(\.rawValue).joined(separator: " ")))
            """)
    }

    /// Writes a placement's terms; false when it has another version than expected.
    package func update(_ placement: Placement, expected: Int) throws -> Bool {
        let terms = placement.terms
        return try session.run(
            """
            UPDATE placement SET kind = \(terms.kind), name = \(terms.name), site_id = \(terms.siteID),
                weekdays = \(terms.weekdays.columnText), first_day = \(terms.days.first),
                last_day = \(terms.days.last ?? terms.days.first), tasks = \(terms.tasks.joined(separator: " ")),
                task_text = \(terms.taskText), activities = \(terms.activities.joined(separator: " ")),
                replaces_paid_work = \(terms.replacesPaidWork), instructor = \(terms.instructor),
                instructor_present = \(terms.isInstructorPresent), introduced_on = \(terms.introducedOn),
                shop_steward_told_on = \(terms.shopStewardToldOn), gear = \(terms.gear),
                fit = \(terms.fit?.fit.rawValue ?? ""), fit_text_sealed = \(try sealed(terms.fit?.text ?? "")),
                fit_on = \(terms.fit?.assessedOn),
                introduced_to = \(terms.introducedTo.map(\.rawValue).joined(separator: " ")), version = version + 1
            WHERE id = \(placement.id) AND version = \(expected)
            """) == 1
    }

    /// Ends a placement; false when it has another version than expected.
    package func end(_ placement: ID<Placement>, on day: Day, reason: String, expected: Int) throws -> Bool {
        try session.run(
            """
            UPDATE placement SET last_day = \(day), end_reason = \(reason), version = version + 1
            WHERE id = \(placement) AND version = \(expected)
            """) == 1
    }

    package func insert(_ evaluation: PeriodEvaluation) throws {
        try session.run(
            """
            INSERT INTO period_evaluation (id, period_id, client_id, made_on, attainment_sealed, effect_sealed,
                client_view_sealed, recorded_by, recorded_at)
            VALUES (\(evaluation.id), \(evaluation.periodID), \(evaluation.clientID), \(evaluation.madeOn),
                \(try sealed(evaluation.attainment)), \(try sealed(evaluation.effect)),
                \(try sealed(evaluation.clientView)), \(evaluation.recordedBy), \(evaluation.recordedAt))
            """)
    }
}
