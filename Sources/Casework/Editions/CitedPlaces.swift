/// A place in an edition where a paragraph is told in our own words.
package struct CitedPlace: Equatable, Sendable {
    package let edition: String
    /// The document the edition was drawn from.
    package let source: String
    /// The rule that cites it; nil when a document's parts, a report, a form or a service does.
    package let rule: String?
    /// The name of what cites it.
    package let title: Wording
}

extension Rulebook {
    /// Every place of the edition that cites the paragraph, its rules first.
    package func places(citing citation: Citation) -> [CitedPlace] {
        let (edition, source) = (edition, source.title)
        let cited = rules.filter { $0.citation == citation }.map {
            CitedPlace(edition: edition, source: source, rule: $0.id, title: $0.title)
        }
        return cited.isEmpty && isCited(citation)
            ? [CitedPlace(edition: edition, source: source, rule: nil, title: Wording(source))] : cited
    }

    private func isCited(_ citation: Citation) -> Bool {
        documentSections.contains { $0.citation == citation } || reportDuties.contains { $0.citation == citation }
            || consentForms.contains { $0.citation == citation }
            || serviceForms.contains { form in
                form.obligation == citation || form.contents.contains { $0.citation == citation }
            }
    }
}
