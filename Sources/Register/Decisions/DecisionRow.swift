package import Casework

extension Decision.Resolution: SQLValue {}
extension Decision.State: SQLValue {}

extension Decision.Terms {
    init(row: any SQLRow, distanceNote: String) throws {
        self.init(
            serviceForm: try row.string("service_form"), period: try row.days(),
            daysPerWeek: try row.int("days_per_week"), minutesPerDay: try row.int("minutes_per_day"),
            weekdays: try row.weekdays("weekdays"), unit: try row.code("unit"),
            grantedUnits: try row.int("granted_units"), unitPrice: try row.money("unit_price_cents"),
            providerID: row.idIfAny("provider_id"), siteID: row.idIfAny("site_id"),
            distance: row.integer("distance_m"), distanceReason: try row.string("distance_reason"),
            distanceNote: distanceNote, isDistanceComputed: try row.flag("distance_computed"),
            targetDay: try row.dayIfAny("target_day"))
    }
}

extension Reading {
    func decision(row: any SQLRow) throws -> Decision {
        Decision(
            id: try row.id("id"), number: try row.int("number"), clientID: try row.id("client_id"),
            terms: try Decision.Terms(row: row, distanceNote: opened(row, "distance_note_sealed")),
            planID: row.idIfAny("plan_id"),
            needsAssessmentID: row.idIfAny("needs_assessment_id"), reasoning: try opened(row, "reasoning_sealed"),
            resolution: try row.code("resolution"), warningReason: try row.string("warning_reason"),
            state: try row.code("state"), approvedBy: row.idIfAny("approved_by"),
            approvedOn: try row.dayIfAny("approved_on"),
            rulebooks: try row.string("rulebooks").split(separator: " ").map(String.init),
            renews: row.idIfAny("renews_id"), endedOn: try row.dayIfAny("ended_on"), version: try row.int("version"),
            changes: row.idIfAny("changes_id"), changeReason: try opened(row, "change_reason_sealed"),
            resolutionText: row.idIfAny("resolution_text_id"),
            goals: try row.string("served_goals").split(separator: " ").compactMap { Int($0) })
    }
}

extension [Int] {
    /// The numbers side by side with spaces between, as a column keeps them.
    var columnText: String { map { String($0) }.joined(separator: " ") }
}
