package import Casework

extension Action {
    /// Reading a client's plans; a provider with an order sees what is published and no drafts.
    package static let openPlan = Action(
        "plan.open", ask: .ownWorker,
        Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason),
        Grant([.employmentCoach], on: .namedCoach), Grant([.serviceManager], on: .ownCounty),
        Grant([.responsibleInstructor, .providerManager, .socialInstructor, .workCoach], on: .order))
    /// Making and editing a draft: the client's own worker and the employment authority's named worker.
    package static let writePlan = Action(
        "plan.write", ask: .ownWorker,
        Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason),
        Grant([.employmentCoach], on: .namedCoach))
    /// Publishing: the own worker answers for the plan.
    package static let publishPlan = Action(
        "plan.publish", ask: .ownWorker,
        Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason))
    /// The list of the plans of one's own clients.
    package static let listPlans = Action(
        "plan.list", ask: .ownWorker, Grant([.ownWorker, .employmentCoach, .serviceManager], on: .office))
    /// Recording and checking endorsements: the employment authority's named worker.
    package static let endorsePlan = Action(
        "plan.endorse", ask: .employmentCoach, Grant([.employmentCoach], on: .namedCoach))
    /// Scoring how far the goals have been reached: those who follow the service with the client.
    package static let measurePlan = Action(
        "plan.measure", ask: .ownWorker,
        Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason),
        Grant([.responsibleInstructor], on: .order))
}
