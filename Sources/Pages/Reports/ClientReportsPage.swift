package import Casework

extension ArticlePage {
    /// A client's period with its documents and reports, as the client's page tells it.
    package struct PeriodLine: Sendable {
        let period: ServicePeriod
        let formName: Wording
        let providerName: String
        let documents: [DeliveredDocument]
        let reports: [ReportStanding]

        package init(
            period: ServicePeriod, formName: Wording, providerName: String, documents: [DeliveredDocument],
            reports: [ReportStanding]
        ) {
            self.period = period
            self.formName = formName
            self.providerName = providerName
            self.documents = documents
            self.reports = reports
        }
    }

    /// The reports' side of a client's file: each period, what is owed of it and what has been made.
    package static func clientReports(
        _ client: Client, periods: [PeriodLine], tabs: Set<ClientTabs>, today: Day, words: Words
    ) -> ArticlePage {
        let path = "/clients/" + client.id.rawValue
        let nothing = Block(
            empty: EmptyState(
                .nothingYet, heading: words.text("reports.client.none"), words.text("reports.client.none_text")))
        return ArticlePage(
            title: client.name, subject: clientLine(client, words),
            blocks: periods.isEmpty ? [nothing] : periods.map { block($0, today: today, words) },
            crumbs: [
                Crumb(words.name(of: "layout.nav.item", "clients"), to: "/clients"), Crumb(client.name, to: path),
                Crumb(words.text("reports.list.title")),
            ], tabs: ClientTabs.tabs(of: client.id.rawValue, current: .reports, allowed: tabs, words: words))
    }

    private static func block(_ line: PeriodLine, today: Day, _ words: Words) -> Block {
        let cells = ReportCells(today: today, words: words)
        let owed = line.reports.map { standing in
            TableModel.Row([
                cells.name(standing, period: line.period.id), cells.due(standing), cells.state(standing),
                cells.delivered(standing),
            ])
        }
        let others = line.documents.filter { written in
            !line.reports.contains { $0.document?.id == written.document.id }
        }.map { written in
            TableModel.Row([
                TableModel.Cell(
                    words.name(of: "code.document_kind", written.document.kind.rawValue),
                    href: "/documents/" + written.document.id.rawValue),
                TableModel.Cell(words.format.day(written.document.madeOn)),
                TableModel.Cell(tag: Tag.document(written.document.state, words)), TableModel.Cell(),
            ])
        }
        var block = Block(
            line.formName.in(words.language).capitalisedFirst + " " + words.format.range(line.period.days),
            paragraphs: [line.providerName],
            table: TableModel(
                caption: words.text("reports.list.title") + " " + words.format.range(line.period.days),
                isCaptionHidden: true,
                columns: ["document", "due", "state", "delivered"].map {
                    TableModel.Column(words.name(of: "reports.column", $0))
                }, rows: owed + others))
        block.tag = Tag(words.name(of: "code.period_stage", line.period.stage(on: today).rawValue), .quiet)
        block.link = Link(words.text("reports.client.open_period"), to: "/periods/" + line.period.id.rawValue)
        return block
    }
}
