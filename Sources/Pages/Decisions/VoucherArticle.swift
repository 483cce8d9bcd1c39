package import Casework

extension ArticlePage {
    /// A voucher: what it holds and what has become of it, entry by entry, in units and in euros.
    package static func voucher(
        _ voucher: Voucher, balance: VoucherBalance, client: Client, provider: String?, service: String,
        decision: Link?, period: Link?, words: Words
    ) -> ArticlePage {
        let format = words.format
        let sheet = VoucherSheet(balance: balance, words: words)
        let isOver = balance.left < 0
        return ArticlePage(
            title: words.text("decisions.voucher.title", ["number": voucher.number]), subject: words.line(of: client),
            blocks: [
                Block(
                    words.text("decisions.voucher.block"),
                    terms: [
                        Term(words.text("decisions.field.service_form"), service),
                        Term(words.text("decisions.column.provider"), provider ?? "–"),
                        Term(words.text("decisions.fact.period"), format.range(voucher.period)),
                        Term(
                            words.text("decisions.field.value"),
                            format.number(voucher.units) + " × " + format.money(voucher.unitPrice) + " = "
                                + format.money(voucher.value)),
                    ], links: [decision, period].compactMap { $0 }),
                sheet.totals, sheet.entries,
            ], crumbs: words.crumbs(to: client) + [Crumb(words.text("decisions.voucher.crumb"))],
            facts: [
                sheet.fact(.granted), sheet.fact(.realised),
                Fact(
                    words.text("decisions.voucher.left"), sheet.number(balance.left), unit: sheet.unit, isLate: isOver),
                Fact(
                    words.text("decisions.voucher.left_money"),
                    format.money(balance.worth(of: max(0, balance.left)))),
            ],
            notes: isOver ? [Note(.stop, words.text("decisions.voucher.over"))] : [])
    }
}

extension FormPage {
    /// The form that begins the decision following this one.
    package static func renewDecision(_ file: DecisionFile, guards: Guards, words: Words) -> FormPage {
        let path = "/decisions/" + file.decision.id.rawValue
        let title = words.text("decisions.title", ["number": String(file.decision.number)])
        let first = file.decision.effectiveLastDay.adding(days: 1)
        return FormPage(
            title: words.text("decisions.renewal.title"), action: path + "/renewal", guards: guards, sections: [],
            buttons: [
                Button(words.text("decisions.renewal.button")),
                Button(words.name(of: "layout.button", "cancel"), to: path, .quiet),
            ], subject: words.line(of: file.client), intro: words.text("decisions.renewal.intro"),
            crumbs: words.crumbs(to: file.client)
                + [Crumb(title, to: path), Crumb(words.text("decisions.renewal.title"))],
            terms: [
                Term(words.text("decisions.renewal.old"), words.format.range(file.decision.terms.period)),
                Term(words.text("decisions.renewal.first_day"), words.format.day(first)),
            ])
    }
}
