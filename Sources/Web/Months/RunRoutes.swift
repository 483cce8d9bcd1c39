import Casework
import Pages
import Papers
import Procedures

/// Runs that have been made: read, taken as a file, printed.
enum RunRoutes {
    static let routes: [Route] = [
        .get("/runs/:run", .readRun) { visit in
            let view = try view(of: try await stored(visit), visit)
            return .page(MonthPage(view, guards: visit.guards(), words: visit.words), nav: "months")
        },
        .get("/runs/:run/csv", .readRun) { visit in
            let stored = try await stored(visit)
            return .file(
                Array(csv(stored, visit.words).utf8), type: "text/csv; charset=utf-8",
                name: "polku-\(stored.run.month)-\(stored.run.digest.prefix(8)).csv")
        },
        .get("/runs/:run/print", .readRun) { visit in
            let stored = try await stored(visit)
            let view = try view(of: stored, visit)
            var page = DocumentPage.run(view, businessID: stored.provider.businessID ?? "", words: visit.words)
            page.pdf = visit.pdfLink
            return .page(page, nav: "months")
        },
        .get("/runs/:run/absences", .noticeAbsences) { visit in
            let run = try await stored(visit).run
            return try await AbsenceRoutes.list(run.month, at: run.providerID, place: "/runs/\(run.id)", visit)
        },
        .post("/runs/:run/absences", .noticeAbsences) { visit in
            let run = try await stored(visit).run
            return try await AbsenceRoutes.mark(run.month, at: run.providerID, place: "/runs/\(run.id)", visit)
        },
    ]

    private static func stored(_ visit: Visit) async throws -> StoredRun {
        try await visit.ask(ReadRun(try visit.id("run")))
    }

    static func view(of stored: StoredRun, _ visit: Visit) throws -> MonthView {
        let run = stored.run
        let made = Day(String(run.madeAt.prefix(10))) ?? run.month.last
        return MonthView(
            month: run.month, provider: stored.provider.name, county: stored.county.name,
            lines: stored.lines.map { .init(name: $0.name, line: $0.line) }, rules: stored.rules, total: run.total,
            run: .init(
                id: run.id, digest: run.digest, madeBy: stored.madeBy, madeOn: made, supersededBy: stored.supersededBy),
            isOwn: try visit.worker.organisationID == run.providerID)
    }

    /// The columns in the reader's words, the client as the voucher's number.
    private static func csv(_ stored: StoredRun, _ words: Words) -> String {
        let lines = stored.lines.map { one in
            (
                form: stored.rules.serviceForm(one.line.serviceForm)?.name.in(words.language) ?? one.line.serviceForm,
                unit: words.name(of: "code.unit", one.line.unit.rawValue), line: one.line
            )
        }
        let columns = [
            "months.column.month", "months.column.voucher", "months.column.form", "months.column.unit",
            "months.column.realised", "months.column.unused", "months.column.price_eur", "months.column.amount_eur",
            "months.column.travel", "months.column.absences", "months.column.check",
        ]
        return MonthCSV(columns: columns.map { words.text($0) }, month: stored.run.month, lines: lines).text
    }
}
