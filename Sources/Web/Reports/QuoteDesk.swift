import Casework
import Pages
import Procedures

extension DocumentText {
    /// The text with the chosen entries of the record quoted in a part of it, when the form asks for that.
    ///
    /// - Throws: `Refusal.invalid` when no entry or no part of the report is chosen
    func quoting(_ entries: [SignedEntry], in parts: DocumentSections, _ visit: Visit) throws -> DocumentText {
        guard visit.form["act"] == "quote" else { return self }
        let chosen = Set(visit.form.values("quote"))
        let part = visit.form["quote_into"]
        let quoted = entries.filter { chosen.contains($0.entry.id.rawValue) }
        var problems: [Problem] = []
        if quoted.isEmpty { problems.append(Problem("quote", "choose_some")) }
        if !parts.texts.contains(part) { problems.append(Problem("quote_into", "choose")) }
        let before = sections[part].flatMap { $0.isEmpty ? nil : [$0] } ?? []
        let text = (before + quoted.map { $0.quoted(visit.words) }).joined(separator: "\n\n")
        if text.count > 10_000 { problems.append(Problem("section." + part, "too_long", ["max": "10000"])) }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        var changed = self
        changed.sections[part] = text
        return changed
    }
}
