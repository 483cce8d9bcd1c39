import Casework
import Pages
import Papers
import Procedures

/// Where a client signs a consent or a contract by being signed in.
enum SignatureRoutes {
    static let routes: [Route] = [
        .get("/own-path/consents/:consent", .signOwn) { visit in
            let (paper, signatures) = try await visit.ask(OpenOwnConsent(visit.id("consent")))
            let page = PrintRoutes.consent(paper, visit.words)
            let version = paper.consent.withdrawnOn == nil ? paper.consent.version : nil
            return .page(form(visit, page, version, signatures), nav: "own_path")
        },
        .post("/own-path/consents/:consent", .signOwn) { visit in
            let question = OpenOwnConsent(try visit.id("consent"))
            let page = PrintRoutes.consent(try await visit.ask(question).paper, visit.words)
            return try await sign(visit, question.subject, page)
        },
        .get("/own-path/documents/:document/signature", .signOwn) { visit in
            let (paper, signatures) = try await visit.ask(OpenOwnContract(visit.id("document")))
            let page = PrintRoutes.ownDocument(paper, visit.words)
            return .page(form(visit, page, paper.own.document.version, signatures), nav: "own_path")
        },
        .post("/own-path/documents/:document/signature", .signOwn) { visit in
            let question = OpenOwnContract(try visit.id("document"))
            let page = PrintRoutes.ownDocument(try await visit.ask(question).paper, visit.words)
            return try await sign(visit, question.subject, page)
        },
    ]

    private static func form(
        _ visit: Visit, _ page: DocumentPage, _ version: Int?, _ signatures: [Signature]
    ) -> FormPage {
        FormPage.signing(
            page, at: visit.path, signatures: signatures,
            maySign: version != nil && !signatures.contains { $0.textVersion == version },
            guards: visit.guards(version: version), words: visit.words)
    }

    private static func sign(_ visit: Visit, _ subject: Subject, _ page: DocumentPage) async throws -> Answer {
        guard let version = visit.version else { throw Refusal.conflict("no_version") }
        let digest = visit.house.papers.digest(Array(page.plainText.utf8))
        _ = try await visit.carryOut(SignOwn(subject, version: version, textDigest: digest))
        return .seeOther("/own-path", done: "own_signed")
    }
}
