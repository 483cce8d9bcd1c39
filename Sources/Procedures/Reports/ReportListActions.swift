package import Casework

extension Action {
    /// The list of reports that are owed; which periods are on it is the business of ``openPeriod``.
    package static let listReports = Action(
        "report.list", ask: .ownWorker,
        Grant(
            [.ownWorker, .serviceManager, .responsibleInstructor, .providerManager, .socialInstructor, .workCoach],
            on: .office))
    /// Writing down that a sent document reached someone.
    package static let recordDelivery = Action(
        "document.deliver", ask: .responsibleInstructor,
        Grant([.responsibleInstructor, .providerManager], on: .order),
        Grant([.ownWorker], on: .responsible), Grant([.ownWorker], on: .statedReason))
}
