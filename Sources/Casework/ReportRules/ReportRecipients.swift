/// `report_recipients`: the report has been delivered to everyone who must get it.
struct ReportRecipients: RuleCheck {
    static let parameters: [ParameterEntry] = [ParameterEntry("recipients", .codes)]
    static let figures = ["missing", "delivered", "needed"]

    let recipients: [String]

    init(_ parameters: Parameters) { recipients = parameters.codes("recipients") ?? [] }

    var needs: [Fact] { [.reportRecipients] }

    func judge(_ facts: Facts) -> Judgement {
        let delivered = facts.codes(.reportRecipients) ?? []
        let missing = recipients.filter { !delivered.contains($0) }
        if missing.isEmpty { return .passes }
        return .finding([
            NamedFigure("missing", .codes(missing, list: "recipients")),
            NamedFigure("delivered", .integer(recipients.count - missing.count)),
            NamedFigure("needed", .integer(recipients.count)),
        ])
    }
}
