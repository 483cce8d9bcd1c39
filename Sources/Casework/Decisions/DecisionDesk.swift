/// A provider's place where the service can be given.
package struct ServicePlace: Equatable, Sendable {
    package let organisation: Organisation
    /// Nil for an organisation that has no sites.
    package let site: Site?
    /// Metres from the client's home area to the site; nil when either isn't on the map.
    package let distance: Int?

    package init(organisation: Organisation, site: Site?, distance: Int? = nil) {
        self.organisation = organisation
        self.site = site
        self.distance = distance
    }
}

/// What a unit costs, with the day the price came into force: the price agreed with the provider, or the county's list.
package struct UnitPrice: Equatable, Sendable {
    package let price: Money
    package let validFrom: Day
    /// A price made up for a demonstration.
    package let isExample: Bool
    /// Agreed with this provider, not the county's list.
    package let isAgreed: Bool

    package init(price: Money, validFrom: Day, isExample: Bool, isAgreed: Bool = false) {
        self.price = price
        self.validFrom = validFrom
        self.isExample = isExample
        self.isAgreed = isAgreed
    }
}

/// Everything that lies on the worker's desk while a decision is made: the draft, what it can rest on and be granted,
/// and what the rules of the day say of it.
package struct DecisionDesk: Sendable {
    package var client: Client
    /// The draft as it is stored; nil for a new one.
    package var stored: Decision?
    package var draft: DecisionDraft
    /// The published plans, the newest first.
    package var plans: [Plan]
    /// The completed needs assessments, the newest first.
    package var needsAssessments: [Document]
    package var places: [ServicePlace]
    package var price: UnitPrice?
    /// The county's highest price of a unit on the first day; nil when none is set.
    package var cap: Money?
    package var rules: RuleSet
    package var assessment: Assessment
    package var suggested: SuggestedUnits?
    package var today: Day
    /// The service asked for over time, and what differs from the decision before; nil while too little is filled in.
    package var sliced: SlicedService?
    /// The texts of the county's library that are used today.
    package var texts: [DecisionText] = []

    package init(
        client: Client, stored: Decision?, draft: DecisionDraft, plans: [Plan], needsAssessments: [Document],
        places: [ServicePlace], price: UnitPrice?, cap: Money?, rules: RuleSet, assessment: Assessment,
        suggested: SuggestedUnits?, today: Day
    ) {
        self.client = client
        self.stored = stored
        self.draft = draft
        self.plans = plans
        self.needsAssessments = needsAssessments
        self.places = places
        self.price = price
        self.cap = cap
        self.rules = rules
        self.assessment = assessment
        self.suggested = suggested
        self.today = today
    }

    /// The form of service chosen; nil while none is.
    package var form: ServiceForm? { draft.serviceForm.flatMap(rules.serviceForm) }

    /// Granted units × the price of a unit; nil while either is missing.
    package var value: Money? { draft.grantedUnits.flatMap { price?.price.times($0) } }

    /// A text of the library with what is known of the decision filled in.
    package func filled(_ text: Wording) -> Wording {
        let names = [place?.organisation.name, place?.site?.name].compactMap { $0 }
        return draft.filled(
            text, for: client, form: form?.name, place: names.isEmpty ? nil : names.joined(separator: ", "),
            value: value)
    }

    /// The place chosen; nil while none is.
    package var place: ServicePlace? {
        places.first { $0.organisation.id == draft.providerID && $0.site?.id == draft.siteID }
    }

    /// How far the chosen site is: as typed, or else as computed.
    package var distance: Int? { draft.distance ?? place?.distance }

    /// The longest distance that the rules allow without a permission; nil when they have no bound.
    package var nearby: Int? {
        rules.about(.distanceLimit).allRules.compactMap { $0.parameters.integer("max_metres") }.min()
    }

    /// Whether something asks for a reason before the decision can be made.
    package var hasWarnings: Bool { assessment.findings.contains { $0.severity == .warn } }
}

/// A decision as its page tells it.
package struct DecisionFile: Sendable {
    package var decision: Decision
    package var client: Client
    /// The rules it was made by, or those of today for a draft.
    package var rules: RuleSet
    package var plan: Plan?
    package var needsAssessment: Document?
    package var place: ServicePlace?
    package var approver: String?
    package var voucher: Voucher?
    package var period: ServicePeriod?
    /// The decision that renews this one; nil when none does.
    package var renewedBy: Decision?
    /// The decision that takes this one's place, made or begun; nil when none does.
    package var changedBy: Decision?
    /// The decision that stopped the service before its time.
    package var stop: DecisionStop?
    /// Who made that decision.
    package var stopper: String?
    /// What was granted over time, and what differs from the decision before; nil for a refusal.
    package var sliced: SlicedService?
    /// Ids of the rules that were passed by with a reason, as `edition#rule`.
    package var passedBy: [String]
    package var county: Organisation
    /// What every rule said when the decision was made, those that were met too; empty for a draft.
    package var kept: [KeptFinding] = []
    /// The texts of the library as they stood when it was made.
    package var texts: [KeptText] = []
    /// The same of the decision that stopped the service.
    package var stopTexts: [KeptText] = []
    package var mayDraft: Bool
    package var mayEnd: Bool

    package init(
        decision: Decision, client: Client, rules: RuleSet, plan: Plan?, needsAssessment: Document?,
        place: ServicePlace?, approver: String?, voucher: Voucher?, period: ServicePeriod?, renewedBy: Decision?,
        passedBy: [String], county: Organisation, mayDraft: Bool, mayEnd: Bool
    ) {
        self.decision = decision
        self.client = client
        self.rules = rules
        self.plan = plan
        self.needsAssessment = needsAssessment
        self.place = place
        self.approver = approver
        self.voucher = voucher
        self.period = period
        self.renewedBy = renewedBy
        self.passedBy = passedBy
        self.county = county
        self.mayDraft = mayDraft
        self.mayEnd = mayEnd
    }
}
