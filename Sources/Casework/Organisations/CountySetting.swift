/// What a county has settled for itself from a day on, where the rulebook leaves it to the county.
///
/// A setting is never edited: the next one takes its place from its own first day. One without lines gives the matter
/// back to the rulebook.
package struct CountySetting: Equatable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        /// The questions of the county's form for clients.
        case clientFeedback = "client_feedback"
        /// The questions that providers answer on each client.
        case providerFeedback = "provider_feedback"
        /// The ways in which documents come to the county.
        case delivery
        /// What an absence is, in the words that providers see while they mark.
        case absence
        /// By what the county follows the quality and effect of providers' service.
        case measures
        /// How many days a rule gives or looks ahead, where its source says no number.
        case leadTime = "lead_time"
    }

    package let id: ID<CountySetting>
    package let kind: Kind
    /// The id of the rule whose days are set; empty for other kinds.
    package let rule: String
    package let validFrom: Day
    /// Questions, measures, ways, the one text, or the one number of days as a code.
    package let lines: [CodeList.Code]
    /// Who set it, by name.
    package let setBy: String

    package init(
        id: ID<CountySetting>, kind: Kind, rule: String = "", validFrom: Day, lines: [CodeList.Code], setBy: String = ""
    ) {
        self.id = id
        self.kind = kind
        self.rule = rule
        self.validFrom = validFrom
        self.lines = lines
        self.setBy = setBy
    }

    /// The number of days of a lead time.
    package var days: Int? { kind == .leadTime ? lines.first.flatMap { Int($0.code) } : nil }
}

extension CountySetting.Kind {
    /// The rulebooks' list in whose place the lines stand; nil for a kind that isn't a list.
    package var list: String? {
        switch self {
        case .clientFeedback: Feedback.Party.client.list
        case .providerFeedback: Feedback.Party.provider.list
        case .delivery: "county_delivery_methods"
        case .measures: "county_measures"
        case .absence: "absence_text"
        case .leadTime: nil
        }
    }

    /// Whether the lines are texts in three languages, one below another.
    package var isWorded: Bool { [.clientFeedback, .providerFeedback, .measures].contains(self) }
}

extension [CountySetting] {
    /// What holds of a kind, and of a rule's days, on the day; nil when the rulebook decides.
    package func inForce(_ kind: CountySetting.Kind, rule: String = "", on day: Day) -> CountySetting? {
        let latest = filter { $0.kind == kind && $0.rule == rule && $0.validFrom <= day }
            .max { $0.validFrom < $1.validFrom }
        return latest.flatMap { $0.lines.isEmpty ? nil : $0 }
    }
}
