/// The sections a document must have, in order.
package struct DocumentSections: Hashable, Sendable {
    /// needs_assessment, activation_plan, implementation_plan, interim_report, final_report, contract or record.
    package let document: String
    /// What the source calls the document.
    package let name: Wording
    /// Service forms the sections are for; empty means all.
    package let appliesTo: [String]
    package let citation: Citation
    package let sections: [Section]

    package struct Section: Hashable, Sendable {
        package let id: String
        package let title: Wording
        package let isRequired: Bool
        /// The section holds the provider's and the client's view side by side.
        package let hasTwoVoices: Bool
        /// The section is written against the demands of working life.
        package let isCompared: Bool

        package init(
            id: String, title: Wording, isRequired: Bool = true, hasTwoVoices: Bool = false, isCompared: Bool = false
        ) {
            self.id = id
            self.title = title
            self.isRequired = isRequired
            self.hasTwoVoices = hasTwoVoices
            self.isCompared = isCompared
        }
    }

    package init(document: String, name: Wording, appliesTo: [String], citation: Citation, sections: [Section]) {
        self.document = document
        self.name = name
        self.appliesTo = appliesTo
        self.citation = citation
        self.sections = sections
    }
}
