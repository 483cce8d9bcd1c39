package import Casework

extension Action {
    /// Reading what the provider has signalled of a service; the employment authority sees signals of progress only.
    package static let readSignals = Action(
        "period.signals", ask: .ownWorker,
        Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason),
        Grant([.employmentCoach], on: .namedCoach), Grant(.providerStaff, on: .order))
    /// Telling that a client can't benefit from the service as things are, or that they go forward.
    package static let tellSignal = Action(
        "period.signal", ask: .responsibleInstructor,
        Grant([.responsibleInstructor, .providerManager, .socialInstructor], on: .order))
    /// Writing down what came of a signal.
    package static let answerSignal = Action(
        "period.signal_answer", ask: .ownWorker,
        Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason),
        Grant([.employmentCoach], on: .namedCoach))
}
