package import Casework

extension ServiceInitiative.Answer: SQLValue {}

extension Reading {
    /// The proposals made for a client, the newest first.
    package func initiatives(of client: ID<Client>) throws -> [ServiceInitiative] {
        try session.rows("SELECT * FROM service_initiative WHERE client_id = \(client) ORDER BY made_on DESC, id DESC")
            .map { row in
                ServiceInitiative(
                    id: try row.id("id"), clientID: try row.id("client_id"),
                    serviceForm: try row.string("service_form"), reason: try opened(row, "reason_sealed"),
                    madeBy: try row.id("made_by"), madeAs: try row.code("made_as"), madeOn: try row.day("made_on"),
                    reply: try reply(row))
            }
    }

    private func reply(_ row: any SQLRow) throws -> ServiceInitiative.Reply? {
        guard let on = try row.dayIfAny("answered_on") else { return nil }
        return ServiceInitiative.Reply(
            answer: try row.code("answer"), reason: try opened(row, "answer_sealed"), by: try row.id("answered_by"),
            on: on)
    }
}

extension WriteTransaction {
    package func insert(_ initiative: ServiceInitiative) throws {
        try session.run(
            """
            INSERT INTO service_initiative (id, client_id, service_form, reason_sealed, made_by, made_as, made_on)
            VALUES (\(initiative.id), \(initiative.clientID), \(initiative.serviceForm),
                \(try sealed(initiative.reason)), \(initiative.madeBy), \(initiative.madeAs), \(initiative.madeOn))
            """)
    }

    /// Writes the own worker's answer; false when it has been answered already.
    package func answer(
        _ initiative: ID<ServiceInitiative>, of client: ID<Client>, _ reply: ServiceInitiative.Reply
    ) throws -> Bool {
        try session.run(
            """
            UPDATE service_initiative SET answer = \(reply.answer), answer_sealed = \(try sealed(reply.reason)),
                answered_by = \(reply.by), answered_on = \(reply.on)
            WHERE id = \(initiative) AND client_id = \(client) AND answer IS NULL
            """) == 1
    }
}
