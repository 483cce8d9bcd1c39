/// Where a client works during a period, on which days and at what (työtoimintapaikka).
package struct Placement: Equatable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        /// Työpaja.
        case workshop
        /// Seinätön paja: the provider's activity at another's place, as the café of a health centre.
        case wallLess = "wall_less"
        /// Työpiste within the provider's own units.
        case station
        /// Another party's placement, into which support is given.
        case otherParty = "other_party"
    }

    /// How the tasks meet the client's ability and competence.
    package enum Fit: String, Sendable, CaseIterable {
        case fitting
        case tooLight = "too_light"
        case tooHeavy = "too_heavy"
    }

    /// What a client is introduced to when a place is chosen (Palvelukuvaus, OSA 1).
    package enum Introduction: String, Sendable, CaseIterable { case place, community, task }

    /// The judgement of how meaningful and demanding the place is for the client.
    package struct FitAssessment: Equatable, Sendable {
        package let fit: Fit
        package let text: String
        package let assessedOn: Day

        package init(fit: Fit, text: String, assessedOn: Day) {
            self.fit = fit
            self.text = text
            self.assessedOn = assessedOn
        }
    }

    package let id: ID<Placement>
    package let periodID: ID<ServicePeriod>
    package let clientID: ID<Client>
    package let terms: PlacementTerms
    /// Why it ended before its period; empty when it didn't.
    package let endReason: String
    package let version: Int

    package init(
        id: ID<Placement>, periodID: ID<ServicePeriod>, clientID: ID<Client>, terms: PlacementTerms,
        endReason: String = "", version: Int = 1
    ) {
        self.id = id
        self.periodID = periodID
        self.clientID = clientID
        self.terms = terms
        self.endReason = endReason
        self.version = version
    }
}

/// What is agreed on of a placement and may be edited.
package struct PlacementTerms: Equatable, Sendable {
    package var kind: Placement.Kind
    /// The place; of another party's, who it is.
    package var name: String
    package var siteID: ID<Site>?
    package var weekdays: [Weekday]
    package var days: DateRange
    /// Codes of the rulebooks' list `tasks`.
    package var tasks: [String] = []
    package var taskText = ""
    /// Codes of the rulebook's list `activities`, when it has one.
    package var activities: [String] = []
    package var replacesPaidWork = false
    /// Who instructs at the place.
    package var instructor = ""
    /// Whether someone instructs the whole time: the client never works alone.
    package var isInstructorPresent = false
    /// The day the client was introduced, and safe ways of working were gone through.
    package var introducedOn: Day?
    /// What the client was introduced to on that day.
    package var introducedTo: [Placement.Introduction] = []
    package var shopStewardToldOn: Day?
    /// Protective clothing and equipment given to the client.
    package var gear = ""
    package var fit: Placement.FitAssessment?

    package init(kind: Placement.Kind, name: String, siteID: ID<Site>? = nil, weekdays: [Weekday], days: DateRange) {
        self.kind = kind
        self.name = name
        self.siteID = siteID
        self.weekdays = weekdays
        self.days = days
    }

    /// Whether the client has been introduced to everything.
    package var isIntroduced: Bool {
        introducedOn != nil && Placement.Introduction.allCases.allSatisfy(introducedTo.contains)
    }

    /// What the rules about placements ask.
    ///
    /// - Parameter ordered: the site that the orderer has decided on; nil when no site was decided on
    package func facts(_ serviceForm: String, ordered: ID<Site>? = nil) -> Facts {
        var facts = Facts()
        facts[.serviceForm] = .code(serviceForm)
        facts[.placementTasks] = .codes(tasks)
        facts[.placementReplacesPaidWork] = .flag(replacesPaidWork)
        facts[.placementOtherPartyNamed] = .flag(kind == .otherParty)
        facts[.placementIntroduced] = .flag(isIntroduced)
        facts[.placementAtOrderedSite] = ordered.map { .flag(kind == .otherParty || siteID == $0) }
        facts[.dayInstructorPresent] = .flag(isInstructorPresent && !instructor.isEmpty)
        return facts
    }

    /// Whether the two would have the client in two places on the same day.
    package func collides(with other: PlacementTerms) -> Bool {
        days.overlaps(other.days) && !Set(weekdays).isDisjoint(with: other.weekdays)
    }
}
