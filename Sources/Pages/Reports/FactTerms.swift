import Casework

/// What a report rests on, each fact with the place it comes from, as terms of a page or paper.
struct FactTerms {
    let words: Words

    func term(_ fact: ReportFact) -> Term {
        let days = DateRange(fact.days)
        let source = words.name(
            of: "reports.fact_source", fact.source.rawValue,
            [
                "days": fact.days.lowerBound == fact.days.upperBound
                    ? words.format.day(fact.days.lowerBound) : words.format.range(days)
            ])
        return Term(words.name(of: "reports.fact", fact.kind.rawValue), said(fact) + " (" + source + ")")
    }

    private func said(_ fact: ReportFact) -> String {
        switch fact.kind {
        case .presentDays, .absentDays, .notArrangedDays: words.format.number(fact.amount)
        case .serviceMinutes, .talkMinutes, .socialMinutes: words.format.hoursWithUnit(minutes: fact.amount)
        case .meeting: words.name(of: "meetings.kind", fact.text)
        case .goal, .means, .evaluation: fact.text
        }
    }
}

extension DocumentSheet {
    /// The facts above the parts of a report's form.
    func factTerms(_ words: Words) -> [Term] { facts.map { FactTerms(words: words).term($0) } }

    /// The facts on a report's page; nothing for other documents.
    func factBlocks(_ words: Words) -> [Block] {
        guard kind.isReport else { return [] }
        return [
            Block(
                words.text("reports.facts.heading"), terms: factTerms(words),
                paragraphs: facts.isEmpty ? [words.text("reports.facts.empty")] : [])
        ]
    }

    /// What helps to write a part of a report; nothing for parts whose title says enough.
    func hint(of section: DocumentSections.Section, _ words: Words) -> String? {
        let helped: Set<String> = [
            "goals_summary", "changes", "means", "examples", "follow_up_plan", "goal_attainment",
        ]
        guard kind.isReport, helped.contains(section.id) else { return nil }
        return words.name(of: "reports.section_hint", section.id)
    }

    /// The text that a new report's part on goals begins with: the plan's goals and where they come from.
    package func goalTexts(_ words: Words) -> [String: [String]] {
        let goals = facts.filter { $0.kind == .goal }
        guard let first = goals.first,
            let section = sections.sections.first(where: { ["goals_summary", "purpose_and_goals"].contains($0.id) })
        else { return [:] }
        let heading = words.text("reports.facts.goals_from", ["day": words.format.day(first.days.lowerBound)])
        return ["section." + section.id: [([heading] + goals.map { "– " + $0.text }).joined(separator: "\n")]]
    }

    /// The marks of the parts as they are kept, by which a later save tells what only one has changed.
    package var marks: [String: String] {
        let written = document?.sections ?? [:]
        let names = Set(sections.texts + written.keys)
        return Dictionary(names.map { ($0, TextMerge.mark(of: written[$0] ?? "")) }) { first, _ in first }
    }

    /// The marks as fields that the form carries; none for a document that isn't there yet.
    var markFields: [FormField] {
        if document == nil { return [] }
        return marks.sorted { $0.key < $1.key }.map { FormField("mark." + $0.key, "", .hidden, value: $0.value) }
    }

    /// The titles of parts, for telling which ones somebody changed.
    package func names(of texts: [String], _ words: Words) -> String {
        sections.sections.flatMap { section in
            section.texts.filter(texts.contains).map { label(of: $0, in: section, words) }
        }.joined(separator: ", ")
    }

    /// How many of the parts are written.
    package func progress(_ words: Words) -> String {
        let written = sections.writtenParts(in: document?.sections ?? [:]).count
        return words.text("reports.sections", ["n": String(written), "count": String(sections.sections.count)])
    }
}
