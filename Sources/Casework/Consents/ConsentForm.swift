/// A consent form as a rulebook words it: what is going on, what the client says yes to, and to whom information may
/// be passed, party by party.
package struct ConsentForm: Hashable, Sendable {
    /// One thing told of the activity, under its name.
    package struct Detail: Hashable, Sendable {
        package let label: Wording
        package let text: Wording

        package init(label: Wording, text: Wording) {
            self.label = label
            self.text = text
        }
    }

    /// One party that the client answers about.
    package struct Party: Hashable, Sendable {
        /// A code of the list `consent_parties`, at most once in a form.
        package let code: String
        /// Who it is on this form.
        package let name: Wording

        package init(code: String, name: Wording) {
            self.code = code
            self.name = name
        }
    }

    package let id: String
    package let title: Wording
    package let citation: Citation
    package let about: [Detail]
    package let description: [Wording]
    package let statements: [Wording]
    package let parties: [Party]
    /// What may be passed on, in words.
    package let scope: Wording
    /// Whether it is written in the patient information system too.
    package let asksPatientRecord: Bool
    package let inUseFrom: Day?
    package let inUseTo: Day?

    package init(
        id: String, title: Wording, citation: Citation, about: [Detail] = [], description: [Wording] = [],
        statements: [Wording] = [], parties: [Party], scope: Wording, asksPatientRecord: Bool = false,
        inUseFrom: Day? = nil, inUseTo: Day? = nil
    ) {
        self.id = id
        self.title = title
        self.citation = citation
        self.about = about
        self.description = description
        self.statements = statements
        self.parties = parties
        self.scope = scope
        self.asksPatientRecord = asksPatientRecord
        self.inUseFrom = inUseFrom
        self.inUseTo = inUseTo
    }

    package func isInUse(on day: Day) -> Bool {
        (inUseFrom.map { $0 <= day } ?? true) && (inUseTo.map { day <= $0 } ?? true)
    }
}

extension RuleSet {
    /// The consent forms in use on a day, each with the edition that words it.
    package func consentForms(on day: Day) -> [(form: ConsentForm, edition: String)] {
        rulebooks.flatMap { book in
            book.consentForms.filter { $0.isInUse(on: day) }.map { ($0, book.edition) }
        }
    }
}

extension Rulebooks {
    /// A form as an edition words it; nil when there is no such edition or form.
    package func consentForm(_ id: String, in edition: String) -> ConsentForm? {
        all.first { $0.edition == edition }?.consentForms.first { $0.id == id }
    }
}
