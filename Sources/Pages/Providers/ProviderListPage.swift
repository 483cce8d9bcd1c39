package import Casework

extension ListPage {
    /// The providers with where they stand and what wants looking at.
    package static func providers(
        _ lines: [(dossier: ProviderDossier, judgement: ProviderJudgement)], ways: [Button] = [], today: Day,
        words: Words
    ) -> ListPage {
        let rows = lines.map { dossier, judgement in
            let state = dossier.state(on: today)
            return TableModel.Row([
                TableModel.Cell(
                    dossier.provider.name, href: "/providers/" + dossier.provider.id.rawValue,
                    sub: dossier.provider.orderContact.isEmpty
                        ? words.text("organisations.no_order_contact") : dossier.provider.orderContact.line),
                TableModel.Cell(tag: ProviderBlocks.tag(state, words)),
                TableModel.Cell(words.format.number(judgement.all.count)),
            ])
        }
        let expiring = lines.flatMap { dossier, judgement in
            judgement.expiring.map { (dossier.provider, $0) }
        }
        return ListPage(
            title: words.text("providers.title"),
            table: TableModel(
                caption: words.text("providers.title"), isCaptionHidden: true,
                columns: [
                    .init(words.text("providers.provider")), .init(words.text("providers.state_label")),
                    .init(words.text("providers.to_look_at"), isNumber: true),
                ], rows: rows),
            empty: EmptyState(
                .nothingYet, heading: words.name(of: "layout.empty", "nothing_yet"), words.text("providers.none")),
            subject: words.plural("providers.count", count: lines.count),
            notes: expiring.map { provider, one in
                Note.renewal(of: one.paper, at: provider, one.finding, words: words)
            }, actions: ways)
    }
}

extension Note {
    /// A paper of a provider that has expired or soon will.
    ///
    /// - Parameter isLinked: whether it leads to the provider's page
    package static func renewal(
        of paper: ProviderPaper, at provider: Organisation, _ finding: Finding, isLinked: Bool = true, words: Words
    ) -> Note {
        Note(
            .warn, lead: provider.name + ", " + paper.name + ":", finding.message.in(words.language),
            citations: [Citation(finding)],
            link: isLinked ? Link(words.text("providers.open"), to: "/providers/" + provider.id.rawValue) : nil)
    }
}
