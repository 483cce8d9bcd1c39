package import Casework
package import Register

/// Records the day on which the certificate of a run of sick days was delivered.
package struct RecordCertificate: Procedure {
    package static let action = Action.handleCertificate
    package let subject: Subject
    let client: ID<Client>
    let day: Day
    let deliveredOn: Day

    /// - Parameter day: the sick day that the certificate is recorded at
    package init(of client: ID<Client>, at day: Day, deliveredOn: Day) {
        self.client = client
        self.day = day
        self.deliveredOn = deliveredOn
        subject = .client(client)
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        if deliveredOn > act.today { throw Refusal.invalid([Problem("delivered_on", "not_in_future")]) }
        if deliveredOn < day { throw Refusal.invalid([Problem("delivered_on", "certificate_before_day")]) }
        let sick = try register.dayRecords(of: [client], in: DateRange(day: day)).filter {
            $0.mark.cause == .ownSickness
        }
        if sick.isEmpty { throw Refusal.invalid([Problem("day", "no_sick_day")]) }
        let changed = sick.map { record in
            var mark = record.mark
            mark.certificateOn = deliveredOn
            return DayRecord(
                clientID: record.clientID, day: record.day, periodID: record.periodID, kind: record.kind, mark: mark,
                startsAt: record.startsAt, warningReason: record.warningReason, markedBy: act.worker.userID,
                markedAt: act.timestamp, version: record.version + 1)
        }
        guard try register.save(changed) == changed.count else { throw Refusal.stale(current: 0) }
        return Done()
    }
}

/// Asks for a certificate from the first sick day on because absences have repeated, or takes the demand back.
package struct AskCertificateAtOnce: Procedure {
    package static let action = Action.handleCertificate
    package let subject: Subject
    let client: ID<Client>
    let since: Day?

    package init(of client: ID<Client>, since: Day?) {
        self.client = client
        self.since = since
        subject = .client(client)
    }

    package func figures(after outcome: Done) -> String { "since=" + (since?.description ?? "never") }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        try register.askCertificate(fromFirstDaySince: since, of: client)
        return Done()
    }
}
