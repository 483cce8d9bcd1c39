package import Casework

extension Action {
    /// Marks the days of the clients whose service the worker's own organisation carries out.
    package static let markDays = Action(
        "days.mark", ask: .responsibleInstructor,
        Grant(.providerStaff, on: .ownOrganisation))
    /// Reads the week of the clients whose service the worker's own organisation carries out.
    package static let readWeek = Action(
        "days.week", ask: .responsibleInstructor,
        Grant(.providerStaff, on: .ownOrganisation))
    /// Reads one client's days with the causes of absences, which tell of health.
    package static let readDays = Action(
        "days.read", ask: .ownWorker,
        Grant(.providerStaff, on: .order), Grant([.ownWorker], on: .responsible),
        Grant([.ownWorker], on: .statedReason))
    /// Records the delivery of a certificate, or asks for one from the first sick day.
    package static let handleCertificate = Action(
        "days.certificate", ask: .ownWorker,
        Grant([.responsibleInstructor, .providerManager], on: .order), Grant([.ownWorker], on: .responsible))
    /// Records how a client who didn't come was sought, or what was agreed instead of a cancelled day.
    package static let recordDayContact = Action(
        "days.contact", ask: .responsibleInstructor,
        Grant(.providerStaff, on: .order))
    /// Records a visit, a talk or guidance beside the days of the grid.
    package static let recordVisit = Action(
        "days.visit", ask: .responsibleInstructor,
        Grant([.responsibleInstructor, .providerManager, .socialInstructor], on: .order))
}
