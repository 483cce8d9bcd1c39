/// The employment authority's word that a client may be offered a work trial or a pay subsidy (puolto).
package struct Endorsement: Equatable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case workTrial = "work_trial"
        case paySubsidy = "pay_subsidy"
        /// The statement by which Kela pays the benefit for the work activity.
        case payingWorkActivity = "paying_work_activity"
        /// The statement by which Kela pays the benefit for the work trial beside it.
        case payingWorkTrial = "paying_work_trial"

        /// Whether it is a statement to the payer and not a word for an offer.
        package var isPayingStatement: Bool { self == .payingWorkActivity || self == .payingWorkTrial }
    }

    package let id: ID<Endorsement>
    package let planID: ID<Plan>
    package let clientID: ID<Client>
    package let kind: Kind
    package let givenOn: Day
    package let validTo: Day
    /// The last day on which the employment authority made sure that it still holds.
    package let checkedOn: Day?
    package let recordedBy: ID<UserAccount>

    package init(
        id: ID<Endorsement>, planID: ID<Plan>, clientID: ID<Client>, kind: Kind, givenOn: Day, validTo: Day,
        checkedOn: Day? = nil, recordedBy: ID<UserAccount>
    ) {
        self.id = id
        self.planID = planID
        self.clientID = clientID
        self.kind = kind
        self.givenOn = givenOn
        self.validTo = validTo
        self.checkedOn = checkedOn
        self.recordedBy = recordedBy
    }

    package func isInForce(on day: Day) -> Bool { givenOn <= day && day <= validTo }
}

extension [Endorsement] {
    /// What the rules ask of services that run side by side: whether a work trial goes on beside the work activity on
    /// the day, and how many of the two have their own paying statement in force.
    package func parallelFacts(hasWorkActivity: Bool, on day: Day) -> Facts {
        let valid = filter { $0.isInForce(on: day) }
        var facts = Facts()
        facts[.parallelActive] = .flag(hasWorkActivity && valid.contains { $0.kind == .workTrial })
        facts[.parallelPayingStatements] = .integer(Set(valid.map(\.kind).filter(\.isPayingStatement)).count)
        return facts
    }
}
