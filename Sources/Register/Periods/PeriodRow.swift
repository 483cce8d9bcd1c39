package import Casework

extension ServicePeriod.EndCause: SQLValue {}

extension ServicePeriod {
    init(row: any SQLRow, patterns: [Pattern], pauses: [Pause]) throws {
        self.init(
            id: try row.id("id"), decisionID: try row.id("decision_id"), clientID: try row.id("client_id"),
            providerID: try row.id("provider_id"), siteID: row.idIfAny("site_id"),
            serviceForm: try row.string("service_form"), days: try row.days(), unit: try row.code("unit"),
            grantedUnits: try row.int("granted_units"), orderedOn: try row.day("ordered_on"),
            responsibleInstructorID: row.idIfAny("responsible_instructor_id"),
            remoteSharePercent: try row.int("remote_share_percent"), remoteTools: try row.string("remote_tools"),
            milestones: try Milestones(row: row), patterns: patterns, pauses: pauses, version: try row.int("version"))
    }
}

extension ServicePeriod.Milestones {
    init(row: any SQLRow) throws {
        self.init()
        acceptedOn = try row.dayIfAny("accepted_on")
        agreedStartOn = try row.dayIfAny("agreed_start_on")
        startedOn = try row.dayIfAny("started_on")
        shopStewardNotifiedOn = try row.dayIfAny("shop_steward_notified_on")
        contractMadeOn = try row.dayIfAny("contract_made_on")
        instructorKnownToClientOn = try row.dayIfAny("instructor_known_to_client_on")
        instructorKnownToOwnWorkerOn = try row.dayIfAny("instructor_known_to_own_worker_on")
        endedOn = try row.dayIfAny("ended_on")
        endCause = try row.string("end_cause").isEmpty ? nil : row.code("end_cause")
        endReason = try row.string("end_reason")
        nextPath = try row.string("next_path")
        clientFeedbackOn = try row.dayIfAny("client_feedback_on")
        providerFeedbackOn = try row.dayIfAny("provider_feedback_on")
    }
}

extension SQLRow {
    /// The closed range of `first_day` and `last_day`.
    func days() throws -> DateRange {
        guard let range = DateRange(first: try day("first_day"), last: try day("last_day")) else {
            throw MalformedRow(column: "last_day")
        }
        return range
    }

    /// Weekdays kept as their ISO numbers in order: Monday to Thursday is 1234.
    func weekdays(_ column: String) throws -> [Weekday] {
        try string(column).map { digit in
            guard let weekday = digit.wholeNumberValue.flatMap(Weekday.init(rawValue:)) else {
                throw MalformedRow(column: column)
            }
            return weekday
        }
    }
}

extension [Weekday] {
    /// The weekdays as a column keeps them.
    var columnText: String { Set(self).sorted().map { String($0.rawValue) }.joined() }
}
