import Casework
import HTTPTypes
import Pages
import Papers
import Procedures

/// Whole lists as files and on paper: what the reader's own list shows, as it is narrowed in the address.
enum ExportRoutes {
    /// A list ready to be taken out.
    private struct Taken {
        let list: String
        let table: TableModel
        /// What the list is called, and how its file is.
        let title: String
        let fileName: String
        let query: String
    }

    static let routes: [Route] =
        pair("clients", .exportClients, clients) + pair("decisions", .exportDecisions, decisions)
        + pair("worklist", .exportWorklist, worklist) + pair("organisations", .exportOrganisations, organisations)

    private static func pair(
        _ list: String, _ action: Action, _ take: @Sendable @escaping (Visit, ExportWay) async throws -> Taken
    ) -> [Route] {
        [
            .get("/" + list + "/csv", action) { visit in file(try await take(visit, .csv), visit) },
            .get("/" + list + "/print", action) { visit in
                .page(try paper(try await take(visit, .paper), visit))
            },
        ]
    }

    private static func file(_ taken: Taken, _ visit: Visit) -> Answer {
        let csv = ListCSV(columns: taken.table.plainColumns, rows: taken.table.plainRows)
        return .file(
            Array(csv.text.utf8), type: "text/csv; charset=utf-8", name: "polku-\(taken.fileName)-\(visit.today).csv")
    }

    private static func paper(_ taken: Taken, _ visit: Visit) throws -> DocumentPage {
        let worker = try visit.worker
        return DocumentPage.list(
            taken.table, title: taken.title, rows: taken.table.plainRows.count, organisation: worker.organisationName,
            reader: worker.name, date: visit.words.format.day(visit.today),
            back: "/" + taken.list + (taken.query.isEmpty ? "" : "?" + taken.query),
            isSecret: taken.list != "organisations", words: visit.words)
    }

    private static func clients(_ visit: Visit, _ way: ExportWay) async throws -> Taken {
        let search = ClientListRoutes.sought(visit.query, today: visit.today)
        let rows = try await visit.ask(ExportClients(search, way))
        let words = visit.words
        return Taken(
            list: "clients", table: ListPage.clientsTable(rows, today: visit.today, words),
            title: words.text("clients.list.title"), fileName: words.text("lists.file.clients"),
            query: ListQuery(.clients, visit.query, today: visit.today).text)
    }

    private static func decisions(_ visit: Visit, _ way: ExportWay) async throws -> Taken {
        let list = DecisionListRoutes.asked(visit.query)
        let answer = try await visit.ask(ExportDecisions(list, way))
        let words = visit.words
        return Taken(
            list: "decisions",
            table: ListPage.decisionsTable(
                answer.lines, forms: answer.forms, selection: list.selection.rawValue, today: answer.today, words),
            title: words.text("decisions.list.title"), fileName: words.text("lists.file.decisions"),
            query: ListQuery(.decisions, visit.query, today: visit.today).text)
    }

    private static func worklist(_ visit: Visit, _ way: ExportWay) async throws -> Taken {
        let answer = try await visit.ask(ExportWorklist(WorklistRoutes.choice(visit.query), way))
        let words = visit.words
        let title = words.text("worklist.title")
        let rows = WorklistRoutes.rows(answer.lines, for: try visit.worker.role)
        return Taken(
            list: "worklist", table: WorkPage.table(rows, title, visit.today, words),
            title: title, fileName: words.text("lists.file.worklist"),
            query: ListQuery(.worklist, visit.query, today: visit.today).text)
    }

    private static func organisations(_ visit: Visit, _ way: ExportWay) async throws -> Taken {
        let all = try await visit.ask(ExportOrganisations(of: try visit.worker.countyID, way))
        let words = visit.words
        return Taken(
            list: "organisations", table: ListPage.organisationsTable(all, words),
            title: words.text("organisations.title"), fileName: words.text("lists.file.organisations"), query: "")
    }
}
