package import Casework

extension Action {
    /// Reading who else helps the client; root obstacles are shown to the own worker alone.
    package static let readNetwork = Action(
        "network.read", ask: .ownWorker,
        Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason),
        Grant([.employmentCoach], on: .namedCoach), Grant([.responsibleInstructor, .socialInstructor], on: .order))
    /// Adding a party to the care network and ending its part.
    package static let keepNetwork = Action("network.keep", ask: .ownWorker, Grant([.ownWorker], on: .responsible))
    /// Naming a root obstacle and writing down its state.
    package static let keepObstacle = Action("network.obstacle", ask: .ownWorker, Grant([.ownWorker], on: .responsible))
    /// The client's own reading of their network and of what is being eased.
    package static let readOwnNetwork = Action("own.network", ask: .ownWorker, Grant([.client], on: .oneself))
}
