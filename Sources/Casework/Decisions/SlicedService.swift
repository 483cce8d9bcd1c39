/// A granted service, or one that is being decided on, as slices over time, beside what was in force before it.
package struct SlicedService: Equatable, Sendable {
    /// The decision that this one renews or changes; nil when there is none.
    package let before: Decision?
    package let slices: [ServiceSlice]
    /// What is otherwise than in the decision before; empty when there was none.
    package let differences: [SliceDifference]
    /// The names of the places, by provider and site.
    package let places: [DatedFact.Value: String]

    /// - Parameters:
    ///   - entitlement: the days that are granted, or asked for
    ///   - before: the decision before with its facts, which are taken to go on as they were
    package init(
        entitlement: DateRange, facts: [DatedFact], before: (decision: Decision, facts: [DatedFact])?,
        places: [DatedFact.Value: String]
    ) {
        let slices = [ServiceSlice](cutting: entitlement, by: facts)
        self.slices = slices
        self.before = before?.decision
        differences = before.map { slices.differences(from: [ServiceSlice](cutting: entitlement, by: $0.facts)) } ?? []
        self.places = places
    }
}

extension Decision.Terms {
    /// What the terms say, from their first day to `last`; nil for until further notice.
    package func facts(until last: Day?) -> [DatedFact] {
        guard let days = DateRange(first: period.first, last: last) else { return [] }
        var facts = [
            DatedFact(.serviceForm, .form(serviceForm), in: days), DatedFact(.price, .price(unitPrice), in: days),
        ]
        if let providerID { facts.append(DatedFact(.place, .place(providerID, siteID), in: days)) }
        if !weekdays.isEmpty { facts.append(DatedFact(.weekdays, .weekdays(weekdays), in: days)) }
        if minutesPerDay > 0 { facts.append(DatedFact(.minutes, .minutes(minutesPerDay), in: days)) }
        return facts
    }
}

extension ServicePeriod {
    /// How the rhythm changed on the way, until `last`, and when the service rested.
    package func facts(until last: Day?) -> [DatedFact] {
        let rhythm = patterns.sorted { $0.validFrom < $1.validFrom }.flatMap { pattern -> [DatedFact] in
            guard let days = DateRange(first: pattern.validFrom, last: last) else { return [] }
            return [
                DatedFact(.weekdays, .weekdays(pattern.weekdays), in: days),
                DatedFact(.minutes, .minutes(pattern.minutes), in: days),
            ]
        }
        return rhythm + pauses.map { DatedFact(.rest, .resting, in: $0.days) }
    }
}
