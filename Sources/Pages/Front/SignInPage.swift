/// The way in: e-mail and password for staff, and in a demonstration a card for each invented person.
package struct SignInPage: Page {
    package static let template = "front/sign-in"

    /// Someone of the demonstration one may sign in as.
    package struct Persona: Sendable {
        let id: String
        let name: String
        let role: String
        let hint: String
        let initials: String

        /// - Parameters:
        ///   - id: what the card sends as `persona`
        ///   - hint: what this person does here, in a sentence
        package init(id: String, name: String, role: String, hint: String) {
            self.id = id
            self.name = name
            self.role = role
            self.hint = hint
            initials = name.split(separator: " ").prefix(2).compactMap { $0.first.map(String.init) }.joined()
        }
    }

    package let title: String
    let errors: ErrorSummary?
    let notes: [Note]
    let fields: [FormField]
    /// The page to go on to, sent back as `to`.
    let destination: String
    let personas: [Persona]
    /// A form that waits for the sign-in.
    let kept: [KeptField]

    /// - Parameters:
    ///   - email: what was typed; the password is never sent back
    ///   - problem: why the sign-in failed, one sentence for both fields
    ///   - notes: that the session was locked, that too many attempts were made
    package init(
        email: String = "", problem: String? = nil, destination: String = "/", notes: [Note] = [],
        personas: [Persona] = [], kept: [KeptField] = [], words: Words
    ) {
        title = words.text("front.sign_in.title")
        var address = FormField(
            "email", words.text("front.sign_in.email"), .email, value: email,
            hint: words.text("front.sign_in.email_hint"), error: problem)
        address.autocomplete = "username"
        var password = FormField("password", words.text("front.sign_in.password"), .password)
        password.autocomplete = "current-password"
        fields = [address, password]
        errors = ErrorSummary(heading: words.text("front.sign_in.failed"), fields: [address])
        self.notes = notes
        self.destination = destination
        self.personas = personas
        self.kept = kept
    }
}
