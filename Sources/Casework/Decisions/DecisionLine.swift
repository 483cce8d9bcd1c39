/// One line of a list of decisions.
package struct DecisionLine: Equatable, Sendable {
    package let id: ID<Decision>
    package let number: Int
    package let clientID: ID<Client>
    /// Family name first, as in lists.
    package let clientName: String
    package let serviceForm: String
    package let days: DateRange
    package let resolution: Decision.Resolution
    package let state: Decision.State
    /// Empty when no provider is chosen.
    package let providerName: String

    package init(
        id: ID<Decision>, number: Int, clientID: ID<Client>, clientName: String, serviceForm: String, days: DateRange,
        resolution: Decision.Resolution, state: Decision.State, providerName: String
    ) {
        self.id = id
        self.number = number
        self.clientID = clientID
        self.clientName = clientName
        self.serviceForm = serviceForm
        self.days = days
        self.resolution = resolution
        self.state = state
        self.providerName = providerName
    }
}
