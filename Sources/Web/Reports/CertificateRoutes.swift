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

    private static func form(_ visit: Visit, _ file: PeriodFile, _ entered: Entered) -> FormPage {
        FormPage.certificate(of: file, entered, guards: visit.guards(), words: visit.words)
    }

    private static func page(_ paper: CertificatePaper, _ words: Words) -> DocumentPage {
        DocumentPage.certificate(paper.certificate, of: paper.file, writer: paper.writer, words: words)
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
        let paper = try await visit.ask(question)
        let given = paper.certificate
        let desk = PrintDesk(
            visit: visit, client: paper.file.client, version: given.number, datedOn: given.givenOn,
            name: "polku-certificate-\(given.givenOn)", printPath: visit.way + "/print")
        return try await desk.answer(to: question) { page(paper, $0) }
    }
}
