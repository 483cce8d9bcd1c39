/// What a person has typed in a form and not sent yet: theirs alone, kept on the server so that nothing is lost.
package struct FormDraft: Equatable, Sendable {
    /// One field as the form sends it.
    package struct Field: Equatable, Sendable {
        package let name: String
        package let value: String

        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// The address of the form.
    package let form: String
    package let fields: [Field]
    /// The instant in UTC, ISO 8601.
    package let savedAt: String
    /// How many times it has been saved.
    package let version: Int

    package init(form: String, fields: [Field], savedAt: String, version: Int = 1) {
        self.form = form
        self.fields = fields
        self.savedAt = savedAt
        self.version = version
    }

    /// How long a draft waits for its writer.
    package static let daysKept = 14

    /// The version of what the form edits, as it was when the draft was begun.
    package var editedVersion: Int? { fields.first { $0.name == "_version" }.flatMap { Int($0.value) } }

    /// Whether anything has been typed in a field of the reader's.
    package var isEmpty: Bool { fields.allSatisfy { $0.value.isEmpty || $0.name.hasPrefix("_") } }

    /// An address that a draft may be kept under: a page of this site.
    package static func isForm(_ path: String) -> Bool {
        path.hasPrefix("/") && !path.hasPrefix("//") && (2...200).contains(path.utf8.count)
            && path.utf8.allSatisfy { $0 > 32 && $0 < 127 }
    }
}
