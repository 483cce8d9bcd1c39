package import Casework
package import Register

/// Tells what a provider has reached by one of the county's measures in a stretch of time.
///
/// A value of the same measure and the same days takes the place of the one before it, with its reason.
package struct RecordMeasure: Procedure {
    package static let action = Action.recordMeasure
    package let provider: ID<Organisation>
    package let measure: String
    package let days: DateRange
    package let hundredths: Int
    package let note: String
    package let reason: String

    package init(
        of provider: ID<Organisation>, _ measure: String, in days: DateRange, hundredths: Int, note: String = "",
        reason: String = ""
    ) {
        self.provider = provider
        self.measure = measure
        self.days = days
        self.hundredths = hundredths
        self.note = note
        self.reason = reason
    }

    package var subject: Subject { .organisation(provider) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<MeasureValue> {
        guard let last = days.last else { throw Refusal.invalid([Problem("last_day", "required")]) }
        let rules = try act.rules(of: act.worker.countyID, on: min(last, act.today), in: register)
        var problems: [Problem] = []
        if !rules.measures(on: min(last, act.today)).contains(where: { $0.code == measure }) {
            problems.append(Problem("measure", "choose"))
        }
        if last > act.today { problems.append(Problem("last_day", "in_future")) }
        let before = try register.measureValues(of: provider).first { $0.measure == measure && $0.days == days }
        if before != nil, reason.isEmpty { problems.append(Problem("reason", "measure_told")) }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        let value = MeasureValue(
            id: ID(rawValue: act.newID()), providerID: provider, measure: measure, days: days, hundredths: hundredths,
            note: note, recordedOn: act.today, supersedes: before?.id, reason: before == nil ? "" : reason)
        try register.insert(value, by: act.worker.userID)
        return value.id
    }

    package func figures(after outcome: ID<MeasureValue>) -> String { "hundredths=" + String(hundredths) }
}
