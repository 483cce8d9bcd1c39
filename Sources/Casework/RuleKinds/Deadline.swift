/// A day by which something must be done, and how it stands.
struct Deadline {
    let value: DerivedValue
    let due: Day

    /// Passes when done in time or when there is still time; finds when done late or not done by `today`.
    func judge(done: Day?, today: Day?, figures: [NamedFigure] = [], late: DerivedValue? = nil) -> Judgement {
        var values = [NamedValue(value, .day(due))]
        guard let reached = done ?? today else { return .computes(values) }
        let days = due.days(until: reached)
        if let late, done != nil { values.append(NamedValue(late, .integer(max(0, days)))) }
        if days <= 0 { return .passes(values: values) }
        let told = [NamedFigure("due", .day(due)), NamedFigure("days_late", .integer(days))]
        return .finding(told + figures, values: values)
    }
}
