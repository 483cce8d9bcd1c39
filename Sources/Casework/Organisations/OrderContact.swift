/// The person to whom the orders of a service are addressed.
package struct OrderContact: Equatable, Sendable {
    package let title: String
    package let name: String
    package let phone: String
    package let email: String

    package init(title: String = "", name: String = "", phone: String = "", email: String = "") {
        self.title = title
        self.name = name
        self.phone = phone
        self.email = email
    }

    package var isEmpty: Bool { self == OrderContact() }

    /// The contact in one line: title and name, telephone, e-mail.
    package var line: String {
        let person = [title, name].filter { !$0.isEmpty }.joined(separator: " ")
        return [person, phone, email].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// What a contact that is named still lacks.
    package var problems: [Problem] {
        if isEmpty { return [] }
        let parts = [
            ("order_contact_title", title), ("order_contact", name), ("order_contact_phone", phone),
            ("order_contact_email", email),
        ]
        return parts.filter { $0.1.isEmpty }.map { Problem($0.0, "required") }
    }
}
