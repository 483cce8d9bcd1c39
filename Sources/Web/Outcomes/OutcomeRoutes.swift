import Casework
import Pages
import Procedures

/// Where the client went, the contact after the service, and closing the client's file.
enum OutcomeRoutes {
    static let routes: [Route] = [
        .get("/periods/:period/outcome", .openPeriod, outcome.open),
        .post("/periods/:period/outcome", .recordOutcome) { visit in
            try await outcome.carryOut(visit) { typed in
                let code = typed.text("code", most: 60)
                let day = typed.day("effectiveOn")
                try typed.done()
                guard let code, let day else { return }
                _ = try await visit.carryOut(
                    RecordOutcome(
                        visit.id("period"), code: code, effectiveOn: day,
                        isOpenMarket: typed.input["isOpenMarket"] == "yes"))
            }
        },
        .get("/clients/:client/post-contact", .recordPostContact) { visit in
            .page(try await postContactPage(visit, []), nav: "clients")
        },
        .post("/clients/:client/post-contact", .recordPostContact, recordPostContact),
        .get("/clients/:client/closing", .closeClient) { visit in
            .page(try await closingPage(visit, []), nav: "clients")
        },
        .post("/clients/:client/closing", .closeClient, closeClient),
    ]

    private static let outcome = StepDesk(step: .outcome, done: "outcome_recorded") {
        visit, form, problems, findings in
        let ended = form.file.period.milestones.endedOn ?? visit.today
        return FormPage.outcome(
            visit.frame(
                form, suggested: ["effectiveOn": [visit.words.format.day(ended)]], problems: problems,
                findings: findings), codes: form.outcomes)
    }

    private static func postContactPage(_ visit: Visit, _ problems: [Problem]) async throws -> FormPage {
        let followUp = try await visit.ask(OpenFollowUp(visit.id("client")))
        return FormPage.postContact(
            followUp.pathEnd, results: PostContactResult.allCases.map(\.rawValue),
            entered: visit.entered(["contactOn": [visit.words.format.day(visit.today)]], problems: problems),
            guards: visit.guards(), words: visit.words)
    }

    private static func recordPostContact(_ visit: Visit) async throws -> Answer {
        let client = try visit.id("client", of: Client.self)
        var typed = Typed(visit.form)
        do {
            let day = typed.day("contactOn")
            let result = typed.code("result", PostContactResult.self)
            let text = typed.textIfAny("text")
            try typed.done()
            guard let day, let result else { throw Refusal.invalid(typed.problems) }
            _ = try await visit.carryOut(RecordPostContact(client, contactOn: day, result: result, text: text))
            return .seeOther("/clients/" + client.rawValue, done: "post_contact_recorded")
        } catch Refusal.invalid(let problems) {
            return .again(try await postContactPage(visit, problems), nav: "clients")
        }
    }

    private static func closingPage(_ visit: Visit, _ problems: [Problem]) async throws -> FormPage {
        let followUp = try await visit.ask(OpenClientClosing(visit.id("client")))
        if followUp.client.closedOn != nil { throw Refusal.conflict("client_closed") }
        return FormPage.clientClosing(
            followUp.pathEnd, hasLivePeriod: followUp.hasLivePeriod,
            entered: visit.entered(["closedOn": [visit.words.format.day(visit.today)]], problems: problems),
            guards: visit.guards(version: followUp.client.version), words: visit.words)
    }

    private static func closeClient(_ visit: Visit) async throws -> Answer {
        let client = try visit.id("client", of: Client.self)
        var typed = Typed(visit.form)
        do {
            let day = typed.day("closedOn")
            try typed.done()
            guard let day else { throw Refusal.invalid(typed.problems) }
            _ = try await visit.carryOut(CloseClient(client, version: visit.formVersion, closedOn: day))
            return .seeOther("/clients/" + client.rawValue, done: "client_closed")
        } catch Refusal.invalid(let problems) {
            return .again(try await closingPage(visit, problems), nav: "clients")
        }
    }
}

extension FollowUp {
    /// The end of the path as the forms' pages need it.
    fileprivate var pathEnd: PathEnd {
        PathEnd(
            client: client, outcomes: outcomes, window: window.map { ($0.days, $0.citation) }, contacts: contacts)
    }
}
