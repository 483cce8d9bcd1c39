package import Casework

extension Action {
    /// Reading a period: its order, milestones, reports and end.
    package static let openPeriod = Action(
        "period.open", ask: .ownWorker,
        Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason),
        Grant([.employmentCoach], on: .namedCoach), Grant([.serviceManager], on: .ownCounty),
        Grant(.providerStaff, on: .order))
    /// The contract between client and provider, which the provider draws up.
    package static let makeContract = Action(
        "period.contract", ask: .responsibleInstructor,
        Grant([.responsibleInstructor, .providerManager], on: .order))
    /// Handing a client over to another responsible instructor of the same provider.
    package static let changeInstructor = Action(
        "period.instructor", ask: .providerManager,
        Grant([.responsibleInstructor, .providerManager], on: .order))
    /// The own worker confirms knowing who the responsible instructor is.
    package static let acknowledgeInstructor = Action(
        "period.acknowledge", ask: .ownWorker,
        Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason))
    /// The actual start, or that the service never began.
    package static let startPeriod = Action(
        "period.start", ask: .responsibleInstructor,
        Grant([.responsibleInstructor, .providerManager], on: .order))
    /// A pause, which either side may write down.
    package static let pausePeriod = Action(
        "period.pause", ask: .ownWorker,
        Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason),
        Grant([.responsibleInstructor, .providerManager], on: .order))
    /// The end of a period, which either side may write down.
    package static let endPeriod = Action(
        "period.end", ask: .ownWorker,
        Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason),
        Grant([.responsibleInstructor, .providerManager], on: .order))
    /// Writing down what those close to the client, and other professionals, say of the service.
    package static let hearCloseOnes = Action(
        "period.close_feedback", ask: .ownWorker,
        Grant([.ownWorker], on: .responsible), Grant([.responsibleInstructor, .providerManager], on: .order))
}
