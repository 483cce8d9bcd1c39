/// A field that came with a form that could not be taken because the session was over.
package struct KeptField: Sendable {
    let name: String
    let value: String

    package init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}

/// A locked session: the password opens it again, and nothing that was typed is lost.
package struct LockPage: Page {
    package static let template = "access/lock"

    package let title: String
    let name: String
    let errors: ErrorSummary?
    let fields: [FormField]
    let kept: [KeptField]
    let next: String

    package init(
        title: String, name: String, fields: [FormField], kept: [KeptField], next: String,
        errorHeading: String? = nil
    ) {
        self.title = title
        self.name = name
        self.fields = fields
        self.kept = kept
        self.next = next
        errors = ErrorSummary(heading: errorHeading, fields: fields)
    }
}

/// A form that waited behind the sign-in: sent on with one press, as it was typed.
package struct ContinuePage: Page {
    package static let template = "access/continue"

    package let title: String
    let action: String
    let kept: [KeptField]

    package init(title: String, action: String, kept: [KeptField]) {
        self.title = title
        self.action = action
        self.kept = kept
    }
}
