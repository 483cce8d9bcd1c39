import Casework

extension Plan.RhythmChange {
    /// The weekly pattern in words: "3 päivää viikossa, 4 h päivässä".
    func told(_ words: Words) -> String {
        let days = words.plural("plans.days_a_week", count: daysPerWeek)
        guard minutesPerDay > 0 else { return days }
        return days + ", " + words.text("plans.hours_a_day", ["hours": words.format.hours(minutes: minutesPerDay)])
    }
}

extension Plan.Goal {
    /// Who sees the goal, in a word.
    func scope(in kind: Plan.Kind, _ words: Words) -> String {
        guard let group, kind.isJoint || group != .plan else { return words.text("plans.social_care_only") }
        return words.name(of: "plans.data_group", group.rawValue)
    }
}
