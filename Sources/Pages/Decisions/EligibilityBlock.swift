package import Casework

extension Block {
    /// What the rules said, rule by rule: met, missed or not known, each with its citation and what to do.
    package static func findings(_ heading: String, _ findings: [RuledFinding], words: Words) -> Block {
        let rows = findings.map { ruled in
            let finding = ruled.finding
            let rule = ruled.citation.map { citation in
                Pages.Citation(
                    citation.text, to: "/rulebooks/" + finding.edition + "#" + finding.ruleID)
            }
            return TableModel.Row([
                TableModel.Cell(
                    ruled.title.in(words.language).capitalisedFirst, sub: text(ruled, words), citation: rule),
                TableModel.Cell(tag: Tag(words.name(of: "decisions.verdict", finding.verdict.rawValue), finding.tone)),
            ])
        }
        return Block(
            heading,
            table: TableModel(
                caption: heading, isCaptionHidden: true,
                columns: [
                    TableModel.Column(words.text("decisions.verdict_rule")),
                    TableModel.Column(words.text("decisions.verdict_result")),
                ], rows: rows))
    }

    private static func text(_ ruled: RuledFinding, _ words: Words) -> String? {
        let message = ruled.finding.message?.in(words.language)
        if ruled.finding.verdict == .unknown {
            return message.map { words.text("decisions.verdict_lacks", ["what": $0]) }
        }
        return message ?? ruled.branch.map { words.name(of: "decisions.age_branch", $0) }
    }
}

extension KeptFinding {
    fileprivate var tone: Tone {
        switch verdict {
        case .met: .ok
        case .block: .stop
        case .warn: .warn
        case .note: .info
        case .unknown: .quiet
        }
    }
}
