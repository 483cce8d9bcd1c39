import Casework
import Yams

/// Reads the consent forms of a rulebook.
struct ConsentFormReader {
    let problems: ProblemList

    func forms(_ fields: YamlFields) -> [ConsentForm] { fields.items("consent_forms").compactMap(form) }

    private func form(_ node: Node) -> ConsentForm? {
        guard
            let fields = YamlFields(
                node, "the consent form",
                keys: [
                    "id", "title", "citation", "about", "description", "statements", "parties", "scope",
                    "patient_record", "in_use_from", "in_use_to",
                ], required: ["id", "title", "citation", "parties", "scope"], problems: problems),
            let id = fields.text("id"), let title = fields.wording("title"), let citation = fields.citation(),
            let scope = fields.wording("scope")
        else { return nil }
        let parties = fields.items("parties").compactMap(party)
        if Set(parties.map(\.code)).count != parties.count {
            problems.add(node, "a party is named twice on the consent form \(id)", mend: "name each party once")
        }
        let (from, to) = (fields.day("in_use_from"), fields.day("in_use_to"))
        if let from, let to, to < from {
            problems.add(
                fields.mark("in_use_to"), "the consent form \(id) ends before it begins", mend: "correct its days")
        }
        return ConsentForm(
            id: id, title: title, citation: citation, about: fields.items("about").compactMap(detail),
            description: fields.items("description").compactMap(paragraph),
            statements: fields.items("statements").compactMap(paragraph), parties: parties, scope: scope,
            asksPatientRecord: fields.flag("patient_record") ?? false, inUseFrom: from, inUseTo: to)
    }

    private func party(_ node: Node) -> ConsentForm.Party? {
        guard
            let fields = YamlFields(
                node, "the party", keys: ["code", "name"], required: ["code", "name"], problems: problems),
            let code = fields.text("code"), let name = fields.wording("name")
        else { return nil }
        return ConsentForm.Party(code: code, name: name)
    }

    private func detail(_ node: Node) -> ConsentForm.Detail? {
        guard
            let fields = YamlFields(
                node, "the detail", keys: ["label", "text"], required: ["label", "text"], problems: problems),
            let label = fields.wording("label"), let text = fields.wording("text")
        else { return nil }
        return ConsentForm.Detail(label: label, text: text)
    }

    private func paragraph(_ node: Node) -> Wording? {
        let fields = YamlFields(node, "the paragraph", keys: ["text"], required: ["text"], problems: problems)
        return fields?.wording("text")
    }
}
