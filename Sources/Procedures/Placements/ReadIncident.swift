package import Casework
package import Register

/// The own worker writes down having read the notice of a damage.
package struct ReadIncident: Procedure {
    package static let action = Action.readIncident
    package let period: ID<ServicePeriod>
    package let incident: ID<Incident>

    package init(_ incident: ID<Incident>, of period: ID<ServicePeriod>) {
        self.incident = incident
        self.period = period
    }

    package var subject: Subject { .period(period) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        let period = try act.period(period, for: Self.action, in: register)
        guard try register.incidents(of: period.id).contains(where: { $0.id == incident }) else {
            throw Refusal.notFound("incident")
        }
        guard try register.read(incident, on: act.today, by: act.worker.userID) else {
            throw Refusal.conflict("incident_read")
        }
        return Done()
    }
}
