import Casework
import Pages
import Procedures

/// The list of reports, their deliveries and their papers.
enum ReportRoutes {
    static let routes: [Route] = [
        .get("/reports", .listReports, list),
        .get("/clients/:client/reports", .openDocument, ofClient),
        .get("/documents/:document/delivery", .openDocument) { visit in
            .page(try await deliveryPage(visit, []), nav: try visit.documentNav)
        },
        .post("/documents/:document/delivery", .recordDelivery, deliver),
        .get("/documents/:document/print", .openDocument) { visit in
            let paper = try await visit.ask(PrintDocument(visit.id("document")))
            var page = DocumentPage.paper(
                paper.file.document, sections: paper.file.sections, client: paper.file.client,
                author: paper.file.author, period: paper.period, review: paper.file.review,
                facts: paper.file.facts, words: visit.words)
            page.pdf = visit.pdfLink
            return .page(page, nav: try visit.documentNav)
        },
    ]

    private static func list(_ visit: Visit) async throws -> Answer {
        let lines = try await visit.ask(ListReports())
        let filter = ListPage.ReportFilter(rawValue: visit.query["show"]) ?? .open
        let gives = [.responsibleInstructor, .providerManager].contains(try visit.worker.role)
        return .page(
            ListPage.reports(
                lines.map { line in
                    ListPage.Report(
                        period: line.period, days: line.days, clientName: line.clientName, birthDate: line.birthDate,
                        providerName: line.providerName, formName: line.formName, standing: line.standing)
                }, filter: filter, today: visit.today, isProvider: gives, words: visit.words), nav: "reports")
    }

    private static func ofClient(_ visit: Visit) async throws -> Answer {
        let found = try await visit.ask(ListClientDocuments(visit.id("client"), doors: ClientDoors.actions))
        let periods = found.lines.map { line in
            ArticlePage.PeriodLine(
                period: line.period, formName: line.formName, providerName: line.providerName,
                documents: line.documents, reports: line.reports)
        }
        return .page(
            ArticlePage.clientReports(
                found.client, periods: periods, tabs: ClientDoors.tabs(found.openDoors), today: found.today,
                words: visit.words), nav: "clients")
    }

    private static func deliveryPage(_ visit: Visit, _ problems: [Problem]) async throws -> FormPage {
        let file = try await visit.ask(OpenDocument(visit.id("document")))
        if file.document.state == .draft { throw Refusal.conflict("document_not_sent") }
        return FormPage.delivery(
            of: file.document, to: file.client, done: file.deliveries, toCounty: file.countyMethods,
            entered: visit.entered(
                ["deliveredOn": [visit.words.format.day(visit.today)]], problems: problems),
            guards: visit.guards(), words: visit.words)
    }

    private static func deliver(_ visit: Visit) async throws -> Answer {
        let document = try visit.id("document", of: Document.self)
        var typed = Typed(visit.form)
        do {
            let recipient = typed.code("recipient", DocumentDelivery.Recipient.self)
            let method = typed.code("method", DocumentDelivery.Method.self)
            let day = typed.day("deliveredOn")
            try typed.done()
            guard let recipient, let method, let day else { throw Refusal.invalid(typed.problems) }
            _ = try await visit.carryOut(RecordDelivery(document, to: recipient, by: method, on: day))
            return .seeOther("/documents/" + document.rawValue, done: "delivery_recorded")
        } catch Refusal.invalid(let problems) {
            return .again(try await deliveryPage(visit, problems), nav: try visit.documentNav)
        }
    }
}
