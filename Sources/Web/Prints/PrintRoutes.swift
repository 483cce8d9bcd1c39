import Casework
import Pages
import Procedures

/// Every document as a PDF, and the papers that only this room prints.
enum PrintRoutes {
    static let routes: [Route] = [
        .get("/decisions/:decision/pdf", .openDecision) { visit in
            let question = OpenDecision(try visit.id("decision"))
            return try await decision(visit, try await visit.ask(question), question)
        },
        .get("/own-path/decisions/:decision/pdf", .readOwnDecision) { visit in
            let question = PrintOwnDecision(try visit.id("decision"))
            return try await decision(visit, try await visit.ask(question), question)
        },
        .get("/plans/:plan/print", .openPlan) { visit in
            let paper = try await visit.ask(PrintPlan(visit.id("plan")))
            var page = plan(paper, visit.words)
            page.pdf = visit.pdfLink
            return .page(page, nav: "plans")
        },
        .get("/plans/:plan/pdf", .openPlan, planPDF),
        .get("/documents/:document/pdf", .openDocument, documentPDF),
        .get("/own-path/documents/:document/pdf", .readOwnDocument, ownDocumentPDF),
        .get("/consents/:consent/print", .listConsents) { visit in
            let paper = try await visit.ask(PrintConsent(visit.id("consent")))
            var page = consent(paper, visit.words, signatures: paper.signatures)
            page.scans = Link(
                visit.words.plural("attachments.scans", count: paper.scans), to: visit.way + "/attachments")
            page.pdf = visit.pdfLink
            return .page(page, nav: "clients")
        },
        .get("/consents/:consent/pdf", .listConsents, consentPDF),
        .get("/runs/:run/pdf", .readRun, runPDF),
    ]

    private static func decision(
        _ visit: Visit, _ file: DecisionFile, _ question: some Inquiry
    ) async throws -> Answer {
        let decision = file.decision
        let desk = PrintDesk(
            visit: visit, client: file.client, version: decision.state == .approved ? decision.version : nil,
            datedOn: decision.approvedOn ?? decision.terms.period.first, name: "polku-\(decision.number)",
            printPath: try visit.worker.role == .client ? visit.way : visit.way + "/print")
        return try await desk.answer(to: question) { DocumentPage.decision(file, words: $0) }
    }

    private static func plan(_ paper: PlanPaper, _ words: Words) -> DocumentPage {
        DocumentPage.plan(paper.file.sheet, paper.file.plan, county: paper.county.name, words: words)
    }

    private static func planPDF(_ visit: Visit) async throws -> Answer {
        let question = PrintPlan(try visit.id("plan"))
        let paper = try await visit.ask(question)
        let found = paper.file.plan
        let desk = PrintDesk(
            visit: visit, client: paper.file.client, version: found.state == .published ? found.version : nil,
            datedOn: found.publishedOn ?? found.meetingOn,
            scope: try visit.worker.role.seesSharedGroupsOnly ? .shared : .whole,
            name: "polku-\(found.kind.rawValue)-\(found.number)",
            printPath: visit.way + "/print")
        return try await desk.answer(to: question) { plan(paper, $0) }
    }

    private static func documentPDF(_ visit: Visit) async throws -> Answer {
        let question = PrintDocument(try visit.id("document"))
        let paper = try await visit.ask(question)
        let file = paper.file
        return try await document(
            visit, file.document, file.client, question, printPath: visit.way + "/print"
        ) { words in
            DocumentPage.paper(
                file.document, sections: file.sections, client: file.client, author: file.author,
                period: paper.period, review: file.review, facts: file.facts, words: words)
        }
    }

    private static func ownDocumentPDF(_ visit: Visit) async throws -> Answer {
        let question = PrintOwnDocument(try visit.id("document"))
        let paper = try await visit.ask(question)
        return try await document(
            visit, paper.own.document, paper.client, question, printPath: visit.way
        ) { ownDocument(paper, $0) }
    }

    static func ownDocument(_ paper: OwnDocumentPaper, _ words: Words) -> DocumentPage {
        DocumentPage.paper(
            paper.own.document, sections: paper.own.sections, client: paper.client, author: paper.own.author,
            period: paper.period, words: words)
    }

    private static func document(
        _ visit: Visit, _ document: Document, _ client: Client, _ question: some Inquiry, printPath: String,
        _ page: (Words) -> DocumentPage
    ) async throws -> Answer {
        let desk = PrintDesk(
            visit: visit, client: client, version: document.state == .sent ? document.version : nil,
            datedOn: document.sentOn ?? document.madeOn, name: "polku-\(document.kind.rawValue)-\(document.madeOn)",
            printPath: printPath)
        return try await desk.answer(to: question, page)
    }

    /// A consent as paper; a signature made later isn't a part of what was signed.
    static func consent(
        _ paper: ConsentPaper, _ words: Words, signatures: [Signature] = []
    ) -> DocumentPage {
        if let sheet = paper.sheet { return self.consentForm(sheet, paper, words, signatures) }
        let party = [paper.party.in(words.language).capitalisedFirst, paper.organisation].compactMap { $0 }
        return DocumentPage.consent(
            paper.consent, client: paper.client, party: party.joined(separator: ", "), county: paper.county.name,
            signatures: signatures, words: words)
    }

    /// A consent that was given on a form is the whole form.
    private static func consentForm(
        _ sheet: ConsentSheet, _ paper: ConsentPaper, _ words: Words, _ signatures: [Signature]
    ) -> DocumentPage {
        var answers: [String: (isGiven: Bool, organisation: String?)] = [:]
        for consent in sheet.consents {
            answers[consent.party] = (consent.isGiven, consent.organisationID.flatMap { sheet.organisations[$0] })
        }
        let form = ConsentFormPaper(
            form: sheet.form, client: paper.client, county: paper.county.name, answers: answers,
            lead: sheet.consents.first, signatures: signatures)
        return DocumentPage.consentForm(form, today: paper.consent.signedOn, words: words)
    }

    private static func consentPDF(_ visit: Visit) async throws -> Answer {
        let question = PrintConsent(try visit.id("consent"))
        let paper = try await visit.ask(question)
        let desk = PrintDesk(
            visit: visit, client: paper.client, version: paper.consent.version, datedOn: paper.consent.signedOn,
            name: "polku-consent-\(paper.consent.signedOn)", printPath: visit.way + "/print")
        return try await desk.answer(to: question) { consent(paper, $0) }
    }

    private static func runPDF(_ visit: Visit) async throws -> Answer {
        let question = ReadRun(try visit.id("run"))
        let stored = try await visit.ask(question)
        let view = try RunRoutes.view(of: stored, visit)
        let desk = PrintDesk(
            visit: visit, client: nil, version: 1, datedOn: Day(String(stored.run.madeAt.prefix(10))) ?? visit.today,
            name: "polku-\(stored.run.month)-\(stored.run.digest.prefix(8))", printPath: visit.way + "/print")
        return try await desk.answer(to: question) {
            DocumentPage.run(view, businessID: stored.provider.businessID ?? "", words: $0)
        }
    }
}

extension Visit {
    /// The address of the thing itself, without the last part of the address that was asked.
    var way: String {
        let parts = path.split(separator: "/").dropLast()
        return "/" + parts.joined(separator: "/")
    }

    /// The link from a page that the browser prints to the same document as a PDF.
    var pdfLink: Link { Link(words.text("prints.pdf"), to: way + "/pdf") }
}
