/// A placement with what the rules say of it as it stands.
package struct JudgedPlacement: Sendable {
    package let placement: Placement
    package let siteName: String?
    package let findings: [Finding]

    package init(placement: Placement, siteName: String?, findings: [Finding]) {
        self.placement = placement
        self.siteName = siteName
        self.findings = findings
    }
}

/// The guidance given in one window of months, with what the rules say of it.
package struct GuidanceCount: Sendable {
    package let days: DateRange
    package let individual: Int
    package let social: Int
    /// Empty when nothing is short, or while the window still runs.
    package let findings: [Finding]

    package init(days: DateRange, individual: Int, social: Int, findings: [Finding]) {
        self.days = days
        self.individual = individual
        self.social = social
        self.findings = findings
    }
}

/// Everything that the page of a period's places tells.
package struct PlacementFile: Sendable {
    package let period: ServicePeriod
    package let client: Client
    package let formName: Wording
    /// By first day; those that have ended are the history.
    package let placements: [JudgedPlacement]
    package let trend: [ServiceTrend]
    package let guidance: [GuidanceCount]
    package let evaluations: [PeriodEvaluation]
    package let incidents: [JudgedIncident]
    /// The paragraph about damages and their notice; nil when no rulebook has one.
    package let damageRule: Citation?
    package let sites: [Site]
    package let tasks: [CodeList.Code]
    package let activities: [CodeList.Code]
    package let mayKeep: Bool
    package let mayReadIncidents: Bool
    package let today: Day

    package init(
        period: ServicePeriod, client: Client, formName: Wording, placements: [JudgedPlacement],
        trend: [ServiceTrend], guidance: [GuidanceCount], evaluations: [PeriodEvaluation],
        incidents: [JudgedIncident], damageRule: Citation?, sites: [Site], tasks: [CodeList.Code],
        activities: [CodeList.Code], mayKeep: Bool, mayReadIncidents: Bool, today: Day
    ) {
        self.period = period
        self.client = client
        self.formName = formName
        self.placements = placements
        self.trend = trend
        self.guidance = guidance
        self.evaluations = evaluations
        self.incidents = incidents
        self.damageRule = damageRule
        self.sites = sites
        self.tasks = tasks
        self.activities = activities
        self.mayKeep = mayKeep
        self.mayReadIncidents = mayReadIncidents
        self.today = today
    }
}
