import Casework
import Pages
import Procedures

/// The certificate of participation: given, printed, corrected.
enum CertificateRoutes {
    static let routes: [Route] = [
        .get("/periods/:period/certificate", .openPeriod) { visit in
            let file = try await visit.ask(OpenPeriod(visit.id("period")))
            guard file.mayCertify else { throw Refusal.conflict("service_not_ended") }
            let suggested = [
                "givenOn": [visit.words.format.day(visit.today)], "text": [file.certificates.first?.text ?? ""],
            ]
            return .page(form(visit, file, visit.entered(suggested)), nav: try visit.periodNav)
        },
        .post("/periods/:period/certificate", .sendDocument, give),
        .get("/periods/:period/certificate/print", .openPeriod) { visit in
            let paper = try await visit.ask(PrintCertificate(visit.id("period")))
            var page = page(paper, visit.words)
            page.pdf = visit.pdfLink
            return .page(page, nav: try visit.periodNav)
        },
        .get("/periods/:period/certificate/pdf", .openPeriod, pdf),
    ]

    /// The client prints their own certificate.
    static let own: [Route] = [
        .get("/own-path/periods/:period/certificate/print", .readOwnDocument) { visit in
            let paper = try await visit.ask(ReadOwnCertificate(of: visit.id("period")))
            var page = page(paper, visit.words, isOwn: true)
            page.pdf = visit.pdfLink
            return .page(page, nav: "own_path")
        },
        .get("/own-path/periods/:period/certificate/pdf", .readOwnDocument) { visit in
            let question = ReadOwnCertificate(of: try visit.id("period"))
            return try await file(try await visit.ask(question), of: question, visit)
        },
    ]

    private static func form(_ visit: Visit, _ file: PeriodFile, _ entered: Entered) -> FormPage {
        FormPage.certificate(of: file, entered, guards: visit.guards(), words: visit.words)
    }

    private static func page(_ paper: CertificatePaper, _ words: Words, isOwn: Bool = false) -> DocumentPage {
        DocumentPage.certificate(
            paper.certificate, of: paper.file, writer: paper.writer,
            back: isOwn ? Link(words.text("own_path.back"), to: "/own-path") : nil, words: words)
    }

    private static func give(_ visit: Visit) async throws -> Answer {
        let period = try visit.id("period", of: ServicePeriod.self)
        var typed = Typed(visit.form)
        do {
            let text = typed.textIfAny("text", most: 2_000)
            let day = typed.day("givenOn")
            let reason = typed.textIfAny("reason", most: 1_000)
            try typed.done()
            guard let day else { throw Refusal.invalid(typed.problems) }
            _ = try await visit.carryOut(GiveCertificate(period, text: text, givenOn: day, reason: reason))
            return visit.backToPeriod(done: "certificate_given")
        } catch Refusal.invalid(let problems) {
            let file = try await visit.ask(OpenPeriod(period))
            return .again(form(visit, file, visit.entered(problems: problems)), nav: try visit.periodNav)
        }
    }

    private static func pdf(_ visit: Visit) async throws -> Answer {
        let question = PrintCertificate(try visit.id("period"))
        return try await file(try await visit.ask(question), of: question, visit)
    }

    private static func file(
        _ paper: CertificatePaper, of question: some Inquiry, _ visit: Visit
    ) async throws -> Answer {
        let given = paper.certificate
        let desk = PrintDesk(
            visit: visit, client: paper.file.client, version: given.number, datedOn: given.givenOn,
            name: "polku-certificate-\(given.givenOn)", printPath: visit.way + "/print")
        return try await desk.answer(to: question) { page(paper, $0) }
    }
}
