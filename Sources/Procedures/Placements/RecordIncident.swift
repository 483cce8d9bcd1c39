package import Casework
package import Register

/// Writes down a damage at the place and tells the own worker of it in the same act (Sääntökirja, luku 1.4).
package struct RecordIncident: Procedure {
    package static let action = Action.recordIncident
    package let period: ID<ServicePeriod>
    package let kind: Incident.Kind
    package let happenedOn: Day
    package let happenedAt: Int?
    package let text: String
    package let insurance: String

    package init(
        _ period: ID<ServicePeriod>, kind: Incident.Kind, happenedOn: Day, happenedAt: Int? = nil, text: String,
        insurance: String = ""
    ) {
        self.period = period
        self.kind = kind
        self.happenedOn = happenedOn
        self.happenedAt = happenedAt
        self.text = text
        self.insurance = insurance
    }

    package var subject: Subject { .period(period) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<Incident> {
        let period = try act.period(period, for: Self.action, in: register)
        var problems: [Problem] = []
        if happenedOn > act.today { problems.append(Problem("happened_on", "in_future")) }
        if text.isEmpty { problems.append(Problem("text", "required")) }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        let incident = Incident(
            id: ID(rawValue: act.newID()), periodID: period.id, clientID: period.clientID,
            providerID: period.providerID, kind: kind, happenedOn: happenedOn, happenedAt: happenedAt, text: text,
            insurance: insurance, toldOn: act.today, toldAt: act.timestamp, recordedBy: act.worker.userID)
        try register.insert(incident)
        try act.notifyOwnWorker(of: period, result: "damage", about: happenedOn, text, in: register)
        return incident.id
    }

    package func figures(after outcome: ID<Incident>) -> String { kind.rawValue }
}
