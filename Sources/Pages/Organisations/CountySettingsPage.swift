package import Casework

/// What a county has settled for itself: now, before and from a day to come.
package struct CountySettingsView: Sendable {
    let organisation: Organisation
    let settings: [CountySetting]
    let rules: RuleSet
    let mayKeep: Bool
    let today: Day
    let words: Words

    package init(
        organisation: Organisation, settings: [CountySetting], rules: RuleSet, mayKeep: Bool, today: Day, words: Words
    ) {
        self.organisation = organisation
        self.settings = settings
        self.rules = rules
        self.mayKeep = mayKeep
        self.today = today
        self.words = words
    }

    package var article: ArticlePage {
        let title = words.text("organisations.settings.title")
        return ArticlePage(
            title: title, subject: organisation.name, blocks: CountySetting.Kind.allCases.map(block),
            crumbs: [Crumb(title)], notes: [Note(.info, words.text("organisations.settings.intro"))])
    }

    private func block(_ kind: CountySetting.Kind) -> Block {
        let own = settings.filter { $0.kind == kind }.reversed()
        let heading = words.name(of: "organisations.setting", kind.rawValue)
        let rows = own.map { setting in
            TableModel.Row([
                TableModel.Cell(
                    said(setting), sub: setting.rule.isEmpty ? nil : title(of: setting.rule), tag: tag(setting)),
                TableModel.Cell(ArticlePage.span(setting.validFrom, last(of: setting), words)),
                TableModel.Cell(setting.setBy),
            ])
        }
        var block = Block(
            heading,
            table: rows.isEmpty
                ? nil
                : TableModel(
                    caption: heading, isCaptionHidden: true,
                    columns: [
                        .init(words.text("organisations.settings.what")), .init(words.text("organisations.valid")),
                        .init(words.text("organisations.settings.by")),
                    ], rows: Array(rows)))
        if rows.isEmpty {
            block.paragraphs = [words.name(of: "organisations.setting_unset", kind.rawValue)] + byRulebook(kind)
        }
        if mayKeep, kind != .leadTime || !rules.openDays.isEmpty {
            block.link = Link(
                words.text("organisations.settings.set"),
                to: "/county-settings/" + kind.rawValue + "/new")
        }
        return block
    }

    /// What the rulebook says of a kind that the county hasn't settled.
    private func byRulebook(_ kind: CountySetting.Kind) -> [String] {
        if kind == .leadTime {
            return rules.openDays.map { rule in
                rule.title.in(words.language).capitalisedFirst + ": "
                    + words.plural("organisations.settings.days", count: rule.days ?? 0)
            }
        }
        if kind == .delivery {
            let ways = rules.countyDeliveryMethods(on: today)
            return [ways.map { words.name(of: "code.delivery_method", $0.rawValue) }.joined(separator: ", ")]
        }
        return rules.codes(of: kind.list ?? "", on: today).map { $0.name.in(words.language) }
    }

    private func title(of rule: String) -> String? {
        rules.allRules.first { $0.id == rule }?.title.in(words.language).capitalisedFirst ?? rule
    }

    /// The day before the next setting of the same matter.
    private func last(of setting: CountySetting) -> Day? {
        settings.filter { $0.kind == setting.kind && $0.rule == setting.rule && $0.validFrom > setting.validFrom }
            .map(\.validFrom).min()?.adding(days: -1)
    }

    private func tag(_ setting: CountySetting) -> Tag? { ArticlePage.ended(last(of: setting), today, words) }

    private func said(_ setting: CountySetting) -> String {
        if setting.lines.isEmpty { return words.text("organisations.settings.rulebook") }
        switch setting.kind {
        case .delivery:
            return setting.lines.map { words.name(of: "code.delivery_method", $0.code) }.joined(separator: ", ")
        case .leadTime: return words.plural("organisations.settings.days", count: setting.days ?? 0)
        default: return setting.lines.map { $0.name.in(words.language) }.joined(separator: " · ")
        }
    }
}
