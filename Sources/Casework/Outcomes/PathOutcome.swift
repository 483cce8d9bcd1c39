/// Where the client went after a period, or in the middle of one: a code of the rulebooks' list `outcomes`.
///
/// It belongs to the client and to nobody's merit: all who took part share it.
package struct PathOutcome: Equatable, Sendable {
    package let id: ID<PathOutcome>
    package let clientID: ID<Client>
    package let periodID: ID<ServicePeriod>?
    package let code: String
    package let recordedOn: Day
    package let effectiveOn: Day
    /// A job on the open labour market, which a wage subsidy is not.
    package let isOpenMarket: Bool
    /// When the own worker contacts the client afterwards; nil when no rule says.
    package let postContact: DateRange?
    package let recordedBy: ID<UserAccount>

    package init(
        id: ID<PathOutcome>, clientID: ID<Client>, periodID: ID<ServicePeriod>?, code: String, recordedOn: Day,
        effectiveOn: Day, isOpenMarket: Bool = false, postContact: DateRange? = nil, recordedBy: ID<UserAccount>
    ) {
        self.id = id
        self.clientID = clientID
        self.periodID = periodID
        self.code = code
        self.recordedOn = recordedOn
        self.effectiveOn = effectiveOn
        self.isOpenMarket = isOpenMarket
        self.postContact = postContact
        self.recordedBy = recordedBy
    }

    /// The only code of the list that can be open-market work: subsidised work and a work trial are steps towards it.
    package static let openMarketCode = "open_job"
}

extension RuleSet {
    /// When the own worker contacts a client whose service ended on the day, by the rules; nil when none says.
    package func postContactWindow(afterEnd ended: Day) -> DateRange? {
        var facts = Facts()
        facts[.serviceEndedDay] = .day(ended)
        let assessment = about(.postContactWindow).check(facts)
        guard let from = assessment.day(.postContactFrom), let to = assessment.day(.postContactTo) else { return nil }
        return DateRange(first: from, last: to)
    }
}
