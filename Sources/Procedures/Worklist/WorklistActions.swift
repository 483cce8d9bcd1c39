package import Casework

extension Action {
    /// The worklist of one's own clients, of the provider's, or of the county's.
    package static let readWorklist = Action(
        "worklist.read", ask: .serviceManager,
        Grant(
            [.ownWorker, .employmentCoach, .responsibleInstructor, .providerManager, .jobCoach, .serviceManager],
            on: .office),
        Grant([.ownWorker], on: .responsible), Grant([.employmentCoach], on: .namedCoach),
        Grant([.responsibleInstructor, .providerManager], on: .order), Grant([.jobCoach], on: .consent),
        Grant([.serviceManager], on: .ownCounty))

    /// The clients of the county who have fallen between services.
    package static let readGaps = Action(
        "worklist.gaps", ask: .serviceManager, Grant([.serviceManager], on: .office),
        Grant([.serviceManager], on: .ownCounty))
}
