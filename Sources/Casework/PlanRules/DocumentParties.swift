/// `document_parties`: all the named parties made the document, and one of those of whom one is enough.
struct DocumentParties: RuleCheck {
    static let parameters: [ParameterEntry] = [
        ParameterEntry(
            "document", .code(["needs_assessment", "activation_plan", "implementation_plan", "interim_report"])),
        ParameterEntry("parties", .codes), ParameterEntry("one_of", .codes, required: false),
    ]
    static let figures = ["missing"]

    let document: String
    let parties: [String]
    let oneOf: [String]

    init(_ parameters: Parameters) {
        document = parameters.code("document") ?? ""
        parties = parameters.codes("parties") ?? []
        oneOf = parameters.codes("one_of") ?? []
    }

    var needs: [Fact] { [took] }

    private var took: Fact {
        switch document {
        case "needs_assessment": .needsAssessmentParties
        case "implementation_plan": .implementationPlanParties
        case "interim_report": .interimReportParties
        default: .planParties
        }
    }

    func judge(_ facts: Facts) -> Judgement {
        let present = facts.codes(took) ?? []
        var missing = parties.filter { !present.contains($0) }
        if let first = oneOf.first, !present.contains(where: oneOf.contains) { missing.append(first) }
        return missing.isEmpty ? .passes : .finding([NamedFigure("missing", .codes(missing, list: "parties"))])
    }
}
