package import Casework
package import Register

/// What came of contacting the client after the service.
package enum PostContactResult: String, Sendable, CaseIterable {
    case goingWell = "going_well"
    case needsSupport = "needs_support"
    /// The client comes back to services soon.
    case backToServices = "back_to_services"
    case notReached = "not_reached"
}

/// Writes down the contact after the service, with how things are.
package struct RecordPostContact: Procedure {
    package static let action = Action.recordPostContact
    package let client: ID<Client>
    package let contactOn: Day
    package let result: PostContactResult
    package let text: String

    package init(_ client: ID<Client>, contactOn: Day, result: PostContactResult, text: String) {
        self.client = client
        self.contactOn = contactOn
        self.result = result
        self.text = text
    }

    package var subject: Subject { .client(client) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        guard let last = try register.lastEnd(of: client) else { throw Refusal.conflict("no_ended_period") }
        if contactOn > act.today { throw Refusal.invalid([Problem("contactOn", "in_future")]) }
        if let ended = last.milestones.endedOn, contactOn <= ended {
            throw Refusal.invalid([Problem("contactOn", "before_end")])
        }
        try register.insert(
            Contact(
                id: ID(rawValue: act.newID()), clientID: client, periodID: last.id, kind: .postContact,
                contactOn: contactOn, result: result.rawValue, text: text, recordedBy: act.worker.userID,
                recordedAt: act.timestamp))
        return Done()
    }
}

extension Reading {
    /// The client's period that ended last; nil when none has ended.
    func lastEnd(of client: ID<Client>) throws -> ServicePeriod? {
        try periods(of: client).filter { $0.milestones.endedOn != nil && $0.milestones.endCause != .neverStarted }
            .max { ($0.milestones.endedOn ?? $0.days.first) < ($1.milestones.endedOn ?? $1.days.first) }
    }
}
