/// `service_milestone`: so many months of unbroken service; the coming milestone is told so many days before.
struct ServiceMilestone: RuleCheck {
    static let parameters: [ParameterEntry] = [.count("months"), .count("lead_days")]
    static let figures = ["milestone", "months"]

    let months: Int
    let lead: Int

    init(_ parameters: Parameters) {
        months = parameters.integer("months") ?? 0
        lead = parameters.integer("lead_days") ?? 0
    }

    var needs: [Fact] { [.clientServiceStartedDay] }

    func judge(_ facts: Facts) -> Judgement {
        guard let start = facts.day(.clientServiceStartedDay) else { return .notConcerned }
        let milestone = start.endOfPeriod(months: months)
        let values = [NamedValue(.milestoneDay, .day(milestone))]
        guard let today = facts.day(.actDay) else { return .computes(values) }
        if today < milestone.adding(days: -lead) { return .passes(values: values) }
        return .finding(
            [NamedFigure("milestone", .day(milestone)), NamedFigure("months", .integer(months))], values: values)
    }
}
