extension RuleSet {
    /// When the implementation plan is updated next, and by which rule; nil when no rule asks for updates.
    ///
    /// - Parameters:
    ///   - made: the day the plan was made
    ///   - months: the agreed interval
    package func nextReview(planMadeOn made: Day, everyMonths months: Int?, serviceForm: String) -> DatedRule? {
        var facts = Facts()
        facts[.serviceForm] = .code(serviceForm)
        facts[.implementationPlanMadeDay] = .day(made)
        facts[.implementationPlanIntervalMonths] = months.map(FactValue.integer)
        let rules = about(.nextReviewInterval)
        guard let due = rules.check(facts).day(.nextReviewDue),
            let rule = rules.allRules.last(where: { $0.concerns(serviceForm) })
        else { return nil }
        return DatedRule(day: due, citation: rule.citation)
    }
}
