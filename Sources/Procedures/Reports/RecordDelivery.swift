package import Casework
package import Register

/// Writes down that a sent document reached someone who must have it.
package struct RecordDelivery: Procedure {
    package static let action = Action.recordDelivery
    package let document: ID<Document>
    package let recipient: DocumentDelivery.Recipient
    package let method: DocumentDelivery.Method
    package let deliveredOn: Day

    package init(
        _ document: ID<Document>, to recipient: DocumentDelivery.Recipient, by method: DocumentDelivery.Method,
        on deliveredOn: Day
    ) {
        self.document = document
        self.recipient = recipient
        self.method = method
        self.deliveredOn = deliveredOn
    }

    package var subject: Subject { .document(document) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        guard let document = try register.document(document) else { throw Refusal.notFound("document") }
        try act.mustWrite(document.kind, Self.action)
        try act.mustBelong(to: document.periodID, Self.action, register)
        if document.state == .draft { throw Refusal.conflict("document_not_sent") }
        if deliveredOn > act.today { throw Refusal.invalid([Problem("deliveredOn", "in_future")]) }
        if deliveredOn < document.madeOn { throw Refusal.invalid([Problem("deliveredOn", "before_made")]) }
        if try register.deliveries(of: document.id).contains(where: { $0.recipient == recipient }) {
            throw Refusal.invalid([Problem("recipient", "delivered_already")])
        }
        if recipient == .county, try !isAgreed(document, act, register) {
            throw Refusal.invalid([Problem("method", "delivery_not_agreed")])
        }
        try register.insert(
            DocumentDelivery(
                id: ID(rawValue: act.newID()), documentID: document.id, recipient: recipient, method: method,
                deliveredOn: deliveredOn, recordedBy: act.worker.userID))
        return Done()
    }

    /// Whether the county receives documents in this way on the day.
    private func isAgreed(_ document: Document, _ act: Act, _ register: some Reading) throws -> Bool {
        guard let client = try register.client(document.clientID) else { return false }
        return try act.rules(of: client.countyID, on: deliveredOn, in: register)
            .countyDeliveryMethods(on: deliveredOn).contains(method)
    }

    package func figures(after outcome: Done) -> String { recipient.rawValue }
}
