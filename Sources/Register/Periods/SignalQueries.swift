package import Casework

extension PeriodSignal.Kind: SQLValue {}
extension PeriodSignal.Answer: SQLValue {}

extension Reading {
    /// The signals of a period, the latest first.
    package func signals(of period: ID<ServicePeriod>) throws -> [PeriodSignal] {
        try session.rows(
            "SELECT * FROM period_signal WHERE period_id = \(period) ORDER BY told_on DESC, id DESC"
        ).map(signal(row:))
    }

    private func signal(row: any SQLRow) throws -> PeriodSignal {
        var reply: PeriodSignal.Reply?
        if let answer = row.text("answer").flatMap(PeriodSignal.Answer.init(rawValue:)) {
            reply = PeriodSignal.Reply(
                answer: answer, text: try opened(row, "answer_sealed"), on: try row.day("answered_on"),
                by: try row.id("answered_by"))
        }
        return PeriodSignal(
            id: try row.id("id"), periodID: try row.id("period_id"), clientID: try row.id("client_id"),
            kind: try row.code("kind"), toldOn: try row.day("told_on"), text: try opened(row, "text_sealed"),
            steps: try opened(row, "steps_sealed"), toldBy: try row.id("told_by"), reply: reply)
    }
}

extension WriteTransaction {
    package func insert(_ signal: PeriodSignal) throws {
        try session.run(
            """
            INSERT INTO period_signal (id, period_id, client_id, kind, told_on, text_sealed, steps_sealed, told_by)
            VALUES (\(signal.id), \(signal.periodID), \(signal.clientID), \(signal.kind), \(signal.toldOn),
                \(try sealed(signal.text)), \(try sealed(signal.steps)), \(signal.toldBy))
            """)
    }

    /// Writes down the answer to a signal; false when it has one already.
    package func answer(_ signal: ID<PeriodSignal>, with reply: PeriodSignal.Reply) throws -> Bool {
        try session.run(
            """
            UPDATE period_signal SET answer = \(reply.answer), answer_sealed = \(try sealed(reply.text)),
                answered_on = \(reply.on), answered_by = \(reply.by)
            WHERE id = \(signal) AND answer IS NULL
            """) == 1
    }
}
