/// What is known of one open client on a day, as much as the derivation of tasks and next steps needs.
///
/// What became known only after the day is not in it, so that any past day can be looked at again.
package struct OpenCase: Equatable, Sendable {
    /// Someone who answers for the client on the day, by a role that is in force.
    package struct Person: Equatable, Sendable {
        package let id: ID<UserAccount>
        package let name: String

        package init(id: ID<UserAccount>, name: String) {
            self.id = id
            self.name = name
        }
    }

    package let client: ID<Client>
    /// Family name first.
    package let name: String
    package let county: ID<Organisation>
    package let openedOn: Day
    /// A certificate is asked from the first sick day on.
    package var isCertificateAlwaysAsked = false
    /// The own workers and their substitutes, the own worker first.
    package var ownWorkers: [Person] = []
    package var coach: Person?
    /// The latest referral.
    package var referredOn: Day?
    /// Documents by the day they were made.
    package var papers: [Paper] = []
    /// Plans, the latest meeting last.
    package var plans: [PlanState] = []
    /// Decisions by their first day.
    package var decisions: [DecisionState] = []
    /// Periods by their first day.
    package var periods: [PeriodState] = []
    /// Days on which an agreed day did not come true, by day.
    package var missedDays: [MissedDay] = []
    /// Contacts by day.
    package var contacts: [ContactState] = []
    /// Individual talks and social guidance of the last half year, by day.
    package var guidance: [GuidanceState] = []
    /// Damages whose notice the own worker has not read.
    package var unreadIncidents: [IncidentState] = []
    /// What the providers have told of the service and nobody has answered.
    package var openSignals: [SignalState] = []
    /// The days on which somebody else opened the file for a stated reason that the own worker has not looked at.
    package var unreadAccesses: [Day] = []
    /// The last weeks in which the client came, with whether feedback of them is written down.
    package var feedbackWeeks: [FeedbackWeek] = []
    /// Outcomes by the day they were recorded.
    package var outcomes: [OutcomeState] = []

    package init(client: ID<Client>, name: String, county: ID<Organisation>, openedOn: Day) {
        self.client = client
        self.name = name
        self.county = county
        self.openedOn = openedOn
    }
}

extension OpenCase {
    package struct Paper: Equatable, Sendable {
        package let id: ID<Document>
        package let kind: Document.Kind
        package let period: ID<ServicePeriod>?
        package let madeOn: Day
        /// Nil while a draft.
        package let sentOn: Day?
        package let reviewMonths: Int?
        /// To whom it has been delivered: client, county, own_worker.
        package let delivered: Set<String>

        package init(
            id: ID<Document>, kind: Document.Kind, period: ID<ServicePeriod>? = nil, madeOn: Day, sentOn: Day?,
            reviewMonths: Int? = nil, delivered: Set<String> = []
        ) {
            self.id = id
            self.kind = kind
            self.period = period
            self.madeOn = madeOn
            self.sentOn = sentOn
            self.reviewMonths = reviewMonths
            self.delivered = delivered
        }
    }

    package struct PlanState: Equatable, Sendable {
        package let id: ID<Plan>
        package let kind: Plan.Kind
        package let meetingOn: Day
        /// Nil while a draft.
        package let publishedOn: Day?
        package let days: DateRange
        package let reviewMonths: Int

        package init(
            id: ID<Plan>, kind: Plan.Kind, meetingOn: Day, publishedOn: Day?, days: DateRange, reviewMonths: Int = 3
        ) {
            self.id = id
            self.kind = kind
            self.meetingOn = meetingOn
            self.publishedOn = publishedOn
            self.days = days
            self.reviewMonths = reviewMonths
        }
    }

    package struct DecisionState: Equatable, Sendable {
        package let id: ID<Decision>
        package let serviceForm: String
        package let days: DateRange
        /// Nil while a draft.
        package let approvedOn: Day?
        package let isRefused: Bool

        package init(
            id: ID<Decision>, serviceForm: String, days: DateRange, approvedOn: Day?, isRefused: Bool = false
        ) {
            self.id = id
            self.serviceForm = serviceForm
            self.days = days
            self.approvedOn = approvedOn
            self.isRefused = isRefused
        }
    }

    package struct MissedDay: Equatable, Sendable {
        package let period: ID<ServicePeriod>
        package let day: Day
        package let isAbsence: Bool
        /// A code of the rulebooks' absence causes, or of the causes why a day wasn't arranged.
        package let cause: String
        /// The client told nothing.
        package let isWithoutNotice: Bool
        package let hasCertificate: Bool

        package init(
            period: ID<ServicePeriod>, day: Day, isAbsence: Bool = true, cause: String, isWithoutNotice: Bool = false,
            hasCertificate: Bool = false
        ) {
            self.period = period
            self.day = day
            self.isAbsence = isAbsence
            self.cause = cause
            self.isWithoutNotice = isWithoutNotice
            self.hasCertificate = hasCertificate
        }
    }

    package struct ContactState: Equatable, Sendable {
        /// A kind of contact as the register keeps it.
        package let kind: String
        package let day: Day
        package let about: Day?

        package init(kind: String, day: Day, about: Day? = nil) {
            self.kind = kind
            self.day = day
            self.about = about
        }
    }

    package struct OutcomeState: Equatable, Sendable {
        package let period: ID<ServicePeriod>?
        package let code: String
        package let recordedOn: Day
        package let postContact: DateRange?

        package init(period: ID<ServicePeriod>?, code: String, recordedOn: Day, postContact: DateRange? = nil) {
            self.period = period
            self.code = code
            self.recordedOn = recordedOn
            self.postContact = postContact
        }
    }
}
