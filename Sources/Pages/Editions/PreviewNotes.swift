import Casework

extension RulebookPreview {
    /// How many changed cases are shown one by one.
    private static var mostShown: Int { 50 }

    /// What publishing changes, as notes: how many cases, and each with its findings before and after.
    ///
    /// - Parameter draft: the address of the edition that isn't published yet, where its rules are read
    func notes(draft: String, words: Words) -> [Note] {
        let figures = [
            "day": words.format.day(day), "cases": words.format.number(cases),
            "changes": words.format.number(changes.count),
        ]
        let lead = Note(
            changes.isEmpty ? .ok : .info, lead: words.text("rulebook.preview.lead"),
            words.text(changes.isEmpty ? "rulebook.preview.none" : "rulebook.preview.changes", figures))
        var notes = [lead] + changes.prefix(Self.mostShown).map { note($0, draft: draft, words) }
        if changes.count > Self.mostShown {
            notes.append(
                Note(.info, words.plural("rulebook.preview.more", count: changes.count - Self.mostShown)))
        }
        return notes
    }

    private func note(_ change: VerdictChange, draft: String, _ words: Words) -> Note {
        let tone: Tone = change.severityAfter.map { Tone($0) } ?? .ok
        return Note(
            tone, lead: name(of: change.who, words),
            words.text(
                "rulebook.preview.change",
                ["before": told(change.before, words), "after": told(change.after, words)]),
            citations: change.before.map { Citation($0) }
                + change.after.map {
                    Citation(
                        $0.citation.document + ", " + $0.citation.paragraph, to: draft + "#" + $0.rule.id)
                })
    }

    private func told(_ findings: [Finding], _ words: Words) -> String {
        findings.isEmpty
            ? words.text("rulebook.preview.nothing")
            : findings.map { finding in
                words.name(of: "rulebook.severity", finding.severity.rawValue) + ": "
                    + finding.message.in(words.language)
            }.joined(separator: " ")
    }

    private func name(of who: VerdictChange.Who, _ words: Words) -> String {
        var parts = [who.initials]
        if let decision = who.decision {
            parts.append(words.text("rulebook.preview.decision", ["number": String(decision)]))
        }
        parts.append(
            who.ownWorker.map { words.text("rulebook.preview.own_worker", ["name": $0]) }
                ?? words.text("rulebook.preview.nobody"))
        return parts.joined(separator: ", ")
    }
}
