package import Casework

extension DocumentPage {
    /// The notice of a month's absences to one payer of the benefit: who, which day, which category, and whether there
    /// is a certificate. Nothing else of the client leaves the house with it.
    package static func absenceNotice(
        _ absences: [AbsencesPage.Absence], to payer: Client.Payer, of month: Month, from provider: String, today: Day,
        words: Words
    ) -> DocumentPage {
        let format = words.format
        let heading = words.text("months.absences_of", ["month": format.month(month)])
        let rows = absences.filter { $0.payer == payer.rawValue }.map { one in
            TableModel.Row([
                TableModel.Cell(one.name), TableModel.Cell(format.day(one.absence.day)),
                TableModel.Cell(
                    words.name(of: "months.absence_category", AbsenceCategory(one.absence.cause).rawValue)),
                TableModel.Cell(one.certificateOn.map(format.day) ?? "–"),
            ])
        }
        let columns = [
            words.text("months.column.client_name"), words.text("months.column.day"),
            words.text("months.column.category"), words.text("months.column.certificate"),
        ].map { TableModel.Column($0) }
        return DocumentPage(
            title: words.text("months.notice_title"), sender: [provider], date: format.day(today),
            back: Link(words.text("months.absences"), to: "/months/\(month)/absences"),
            terms: [
                Term(words.text("months.paper.to"), words.name(of: "code.payer", payer.rawValue)),
                Term(words.text("months.notice_month"), format.month(month)),
            ],
            parts: [
                rows.isEmpty
                    ? Part(heading, [words.text("months.no_absences")])
                    : Part(
                        heading,
                        table: TableModel(caption: heading, isCaptionHidden: true, columns: columns, rows: rows))
            ], secrecy: words.text("months.paper.secrecy"))
    }
}
