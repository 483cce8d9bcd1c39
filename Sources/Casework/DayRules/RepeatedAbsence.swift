/// `repeated_absence`: so many agreed times in a row missed without a justified cause, within so many days.
struct RepeatedAbsence: RuleCheck {
    static let parameters: [ParameterEntry] = [.count("times"), .count("within_days")]
    static let figures = ["times", "within_days", "days"]

    let times: Int
    let within: Int

    init(_ parameters: Parameters) {
        times = max(1, parameters.integer("times") ?? 1)
        within = parameters.integer("within_days") ?? 0
    }

    var needs: [Fact] { [.unjustifiedDays] }

    func judge(_ facts: Facts) -> Judgement {
        for run in AbsenceRun.runs(of: facts.days(.unjustifiedDays) ?? [], among: facts.days(.scheduledDays))
        where run.count >= times {
            for start in 0...(run.count - times) where run[start].days(until: run[start + times - 1]) < within {
                return .finding([
                    NamedFigure("times", .integer(times)), NamedFigure("within_days", .integer(within)),
                    NamedFigure("days", .days(Array(run[start..<(start + times)]))),
                ])
            }
        }
        return .passes
    }
}
