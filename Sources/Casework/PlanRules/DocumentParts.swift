/// `document_parts`: every part that the document must have is written in it.
struct DocumentParts: RuleCheck {
    static let parameters: [ParameterEntry] = [
        ParameterEntry(
            "document",
            .code([
                "needs_assessment", "activation_plan", "implementation_plan", "interim_report", "final_report",
                "provider_dossier",
            ])),
        ParameterEntry("parts", .codes),
    ]
    static let figures = ["missing", "count"]

    let document: String
    let parts: [String]

    init(_ parameters: Parameters) {
        document = parameters.code("document") ?? ""
        parts = parameters.codes("parts") ?? []
    }

    var needs: [Fact] { [written] }

    private var written: Fact {
        switch document {
        case "activation_plan": .planParts
        case "implementation_plan": .implementationPlanParts
        case "interim_report": .interimReportParts
        case "final_report": .finalReportParts
        case "provider_dossier": .providerDossier
        default: .needsAssessmentParts
        }
    }

    func judge(_ facts: Facts) -> Judgement {
        let found = facts.codes(written) ?? []
        let missing = parts.filter { !found.contains($0) }
        if missing.isEmpty { return .passes }
        return .finding([
            NamedFigure("missing", .codes(missing, list: document)), NamedFigure("count", .integer(missing.count)),
        ])
    }
}
