/// What a form holds when it is drawn: what was typed or is suggested, what is wrong, and what the register has now.
package struct Entered: Sendable {
    private let values: [String: [String]]
    private let errors: [String: String]
    private let stored: [String: String]

    /// - Parameters:
    ///   - errors: what is wrong at a field, in words
    ///   - stored: the register's value of a field that somebody else changed meanwhile, in words
    package init(values: [String: [String]], errors: [String: String] = [:], stored: [String: String] = [:]) {
        self.values = values
        self.errors = errors
        self.stored = stored
    }

    package func value(_ field: String) -> String { values[field]?.first ?? "" }

    /// The field with its value, its error and the stored value filled in.
    package func filled(_ field: FormField) -> FormField {
        var field = field
        if field.kind == .checkboxes {
            field.values = Set(values[field.name] ?? [])
        } else {
            field.value = value(field.name)
        }
        field.error = errors[field.name]
        field.stored = stored[field.name]
        return field
    }
}
