import Casework
import Yams

/// Reads what a rulebook holds beside its rules: service forms, report duties, document sections and code lists.
struct ContentReader {
    let problems: ProblemList

    func content(_ fields: YamlFields) -> RulebookContent {
        RulebookContent(
            serviceForms: fields.items("service_forms").compactMap(serviceForm),
            reportDuties: fields.items("report_duties").compactMap(reportDuty),
            documentSections: fields.items("document_sections").compactMap(documentSections),
            codeLists: codeLists(fields),
            consentForms: ConsentFormReader(problems: problems).forms(fields))
    }

    private func serviceForm(_ node: Node) -> ServiceForm? {
        guard
            let fields = YamlFields(
                node, "the service form",
                keys: ["id", "name", "unit", "voucher", "placement", "support", "group", "obligatory", "contents"],
                required: ["id", "name", "unit"], problems: problems),
            let id = fields.text("id"), let name = fields.wording("name"),
            let unit = fields.choice("unit", ServiceUnit.self)
        else { return nil }
        return ServiceForm(
            id: id, name: name, unit: unit, isByVoucher: fields.flag("voucher") ?? false,
            includesPlacement: fields.flag("placement") ?? true, includesSupport: fields.flag("support") ?? true,
            isGroup: fields.flag("group") ?? false, obligation: fields.citation("obligatory"),
            contents: fields.items("contents").compactMap(contents))
    }

    private func contents(_ node: Node) -> ServiceContents? {
        guard
            let fields = YamlFields(
                node, "the contents", keys: ["kind", "citation", "items"], required: ["kind", "citation", "items"],
                problems: problems),
            let kind = fields.choice("kind", ServiceContents.Kind.self), let citation = fields.citation()
        else { return nil }
        return ServiceContents(kind: kind, citation: citation, items: fields.items("items").compactMap(code))
    }

    private func reportDuty(_ node: Node) -> ReportDuty? {
        guard
            let fields = YamlFields(
                node, "the report duty", keys: ["report", "applies_to", "due_rule", "recipients", "citation"],
                required: ["report", "recipients", "citation"], problems: problems),
            let report = fields.choice("report", ReportDuty.Report.self), let citation = fields.citation()
        else { return nil }
        return ReportDuty(
            report: report, appliesTo: fields.codes("applies_to"), dueRule: fields.text("due_rule"),
            recipients: fields.codes("recipients"), citation: citation)
    }

    private func documentSections(_ node: Node) -> DocumentSections? {
        guard
            let fields = YamlFields(
                node, "the document", keys: ["document", "name", "applies_to", "citation", "sections"],
                required: ["document", "name", "citation", "sections"], problems: problems),
            let document = fields.text("document"), let name = fields.wording("name"),
            let citation = fields.citation()
        else { return nil }
        return DocumentSections(
            document: document, name: name, appliesTo: fields.codes("applies_to"), citation: citation,
            sections: fields.items("sections").compactMap(section))
    }

    private func section(_ node: Node) -> DocumentSections.Section? {
        guard
            let fields = YamlFields(
                node, "the section", keys: ["id", "title", "required", "two_voices", "compared"],
                required: ["id", "title"], problems: problems),
            let id = fields.text("id"), let title = fields.wording("title")
        else { return nil }
        return DocumentSections.Section(
            id: id, title: title, isRequired: fields.flag("required") ?? true,
            hasTwoVoices: fields.flag("two_voices") ?? false, isCompared: fields.flag("compared") ?? false)
    }

    private func codeLists(_ fields: YamlFields) -> [CodeList] {
        guard let node = fields["code_lists"] else { return [] }
        guard let mapping = node.mapping else {
            problems.add(node, "code_lists is not a mapping", mend: "write it as list: followed by its codes")
            return []
        }
        return mapping.map { key, value in
            if value.sequence == nil {
                problems.add(value, "a code list is not a list", mend: "write each code on its own line after a dash")
            }
            return CodeList(id: key.string ?? "", codes: (value.sequence.map(Array.init) ?? []).compactMap(code))
        }
    }

    private func code(_ node: Node) -> CodeList.Code? {
        guard
            let fields = YamlFields(
                node, "the code", keys: ["code", "name", "in_use_from", "in_use_to"], required: ["code", "name"],
                problems: problems),
            let code = fields.text("code"), let name = fields.wording("name")
        else { return nil }
        let (from, to) = (fields.day("in_use_from"), fields.day("in_use_to"))
        if let from, let to, to < from {
            problems.add(
                fields.mark("in_use_to"), "the code \(code) ends before it begins", mend: "correct its days of use")
        }
        return CodeList.Code(code: code, name: name, inUseFrom: from, inUseTo: to)
    }
}
