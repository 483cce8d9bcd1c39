/// A service decision: what is granted, from when until when, on which grounds.
///
/// A draft may be edited; an approved one is superseded by the next, never changed.
package struct Decision: Equatable, Sendable {
    package enum Resolution: String, Sendable, CaseIterable { case granted, partly, refused }
    package enum State: String, Sendable { case draft, approved }

    package let id: ID<Decision>
    /// The running number of the county's decisions.
    package let number: Int
    package let clientID: ID<Client>
    package var terms: Terms
    package let planID: ID<Plan>?
    package let needsAssessmentID: ID<Document>?
    /// The reasons in the words the client reads.
    package let reasoning: String
    package let resolution: Resolution
    /// Why a warning of the rules was passed by; empty when there was none.
    package let warningReason: String
    package let state: State
    package let approvedBy: ID<UserAccount>?
    package let approvedOn: Day?
    /// The editions of the rulebooks that were applied.
    package let rulebooks: [String]
    package let renews: ID<Decision>?
    /// The decision whose place this one takes from its first day on; nil when it takes nobody's.
    package let changes: ID<Decision>?
    /// Why the decision before was changed; empty for another kind of decision.
    package let changeReason: String
    /// The text of the library by which it is told what is decided; nil for the usual words.
    package let resolutionText: ID<DecisionText>?
    /// The last day of a service that was ended before its time; nil when it wasn't.
    package let endedOn: Day?
    package let version: Int
    /// The goals of the plan that the service serves, by their numbers from 1.
    package let goals: [Int]

    package init(
        id: ID<Decision>, number: Int, clientID: ID<Client>, terms: Terms, planID: ID<Plan>? = nil,
        needsAssessmentID: ID<Document>? = nil, reasoning: String = "", resolution: Resolution,
        warningReason: String = "", state: State, approvedBy: ID<UserAccount>? = nil, approvedOn: Day? = nil,
        rulebooks: [String] = [], renews: ID<Decision>? = nil, endedOn: Day? = nil, version: Int = 1,
        changes: ID<Decision>? = nil, changeReason: String = "", resolutionText: ID<DecisionText>? = nil,
        goals: [Int] = []
    ) {
        self.id = id
        self.number = number
        self.clientID = clientID
        self.terms = terms
        self.planID = planID
        self.needsAssessmentID = needsAssessmentID
        self.reasoning = reasoning
        self.resolution = resolution
        self.warningReason = warningReason
        self.state = state
        self.approvedBy = approvedBy
        self.approvedOn = approvedOn
        self.rulebooks = rulebooks
        self.renews = renews
        self.endedOn = endedOn
        self.version = version
        self.changes = changes
        self.changeReason = changeReason
        self.resolutionText = resolutionText
        self.goals = goals
    }
}

extension Decision {
    /// What the decision grants: the service, its stretch of time and rhythm, where, and for how much.
    package struct Terms: Equatable, Sendable {
        package var serviceForm: String
        package var period: DateRange
        package var daysPerWeek: Int
        package var minutesPerDay: Int
        /// The agreed weekdays.
        package var weekdays: [Weekday]
        package var unit: ServiceUnit
        package var grantedUnits: Int
        package var unitPrice: Money
        package var providerID: ID<Organisation>?
        package var siteID: ID<Site>?
        /// Distance from the client's home to the site, in metres; nil when not known.
        package var distance: Int?
        /// The ground of the permission, a code of the list `distance_grounds`; empty when none is needed.
        package var distanceReason: String
        /// What the ground is in this case, in words.
        package var distanceNote: String
        /// Whether the distance was computed from the map, and not typed.
        package var isDistanceComputed: Bool
        /// A day that the client and the worker have set themselves to aim at; it ends nothing.
        package var targetDay: Day?

        package init(
            serviceForm: String, period: DateRange, daysPerWeek: Int, minutesPerDay: Int, weekdays: [Weekday],
            unit: ServiceUnit, grantedUnits: Int, unitPrice: Money, providerID: ID<Organisation>? = nil,
            siteID: ID<Site>? = nil, distance: Int? = nil, distanceReason: String = "",
            distanceNote: String = "", isDistanceComputed: Bool = false, targetDay: Day? = nil
        ) {
            self.serviceForm = serviceForm
            self.period = period
            self.daysPerWeek = daysPerWeek
            self.minutesPerDay = minutesPerDay
            self.weekdays = weekdays
            self.unit = unit
            self.grantedUnits = grantedUnits
            self.unitPrice = unitPrice
            self.providerID = providerID
            self.siteID = siteID
            self.distance = distance
            self.distanceReason = distanceReason
            self.distanceNote = distanceNote
            self.isDistanceComputed = isDistanceComputed
            self.targetDay = targetDay
        }

        /// The last day granted.
        package var lastDay: Day { period.last ?? period.first }

        /// What the service may cost: granted units × the price of a unit (Sääntökirja, kohta 5); nil beyond all money.
        package var value: Money? { unitPrice.times(grantedUnits) }
    }

    /// The last day on which the service may be given: the early end when there is one.
    package var effectiveLastDay: Day { endedOn.map { min($0, terms.lastDay) } ?? terms.lastDay }

    /// Whether it grants the service at least in part.
    package var grants: Bool { resolution != .refused }

    /// The decision as it stands once it is made.
    package func approved(by user: ID<UserAccount>, on day: Day, under editions: [String]) -> Decision {
        Decision(
            id: id, number: number, clientID: clientID, terms: terms, planID: planID,
            needsAssessmentID: needsAssessmentID, reasoning: reasoning, resolution: resolution,
            warningReason: warningReason, state: .approved, approvedBy: user, approvedOn: day, rulebooks: editions,
            renews: renews, endedOn: endedOn, version: version, changes: changes,
            changeReason: changeReason, resolutionText: resolutionText, goals: goals)
    }

    /// The number of its voucher: the year of the decision and its running number.
    package var voucherNumber: String {
        let digits = String(number)
        let year = approvedOn ?? terms.period.first
        return String(year.parts.year) + "-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    }
}

/// A capped, fixed-term service voucher under a decision (Sääntökirja, kohta 5).
package struct Voucher: Equatable, Sendable {
    package let id: ID<Voucher>
    package let decisionID: ID<Decision>
    package let clientID: ID<Client>
    /// The number that stands on invoices instead of the client's name.
    package let number: String
    package let serviceForm: String
    package let unit: ServiceUnit
    package let units: Int
    package let unitPrice: Money
    /// Units × unit price.
    package let value: Money
    package let period: DateRange

    package init(
        id: ID<Voucher>, decisionID: ID<Decision>, clientID: ID<Client>, number: String, serviceForm: String,
        unit: ServiceUnit, units: Int, unitPrice: Money, value: Money, period: DateRange
    ) {
        self.id = id
        self.decisionID = decisionID
        self.clientID = clientID
        self.number = number
        self.serviceForm = serviceForm
        self.unit = unit
        self.units = units
        self.unitPrice = unitPrice
        self.value = value
        self.period = period
    }
}
