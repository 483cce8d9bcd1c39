/// What is written of a contact in a form.
package struct ContactEntry: Equatable, Sendable {
    package let kind: Contact.Kind
    package let contactOn: Day
    /// The day that the contact is about, such as a missed one.
    package let aboutDay: Day?
    package let text: String

    package init(kind: Contact.Kind, contactOn: Day, aboutDay: Day?, text: String) {
        self.kind = kind
        self.contactOn = contactOn
        self.aboutDay = aboutDay
        self.text = text
    }

    /// The kinds that are written by hand; the others come of other acts.
    package static let kinds: [Contact.Kind] = [.attempt, .reached, .meeting, .dailyNote]

    /// What doesn't hold on the day, in the form's order.
    package func problems(on today: Day) -> [Problem] {
        var problems: [Problem] = []
        if !Self.kinds.contains(kind) { problems.append(Problem("kind", "choose")) }
        if contactOn > today { problems.append(Problem("contact_on", "not_in_future")) }
        if text.isEmpty, kind == .meeting || kind == .dailyNote { problems.append(Problem("text", "required")) }
        return problems
    }
}

/// A contact with the name of who wrote it down.
package struct SignedContact: Equatable, Sendable {
    package let contact: Contact
    package let author: String

    package init(contact: Contact, author: String) {
        self.contact = contact
        self.author = author
    }
}
