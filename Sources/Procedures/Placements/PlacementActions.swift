package import Casework

extension Action {
    /// Reading where the client works, and how the service has grown and been guided.
    package static let readPlacements = Action(
        "placement.read", ask: .ownWorker,
        Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason),
        Grant(.providerStaff, on: .order))
    /// Writing down a place, its tasks and who instructs there; changing and ending it.
    package static let keepPlacement = Action(
        "placement.keep", ask: .responsibleInstructor,
        Grant([.responsibleInstructor, .providerManager], on: .order))
    /// Writing down what client and provider say together of goals and effect.
    package static let evaluatePeriod = Action(
        "placement.evaluate", ask: .responsibleInstructor,
        Grant([.responsibleInstructor, .providerManager, .socialInstructor, .workCoach], on: .order))
    /// Writing down a damage, which tells the own worker of it at once.
    package static let recordIncident = Action(
        "placement.incident", ask: .responsibleInstructor,
        Grant(.providerStaff, on: .order))
    /// The own worker's confirmation of having read the notice of a damage.
    package static let readIncident = Action(
        "placement.incident_read", ask: .ownWorker,
        Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason))
}
