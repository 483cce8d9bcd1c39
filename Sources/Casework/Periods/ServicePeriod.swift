/// A granted stretch of service at a provider (jakso): ordered, accepted, started, ended.
package struct ServicePeriod: Equatable, Sendable {
    package enum EndCause: String, Sendable, CaseIterable {
        /// The agreed period ended.
        case completed
        /// The orderer decided to end it.
        case ordererDecision = "orderer_decision"
        /// It broke off for reasons of the client.
        case interrupted
        /// Another decision took the place of the one that granted it.
        case changed
        /// It never started for reasons of the client.
        case neverStarted = "never_started"
    }

    /// The weekly rhythm from a day on.
    package struct Pattern: Equatable, Sendable {
        package let validFrom: Day
        package let weekdays: [Weekday]
        /// Agreed minutes of a day.
        package let minutes: Int

        package init(validFrom: Day, weekdays: [Weekday], minutes: Int) {
            self.validFrom = validFrom
            self.weekdays = weekdays
            self.minutes = minutes
        }
    }

    /// A stretch in which the service rests.
    package struct Pause: Equatable, Sendable {
        package let days: DateRange
        package let reason: String

        package init(days: DateRange, reason: String) {
            self.days = days
            self.reason = reason
        }
    }

    /// What has happened on the way from order to end; each day is nil until it has.
    package struct Milestones: Equatable, Sendable {
        package var acceptedOn: Day?
        package var agreedStartOn: Day?
        package var startedOn: Day?
        package var shopStewardNotifiedOn: Day?
        package var contractMadeOn: Day?
        package var instructorKnownToClientOn: Day?
        package var instructorKnownToOwnWorkerOn: Day?
        package var endedOn: Day?
        package var endCause: EndCause?
        package var endReason = ""
        package var nextPath = ""
        package var clientFeedbackOn: Day?
        package var providerFeedbackOn: Day?

        package init() {}
    }

    package let id: ID<ServicePeriod>
    package let decisionID: ID<Decision>
    package let clientID: ID<Client>
    package let providerID: ID<Organisation>
    package let siteID: ID<Site>?
    package let serviceForm: String
    package let days: DateRange
    package let unit: ServiceUnit
    package let grantedUnits: Int
    package let orderedOn: Day
    package var responsibleInstructorID: ID<UserAccount>?
    package var remoteSharePercent: Int
    package var remoteTools: String
    package var milestones: Milestones
    package var patterns: [Pattern]
    package var pauses: [Pause]
    package let version: Int

    package init(
        id: ID<ServicePeriod>, decisionID: ID<Decision>, clientID: ID<Client>, providerID: ID<Organisation>,
        siteID: ID<Site>? = nil, serviceForm: String, days: DateRange, unit: ServiceUnit, grantedUnits: Int,
        orderedOn: Day, responsibleInstructorID: ID<UserAccount>? = nil, remoteSharePercent: Int = 0,
        remoteTools: String = "", milestones: Milestones = Milestones(), patterns: [Pattern] = [],
        pauses: [Pause] = [], version: Int = 1
    ) {
        self.id = id
        self.decisionID = decisionID
        self.clientID = clientID
        self.providerID = providerID
        self.siteID = siteID
        self.serviceForm = serviceForm
        self.days = days
        self.unit = unit
        self.grantedUnits = grantedUnits
        self.orderedOn = orderedOn
        self.responsibleInstructorID = responsibleInstructorID
        self.remoteSharePercent = remoteSharePercent
        self.remoteTools = remoteTools
        self.milestones = milestones
        self.patterns = patterns
        self.pauses = pauses
        self.version = version
    }

    /// The last day on which service can be given: the early end when there is one.
    package var effectiveLastDay: Day {
        let last = days.last ?? days.first
        return milestones.endedOn.map { min($0, last) } ?? last
    }

    /// The rhythm agreed for a day; nil when the day is outside the period, paused or not an agreed weekday.
    package func agreedMinutes(on day: Day) -> Int? {
        guard days.first <= day, day <= effectiveLastDay, !pauses.contains(where: { $0.days.contains(day) }) else {
            return nil
        }
        guard let pattern = patterns.last(where: { $0.validFrom <= day }), pattern.weekdays.contains(day.weekday) else {
            return nil
        }
        return pattern.minutes
    }
}
