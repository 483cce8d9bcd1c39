extension RuleSet {
    /// What the record of a service of the form is to describe with examples; nil when no rulebook asks anything.
    package func recordAreas(for serviceForm: String) -> DocumentSections? { sections(of: "record", for: serviceForm) }
}

extension RecordContent {
    /// What doesn't hold against what the rulebook asks to be described: an unknown area, or one that is measured
    /// against a demand of working life without the demand.
    package func problems(under asked: DocumentSections?) -> [Problem] {
        let known = asked?.sections ?? []
        var problems: [Problem] = []
        if !areas.allSatisfy({ area in known.contains { $0.id == area } }) {
            problems.append(Problem("areas", "choose"))
        }
        if demand.isEmpty, known.contains(where: { $0.isCompared && areas.contains($0.id) }) {
            problems.append(Problem("demand", "required"))
        }
        return problems
    }
}

/// How far the record has come in describing what the rulebook asks of a service.
package struct RecordCoverage: Equatable, Sendable {
    package let asked: DocumentSections
    /// The days on which each area was described, the earliest first, by the area's id.
    package let days: [String: [Day]]

    package init(of entries: [SignedEntry], in period: ID<ServicePeriod>, asked: DocumentSections) {
        self.asked = asked
        let standing = entries.filter { $0.stands && $0.entry.periodID == period }
        var days: [String: Set<Day>] = [:]
        for signed in standing {
            for area in signed.entry.content.areas { days[area, default: []].insert(signed.entry.content.aboutOn) }
        }
        self.days = days.mapValues { $0.sorted() }
    }

    /// What must be described and isn't yet.
    package var missing: [DocumentSections.Section] {
        asked.sections.filter { $0.isRequired && days[$0.id] == nil }
    }
}

extension SignedEntry {
    /// Whether the entry stands as it was signed: not corrected by a later one, nor moved away.
    package var stands: Bool { !isSuperseded && movedBecause == nil }

    /// Whether a report may quote it: it stands, and the client may read it as they will read the report.
    package var isQuotable: Bool { stands && entry.content.visibility == .shared }
}
