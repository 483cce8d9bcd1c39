package import Casework

extension Action {
    /// Sees which months have service and which have been run.
    package static let listMonths = Action(
        "months.list", ask: .providerManager,
        Grant([.responsibleInstructor, .providerManager, .serviceManager], on: .office))
    /// Reads a month of the worker's own organisation as it would be invoiced now.
    package static let readMonth = Action(
        "months.read", ask: .providerManager,
        Grant([.responsibleInstructor, .providerManager], on: .ownOrganisation))
    /// Runs the month: what it holds is frozen as the ground of the invoice.
    package static let runMonth = Action(
        "months.run", ask: .providerManager,
        Grant([.responsibleInstructor, .providerManager], on: .ownOrganisation))
    /// Reads a run that has been made.
    package static let readRun = Action(
        "runs.read", ask: .providerManager,
        Grant([.responsibleInstructor, .providerManager], on: .ownOrganisation),
        Grant([.serviceManager], on: .ownCounty))
    /// Reads and marks the notices of absences to those who pay the benefit.
    package static let noticeAbsences = Action(
        "runs.absences", ask: .responsibleInstructor,
        Grant([.responsibleInstructor, .providerManager], on: .ownOrganisation))
}
