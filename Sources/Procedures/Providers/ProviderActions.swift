package import Casework

extension Action {
    /// Accepting an order: the provider names the responsible instructor and agrees on the start.
    package static let acceptOrder = Action(
        "order.accept", ask: .providerManager,
        Grant([.responsibleInstructor, .providerManager], on: .order))
}
