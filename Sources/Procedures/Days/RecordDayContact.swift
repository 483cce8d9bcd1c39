package import Casework
package import Register

/// Records a contact about one day: an attempt to reach a client who didn't come, a notice to the own worker, or what
/// was agreed instead of a day that the provider cancelled, which is also a note in the client's daily record.
package struct RecordDayContact: Procedure {
    package static let action = Action.recordDayContact
    package let subject: Subject
    let client: ID<Client>
    let kind: Contact.Kind
    let contactOn: Day
    let aboutDay: Day
    let result: String
    let text: String
    /// Asked with `replacementTime`, and with nothing else.
    let replacement: Replacement?

    /// The kinds of contact that a day can be about.
    package static let kinds: [Contact.Kind] = [.attempt, .reached, .noticeToOwnWorker, .replacementTime, .dailyNote]

    package init(
        of client: ID<Client>, kind: Contact.Kind, on contactOn: Day, about aboutDay: Day, result: String, text: String,
        replacement: Replacement? = nil
    ) {
        self.client = client
        self.kind = kind
        self.contactOn = contactOn
        self.aboutDay = aboutDay
        self.result = result
        self.text = text
        self.replacement = replacement
        subject = .client(client)
    }

    package func figures(after outcome: Done) -> String { "kind=" + kind.rawValue }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        guard Self.kinds.contains(kind) else { throw Refusal.invalid([Problem("kind", "choose")]) }
        if contactOn > act.today { throw Refusal.invalid([Problem("contact_on", "not_in_future")]) }
        let period = try register.periods(of: client).first {
            $0.providerID == act.worker.organisationID && $0.days.first <= aboutDay && aboutDay <= $0.effectiveLastDay
        }
        guard let period else { throw Refusal.invalid([Problem("about_day", "day_outside")]) }
        if kind == .replacementTime { try check(period, register, act) }
        try insert(kind, text: text, period, register, act)
        if kind == .replacementTime { try insert(.dailyNote, text: text, period, register, act) }
        return Done()
    }

    /// Only a day that the provider cancelled is replaced, and the record says why no substitute would have done.
    private func check(_ period: ServicePeriod, _ register: WriteTransaction, _ act: Act) throws {
        let day = DateRange(aboutDay...aboutDay)
        let isCancelled = try register.dayRecords(of: [client], in: day).contains {
            $0.periodID == period.id && $0.mark.asksForReplacement
        }
        if !isCancelled { throw Refusal.invalid([Problem("kind", "day_not_cancelled")]) }
        guard let replacement else { throw Refusal.invalid([Problem("new_day", "required")]) }
        let problems = replacement.problems(insteadOf: aboutDay, in: period, today: act.today)
        if !problems.isEmpty { throw Refusal.invalid(problems) }
    }

    private func insert(
        _ kind: Contact.Kind, text: String, _ period: ServicePeriod, _ register: WriteTransaction, _ act: Act
    ) throws {
        try register.insert(
            Contact(
                id: ID(rawValue: act.newID()), clientID: client, periodID: period.id, kind: kind, contactOn: contactOn,
                aboutDay: aboutDay, result: result, text: text, recordedBy: act.worker.userID,
                recordedAt: act.timestamp, replacement: kind == .replacementTime ? replacement : nil))
    }
}
