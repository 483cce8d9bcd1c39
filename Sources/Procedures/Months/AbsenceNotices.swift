package import Casework
package import Register

/// A client's absence with the state of its notice to the payer of the benefit.
package struct AbsenceNotice: Sendable {
    package let clientID: ID<Client>
    package let name: String
    package let payer: Client.Payer
    package let absence: MonthLine.Absence
    package let certificateOn: Day?
    /// The day the payer was told; nil while they haven't been.
    package let sentOn: Day?
}

/// Asks for the absences of a month, payer by payer, with which of them have been told.
package struct AbsencesOfMonth: Inquiry {
    package static let action = Action.noticeAbsences
    package let subject: Subject
    let month: Month
    let provider: ID<Organisation>

    package init(of month: Month, at provider: ID<Organisation>) {
        self.month = month
        self.provider = provider
        subject = .organisation(provider)
    }

    package func answer(from register: some Reading, _ act: Act) throws -> [AbsenceNotice] {
        try register.absences(of: month, at: provider)
    }
}

/// Marks absences as told to the payer of the benefit today.
package struct MarkAbsencesTold: Procedure {
    package static let action = Action.noticeAbsences
    package let subject: Subject
    let month: Month
    let provider: ID<Organisation>
    let told: [(client: ID<Client>, day: Day)]

    package init(_ told: [(client: ID<Client>, day: Day)], in month: Month, at provider: ID<Organisation>) {
        self.told = told
        self.month = month
        self.provider = provider
        subject = .organisation(provider)
    }

    package func figures(after outcome: Int) -> String { "told=\(outcome)" }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Int {
        let open = try register.absences(of: month, at: provider).filter { $0.sentOn == nil }
        let marked = open.filter { absence in
            told.contains { $0.client == absence.clientID && $0.day == absence.absence.day }
        }
        for absence in marked {
            try register.insert(
                Contact(
                    id: ID(rawValue: act.newID()), clientID: absence.clientID, kind: .kelaNotice, contactOn: act.today,
                    aboutDay: absence.absence.day, result: absence.payer.rawValue, recordedBy: act.worker.userID,
                    recordedAt: act.timestamp))
        }
        return marked.count
    }
}

extension Reading {
    fileprivate func absences(of month: Month, at provider: ID<Organisation>) throws -> [AbsenceNotice] {
        try absenceRows(of: month, at: provider).map { row in
            AbsenceNotice(
                clientID: row.record.clientID, name: row.name, payer: row.payer,
                absence: MonthLine.Absence(
                    day: row.record.day, cause: row.record.mark.cause ?? .unexplained, notice: row.record.mark.notice),
                certificateOn: row.record.mark.certificateOn, sentOn: row.sentOn)
        }
    }
}
