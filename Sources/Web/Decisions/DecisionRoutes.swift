import Casework
import Pages
import Procedures

/// Reading decisions and vouchers, and what follows a decision: renewing and ending.
enum DecisionRoutes {
    static let routes: [Route] = [
        .get("/clients/:client/decisions", .listClientDecisions, listOfClient),
        .get("/decisions/:decision", .openDecision) { visit in
            .page(
                ArticlePage.decision(try await visit.ask(OpenDecision(visit.id("decision"))), words: visit.words),
                nav: "decisions")
        },
        .get("/decisions/:decision/print", .openDecision) { visit in
            var page = DocumentPage.decision(
                try await visit.ask(OpenDecision(visit.id("decision"))), words: visit.words)
            page.pdf = visit.pdfLink
            return .page(page, nav: "decisions")
        },
        .get("/decisions/:decision/renewal", .openDecision) { visit in
            let file = try await visit.ask(OpenDecision(visit.id("decision")))
            return .page(FormPage.renewDecision(file, guards: visit.guards(), words: visit.words), nav: "decisions")
        },
        .post("/decisions/:decision/renewal", .draftDecision) { visit in
            let id = try await visit.carryOut(RenewDecision(visit.id("decision")))
            return .seeOther("/decisions/" + id.rawValue + "/edit", done: "decision_renewal")
        },
        .get("/vouchers/:voucher", .openVoucher, voucher),
    ] + FollowRoutes.routes

    private static func listOfClient(_ visit: Visit) async throws -> Answer {
        let answer = try await visit.ask(ClientDecisions(visit.id("client")))
        let tabs = try visit.tabs(of: answer.client.id, current: .decisions)
        return .page(
            ListPage.decisions(
                of: answer.client, answer.decisions, forms: answer.forms, mayOpen: answer.mayOpen,
                mayDraft: answer.mayDraft, tabs: tabs, today: visit.today, words: visit.words), nav: "clients")
    }

    private static func voucher(_ visit: Visit) async throws -> Answer {
        let file = try await visit.ask(OpenVoucher(visit.id("voucher")))
        let words = visit.words
        let voucher = file.voucher
        return .page(
            ArticlePage.voucher(
                voucher, balance: file.balance, client: file.client, provider: file.provider?.name,
                service: file.serviceForm?.name.in(visit.language) ?? voucher.serviceForm,
                decision: file.mayOpenDecision
                    ? Link(words.text("decisions.link.decision"), to: "/decisions/" + voucher.decisionID.rawValue)
                    : nil,
                period: file.periodID.map {
                    Link(words.text("decisions.link.period"), to: "/periods/" + $0.rawValue)
                }, words: words), nav: "decisions")
    }
}
