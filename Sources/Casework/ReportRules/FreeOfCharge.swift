/// `free_of_charge`: an invoice line of these kinds costs nothing.
struct FreeOfCharge: RuleCheck {
    static let parameters: [ParameterEntry] = [ParameterEntry("lines", .codes)]
    static let figures = ["line", "amount"]

    let lines: [String]

    init(_ parameters: Parameters) { lines = parameters.codes("lines") ?? [] }

    var needs: [Fact] { [.invoiceLineKind, .invoiceLineAmount] }

    func judge(_ facts: Facts) -> Judgement {
        guard let line = facts.code(.invoiceLineKind), lines.contains(line),
            let amount = facts.integer(.invoiceLineAmount)
        else { return .notConcerned }
        if amount == 0 { return .passes }
        return .finding([
            NamedFigure("line", .codes([line], list: "invoice_lines")), NamedFigure("amount", .cents(amount)),
        ])
    }
}
