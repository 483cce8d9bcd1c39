import Casework

/// What stands beside a decision: where it stands now, the rules it was made by, and how to appeal.
extension DecisionSheet {
    var standing: Block {
        var terms = [
            Term(words.text("decisions.field.kind"), words.name(of: "decisions.kind", decision.kind.rawValue)),
            Term(words.text("decisions.field.state"), words.name(of: "decisions.state", decision.state.rawValue)),
        ]
        if let day = decision.approvedOn { terms.append(Term(words.text("decisions.approved_on"), format.day(day))) }
        if let approver = file.approver { terms.append(Term(words.text("decisions.approved_by"), approver)) }
        var links: [Link] = []
        if let voucher = file.voucher {
            links.append(
                Link(
                    words.text("decisions.link.voucher", ["number": voucher.number]),
                    to: "/vouchers/" + voucher.id.rawValue))
        }
        if let period = file.period {
            links.append(Link(words.text("decisions.link.period"), to: "/periods/" + period.id.rawValue))
        }
        if let earlier = decision.renews ?? decision.changes {
            links.append(Link(words.text("decisions.link.renewed"), to: "/decisions/" + earlier.rawValue))
        }
        return Block(words.text("decisions.block.standing"), terms: terms, links: links)
    }

    /// What each rule said when the decision was made: who the client was first, then what was granted.
    var kept: [Block] {
        let ruled = file.kept.map { RuledFinding($0, under: file.rules.rulebooks) }
        let parts = [
            ("decisions.block.eligibility", ruled.filter(\.finding.isAboutClient)),
            ("decisions.block.findings", ruled.filter { !$0.finding.isAboutClient }),
        ]
        return parts.filter { !$0.1.isEmpty }.map { heading, findings in
            .findings(
                heading == "decisions.block.eligibility"
                    ? words.text("decisions.block.eligibility") : words.text("decisions.block.findings"), findings,
                words: words)
        }
    }

    var rules: Block {
        let passed = file.passedBy.compactMap { name -> Note? in
            let parts = name.split(separator: "#").map(String.init)
            guard parts.count == 2, let rule = file.rules.allRules.first(where: { $0.id == parts[1] }) else {
                return nil
            }
            return Note(.warn, rule.title.in(words.language), citations: [.rule(rule, in: parts[0])])
        }
        let reason = decision.warningReason.isEmpty ? [] : [decision.warningReason]
        var block = Block(words.text("decisions.block.rules"), notes: passed, paragraphs: reason)
        block.hint = words.text("decisions.rules_hint")
        block.links = file.rules.rulebooks.map { Link($0.source.title, to: "/rulebooks/" + $0.edition) }
        return block
    }

    var appeal: Block {
        Block(words.text("decisions.block.appeal"), paragraphs: appeal(file.texts))
    }
}
