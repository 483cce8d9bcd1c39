import Casework
import Register

extension Act {
    /// Whether the worker is on the side that gives the service, and so sees its own organisation's periods only.
    var givesService: Bool { Set<Role>.providerStaff.contains(worker.role) }

    /// The period, when the worker's organisation gives the service or belongs to its orderer.
    ///
    /// An order of the client at one provider doesn't open the client's periods at another.
    func period(_ id: ID<ServicePeriod>, for action: Action, in register: some Reading) throws -> ServicePeriod {
        guard let period = try register.period(id) else { throw Refusal.notFound("period") }
        if givesService, period.providerID != worker.organisationID {
            throw Refusal.notPermitted(
                action: action.name, tried: [Ground.order.rawValue], ask: action.ask.rawValue)
        }
        return period
    }

    /// The period as it was when the form was made.
    ///
    /// - Throws: `Refusal.stale` when someone has changed it since
    func period(
        _ id: ID<ServicePeriod>, version: Int, for action: Action, in register: some Reading
    ) throws -> ServicePeriod {
        let period = try period(id, for: action, in: register)
        if period.version != version { throw Refusal.stale(current: period.version) }
        return period
    }

    /// - Throws: `Refusal.conflict` when the period's state doesn't allow the step
    func mustAllow(_ step: PeriodStep, _ period: ServicePeriod) throws {
        if !period.possibleSteps(on: today).contains(step) { throw Refusal.conflict("step_" + step.rawValue) }
    }

    /// Writes a changed period.
    func save(_ period: ServicePeriod, in register: WriteTransaction) throws {
        if try !register.update(period) { throw Refusal.stale(current: period.version + 1) }
    }

    /// The rules of the client's county on the day of the act.
    func rules(for period: ServicePeriod, in register: some Reading) throws -> RuleSet {
        guard let client = try register.client(period.clientID) else { throw Refusal.notFound("client") }
        return try rules(of: client.countyID, on: today, in: register)
    }

    /// Tells the own worker of an event of the period, at once and on record (Sääntökirja, luku 3).
    func notifyOwnWorker(
        of period: ServicePeriod, result: String, about day: Day, _ text: String, in register: WriteTransaction
    ) throws {
        try register.insert(
            Contact(
                id: ID(rawValue: newID()), clientID: period.clientID, periodID: period.id, kind: .noticeToOwnWorker,
                contactOn: today, aboutDay: day, result: result, text: text, recordedBy: worker.userID,
                recordedAt: timestamp))
    }
}
