/// Everything that the page of a period tells.
package struct PeriodFile: Sendable {
    package let period: ServicePeriod
    package let client: Client
    /// The name of the service form in the rulebook.
    package let formName: Wording
    package let decisionNumber: Int?
    package let provider: Organisation
    package let site: Site?
    package let instructor: UserAccount?
    package let documents: [DeliveredDocument]
    package let reports: [ReportStanding]
    /// When the implementation plan is updated next, by which rule.
    package let review: DatedRule?
    /// What the rules say of the period as it stands: the start's delay, the shop steward, feedback, next path.
    package let findings: [Finding]
    package let outcomes: [NamedOutcome]
    package let steps: Set<PeriodStep>
    /// Whether the reader writes down the notice to the shop steward.
    package let mayTellShopSteward: Bool
    /// Whether the reader may see the places of the period.
    package let mayReadPlacements: Bool
    package let today: Day
    /// Whether the reader may see what the provider has signalled.
    package var mayReadSignals = false
    /// What the client and the provider have said of it.
    package var feedback: [Feedback] = []
    /// What those close to the client have said of it, the latest first.
    package var closeFeedback: [CloseFeedback] = []
    /// Whether the reader writes down what they say.
    package var mayHearCloseOnes = false
    /// What client and provider have evaluated together during it, the latest first.
    package var evaluations: [PeriodEvaluation] = []
    /// When the closing meeting was held, as the meetings tell; nil when they tell of none.
    package var closingMeetingOn: Day?
    /// The certificates of participation, the newest first: that one is in force.
    package var certificates: [ParticipationCertificate] = []
    /// Whether the reader gives the client a certificate now.
    package var mayCertify = false
    /// The agreed day of the next interim evaluation; nil when none is agreed.
    package var nextEvaluationOn: Day?
    /// Whether the reader can call the people of the case to a meeting.
    package var mayMeet = false
    /// The hand-overs from one responsible instructor to the next, the earliest first.
    package var handOvers: [NamedChange] = []
    /// The county's questions to each party, which name the answers.
    package var questions: [Feedback.Party: [CodeList.Code]] = [:]
    /// The names of the questions that have been answered, also of those no longer asked.
    package var answeredQuestions: [String: Wording] = [:]

    package init(
        period: ServicePeriod, client: Client, formName: Wording, decisionNumber: Int?, provider: Organisation,
        site: Site?, instructor: UserAccount?, documents: [DeliveredDocument], reports: [ReportStanding],
        review: DatedRule?, findings: [Finding], outcomes: [NamedOutcome], steps: Set<PeriodStep>,
        mayTellShopSteward: Bool, mayReadPlacements: Bool = false, today: Day
    ) {
        self.period = period
        self.client = client
        self.formName = formName
        self.decisionNumber = decisionNumber
        self.provider = provider
        self.site = site
        self.instructor = instructor
        self.documents = documents
        self.reports = reports
        self.review = review
        self.findings = findings
        self.outcomes = outcomes
        self.steps = steps
        self.mayTellShopSteward = mayTellShopSteward
        self.mayReadPlacements = mayReadPlacements
        self.today = today
    }
}

/// A day that a rule computed, with the paragraph it comes from.
package struct DatedRule: Equatable, Sendable {
    package let day: Day
    package let citation: Citation

    package init(day: Day, citation: Citation) {
        self.day = day
        self.citation = citation
    }
}

/// An outcome with the name of its code.
package struct NamedOutcome: Equatable, Sendable {
    package let outcome: PathOutcome
    package let name: Wording

    package init(outcome: PathOutcome, name: Wording) {
        self.outcome = outcome
        self.name = name
    }
}
