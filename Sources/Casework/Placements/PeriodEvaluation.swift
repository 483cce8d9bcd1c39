/// What the client and the provider say together of how goals are met and what the service has given.
package struct PeriodEvaluation: Equatable, Sendable {
    package let id: ID<PeriodEvaluation>
    package let periodID: ID<ServicePeriod>
    package let clientID: ID<Client>
    package let madeOn: Day
    /// How the client's goals have been met.
    package let attainment: String
    /// What the service has given.
    package let effect: String
    /// The client's own view.
    package let clientView: String
    package let recordedBy: ID<UserAccount>
    /// The instant in UTC, ISO 8601.
    package let recordedAt: String

    package init(
        id: ID<PeriodEvaluation>, periodID: ID<ServicePeriod>, clientID: ID<Client>, madeOn: Day, attainment: String,
        effect: String, clientView: String, recordedBy: ID<UserAccount>, recordedAt: String
    ) {
        self.id = id
        self.periodID = periodID
        self.clientID = clientID
        self.madeOn = madeOn
        self.attainment = attainment
        self.effect = effect
        self.clientView = clientView
        self.recordedBy = recordedBy
        self.recordedAt = recordedAt
    }
}
