/// `must_hold`: the named yes-or-no fact is true.
struct MustHold: RuleCheck {
    static let parameters: [ParameterEntry] = [ParameterEntry("fact", .fact(.flag))]

    let fact: Fact?

    init(_ parameters: Parameters) { fact = parameters.fact("fact") }

    var needs: [Fact] { fact.map { [$0] } ?? [] }

    func judge(_ facts: Facts) -> Judgement {
        guard let fact, let holds = facts.flag(fact) else { return .notConcerned }
        return holds ? .passes : .finding()
    }
}

/// `must_not_hold`: the named yes-or-no fact is false.
struct MustNotHold: RuleCheck {
    static let parameters: [ParameterEntry] = [ParameterEntry("fact", .fact(.flag))]

    let fact: Fact?

    init(_ parameters: Parameters) { fact = parameters.fact("fact") }

    var needs: [Fact] { fact.map { [$0] } ?? [] }

    func judge(_ facts: Facts) -> Judgement {
        guard let fact, let holds = facts.flag(fact) else { return .notConcerned }
        return holds ? .finding() : .passes
    }
}

/// `code_allowed`: the coded fact has one of the codes.
struct CodeAllowed: RuleCheck {
    static let parameters: [ParameterEntry] = [
        ParameterEntry("fact", .fact(.code)), ParameterEntry("codes", .codes),
    ]
    static let figures = ["code", "codes"]

    let fact: Fact?
    let codes: [String]

    init(_ parameters: Parameters) {
        fact = parameters.fact("fact")
        codes = parameters.codes("codes") ?? []
    }

    var needs: [Fact] { fact.map { [$0] } ?? [] }

    func judge(_ facts: Facts) -> Judgement {
        guard let fact, let code = facts.code(fact) else { return .notConcerned }
        if codes.contains(code) { return .passes }
        return .finding([
            NamedFigure("code", .codes([code], list: fact.entry.unit)),
            NamedFigure("codes", .codes(codes, list: fact.entry.unit)),
        ])
    }
}

/// `codes_forbidden`: none of the codes is the value of the coded fact, or among its values.
struct CodesForbidden: RuleCheck {
    static let parameters: [ParameterEntry] = [
        ParameterEntry("fact", .fact(.code), required: false),
        ParameterEntry("list_fact", .fact(.codeList), required: false),
        ParameterEntry("codes", .codes),
    ]
    static let figures = ["codes"]

    let fact: Fact?
    let codes: [String]

    init(_ parameters: Parameters) {
        fact = parameters.fact("fact") ?? parameters.fact("list_fact")
        codes = parameters.codes("codes") ?? []
    }

    var needs: [Fact] { fact.map { [$0] } ?? [] }
    var contradiction: String? { fact == nil ? "either fact or list_fact must be named" : nil }

    func judge(_ facts: Facts) -> Judgement {
        guard let fact else { return .notConcerned }
        let given = facts.codes(fact) ?? facts.code(fact).map { [$0] } ?? []
        let found = given.filter(codes.contains)
        if found.isEmpty { return .passes }
        return .finding([NamedFigure("codes", .codes(found, list: fact.entry.unit))])
    }
}

/// `document_parts`: every part that the document must have is written in it.
struct DocumentParts: RuleCheck {
    static let parameters: [ParameterEntry] = [
        ParameterEntry(
            "document",
            .code(["needs_assessment", "activation_plan", "implementation_plan", "interim_report", "final_report"])),
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

/// `document_parties`: all the named parties made the document, and one of those of whom one is enough.
struct DocumentParties: RuleCheck {
    static let parameters: [ParameterEntry] = [
        ParameterEntry("document", .code(["activation_plan", "implementation_plan", "interim_report"])),
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
