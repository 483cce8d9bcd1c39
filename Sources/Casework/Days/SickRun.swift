/// Days of own sickness in a row, counted among the days on which service was held for the client.
///
/// A day that wasn't arranged neither counts nor breaks the run; a day of presence breaks it.
package struct SickRun: Equatable, Sendable {
    /// The days of sickness in order.
    package let days: [Day]
    /// Whether a certificate for the run has been delivered.
    package let isCertified: Bool
    /// The first day that needs a certificate; nil while none is needed.
    package let certificateFrom: Day?
    /// From which sick day in a row a certificate is needed: 4 after three days on the client's own word.
    package let neededFromDay: Int

    package var isCertificateMissing: Bool { certificateFrom != nil && !isCertified }

    /// The last run among the marks; nil when the last held day is not one of sickness.
    ///
    /// - Parameters:
    ///   - marks: every mark that is known, by day
    ///   - rules: the rules in force, which tell from which day a certificate is needed
    ///   - isRepeated: whether a certificate is asked from the first day because of repeated absences
    package static func last(in marks: [Day: DayMark], rules: RuleSet, isRepeated: Bool) -> SickRun? {
        let held = marks.filter(\.value.isHeld).sorted { $0.key < $1.key }
        let run = Array(held.reversed().prefix { $0.value.cause == .ownSickness }.reversed())
        if run.isEmpty { return nil }
        let days = run.map(\.key)
        let after = neededAfter(rules, isRepeated: isRepeated)
        return SickRun(
            days: days, isCertified: run.contains { $0.value.certificateOn != nil },
            certificateFrom: days.count > after ? days[after] : nil, neededFromDay: after + 1)
    }

    /// How many sick days in a row are on the client's own word, by the nearest layer's rule; three when none tells.
    private static func neededAfter(_ rules: RuleSet, isRepeated: Bool) -> Int {
        guard let parameters = rules.about(.certificateFromSickDay).allRules.last?.parameters else { return 3 }
        let after = parameters.integer("after_days") ?? 3
        return isRepeated ? parameters.integer("repeated_after_days") ?? 0 : after
    }

    /// What the rules about a certificate ask of these marks.
    package static func facts(of marks: [Day: DayMark], isRepeated: Bool) -> Facts {
        var facts = Facts()
        facts[.scheduledDays] = .days(marks.filter(\.value.isHeld).map(\.key).sorted())
        let sick = marks.filter { $0.value.state == .absent && $0.value.cause == .ownSickness }
        facts[.sickDays] = .days(sick.map(\.key).sorted())
        facts[.sickRepeated] = .flag(isRepeated)
        return facts
    }
}
