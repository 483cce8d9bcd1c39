package import Casework

extension Placement.Kind: SQLValue {}

extension Reading {
    /// The places of a period, by their first day.
    package func placements(of period: ID<ServicePeriod>) throws -> [Placement] {
        try session.rows("SELECT * FROM placement WHERE period_id = \(period) ORDER BY first_day, id")
            .map(placement(row:))
    }

    package func evaluations(of period: ID<ServicePeriod>) throws -> [PeriodEvaluation] {
        try session.rows(
            "SELECT * FROM period_evaluation WHERE period_id = \(period) ORDER BY made_on DESC, id DESC"
        ).map { row in
            PeriodEvaluation(
                id: try row.id("id"), periodID: try row.id("period_id"), clientID: try row.id("client_id"),
                madeOn: try row.day("made_on"), attainment: try opened(row, "attainment_sealed"),
                effect: try opened(row, "effect_sealed"), clientView: try opened(row, "client_view_sealed"),
                recordedBy: try row.id("recorded_by"), recordedAt: try row.string("recorded_at"))
        }
    }

    private func placement(row: any SQLRow) throws -> Placement {
        var terms = PlacementTerms(
            kind: try row.code("kind"), name: try row.string("name"), siteID: row.idIfAny("site_id"),
            weekdays: try row.weekdays("weekdays"), days: try row.days())
        terms.tasks = try row.words("tasks")
        terms.taskText = try row.string("task_text")
        terms.activities = try row.words("activities")
        terms.replacesPaidWork = try row.flag("replaces_paid_work")
        terms.instructor = try row.string("instructor")
        terms.isInstructorPresent = try row.flag("instructor_present")
        terms.introducedOn = try row.dayIfAny("introduced_on")
        terms.introducedTo = try row.words("introduced_to").compactMap(Placement.Introduction.init(rawValue:))
        terms.shopStewardToldOn = try row.dayIfAny("shop_steward_told_on")
        terms.gear = try row.string("gear")
        if let on = try row.dayIfAny("fit_on"), let fit = Placement.Fit(rawValue: try row.string("fit")) {
            terms.fit = Placement.FitAssessment(fit: fit, text: try opened(row, "fit_text_sealed"), assessedOn: on)
        }
        return Placement(
            id: try row.id("id"), periodID: try row.id("period_id"), clientID: try row.id("client_id"), terms: terms,
            endReason: try row.string("end_reason"), version: try row.int("version"))
    }
}

extension SQLRow {
    /// Codes kept side by side with spaces between.
    func words(_ column: String) throws -> [String] { try string(column).split(separator: " ").map(String.init) }
}
