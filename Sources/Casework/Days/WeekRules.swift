/// The rules in force on each day of a week, narrowed once to those that speak of days.
package struct WeekRules: Sendable {
    /// The rules about one service form.
    struct OfForm: Sendable {
        let cell: [Day: RuleSet]
        let week: RuleSet
        let all: RuleSet
    }

    private let forms: [String: OfForm]
    /// Everything in force on the week's last day.
    package let all: RuleSet

    /// - Parameters:
    ///   - rules: the rules in force on each day; days without any have none
    ///   - forms: the service forms that are asked about
    package init(_ rules: [Day: RuleSet], forms: Set<String>) {
        all = rules.max { $0.key < $1.key }?.value ?? RuleSet(rulebooks: [])
        var narrowed: [String: OfForm] = [:]
        for form in forms {
            var known: [[String]: RuleSet] = [:]
            let cell = rules.mapValues { set in
                if let same = known[set.editions] { return same }
                let about = set.about(.minutesPerDay, .dayWithinPeriod, .groupSize).about(serviceForm: form)
                known[set.editions] = about
                return about
            }
            let week = all.about(
                .daysPerWeek, .minutesPerWeek, .invoiceWithinVoucher, .maxMinutesPerPeriod, .remoteShare)
            narrowed[form] = OfForm(
                cell: cell, week: week.about(serviceForm: form),
                all: all.about(.certificateFromSickDay).about(serviceForm: form))
        }
        self.forms = narrowed
    }

    func of(_ form: String) -> OfForm? { forms[form] }

    /// The most days a week that the rules allow for a form, the strictest of the layers.
    package func mostDays(_ form: String) -> Int? {
        of(form)?.week.allRules.filter { $0.kind == .daysPerWeek }.compactMap { $0.parameters.integer("max_days") }
            .min()
    }
}
