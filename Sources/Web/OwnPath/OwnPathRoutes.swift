import Casework
import HTTPTypes
import Pages
import Procedures

/// The client's own side of the service.
enum OwnPathRoutes {
    static let routes: [Route] =
        [
            .get("/own-path", .seeOwnPath) { visit in
                let path = try await visit.ask(SeeOwnPath(of: try visit.worker.userID))
                return .page(
                    PortalPage.ownPath(content(path), today: visit.today, words: visit.words), nav: "own_path")
            },
            .get("/own-path/path", .seeOwnPath) { visit in
                let path = try await visit.ask(SeeOwnPath(of: try visit.worker.userID))
                return .page(PortalPage.ownPathSheet(content(path), words: visit.words), nav: "own_path")
            },
            .get("/own-path/documents/:document", .readOwnDocument) { visit in
                let own = try await visit.ask(ReadOwnDocument(try visit.id("document")))
                return .page(
                    PortalPage.ownDocument(
                        own.document, author: own.author, sections: own.sections, needs: own.needs, words: visit.words),
                    nav: "own_path")
            },
            .get("/own-path/decisions/:decision", .readOwnDecision) { visit in
                let own = try await visit.ask(ReadOwnDecision(try visit.id("decision")))
                return .page(
                    PortalPage.ownDecision(
                        own.decision, form: own.formName, provider: own.provider, decidedBy: own.decidedBy,
                        voucher: own.voucher, stop: own.stop, changedBy: own.changedBy, words: visit.words),
                    nav: "own_path")
            },
            .get("/own-path/readers", .seeOwnReaders) { visit in
                let isLong = visit.query["span"] == "year"
                let readers = try await visit.ask(
                    SeeOwnReaders(of: try visit.worker.userID, days: isLong ? 366 : 30))
                return .page(PortalPage.ownReaders(readers, isLong: isLong, words: visit.words), nav: "own_path")
            },
        ] + CertificateRoutes.own + OwnFeedbackRoutes.routes + OwnInstructorRoutes.routes

    private static func content(_ path: OwnPath) -> OwnPathContent {
        var content = OwnPathContent(marks: path.marks)
        content.name = path.client.givenName
        content.period = path.period
        content.provider = path.provider
        content.site = path.site
        content.nextDay = path.nextDay
        content.days = path.days
        content.periodDays = path.periodDays
        content.plan = path.plan
        content.people = path.people
        content.asksFeedback = path.asksFeedback
        content.hasNewInstructor = path.hasNewInstructor
        content.decisions = path.decisions.map { decision in
            (decision, path.rules.serviceForm(decision.terms.serviceForm)?.name ?? Wording(decision.terms.serviceForm))
        }
        content.documents = path.documents.map { ($0.document.id.rawValue, $0.name, $0.document.sentOn) }
        content.certificates = path.certificates.map { ($0.periodID.rawValue, $0.givenOn) }
        content.consents = path.consents.map { consent in
            (consent, path.rules.name(of: consent.party, in: "consent_parties") ?? Wording(consent.party))
        }
        for day in path.days {
            guard case .absent(let cause) = day.state else { continue }
            content.causes[cause] = path.rules.name(of: cause, in: "absence_causes")
        }
        return content
    }
}
