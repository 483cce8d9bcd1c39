import Casework
import Pages
import Procedures

/// Services proposed for a client, and the own worker's answers.
enum InitiativeRoutes {
    static let routes: [Route] = [
        .get("/clients/:client/initiatives", .listInitiatives) { visit in
            let file = try await visit.ask(ListInitiatives(of: visit.id("client")))
            return .page(
                ListPage.initiatives(
                    rows(file, visit), of: file.header, mayPropose: file.mayPropose, mayAnswer: file.mayAnswer,
                    today: visit.today, words: visit.words), nav: "clients")
        },
        .get("/clients/:client/initiatives/new", .proposeService) { visit in
            .page(try await form(visit, []), nav: "clients")
        },
        .post("/clients/:client/initiatives", .proposeService, propose),
        .get("/clients/:client/initiatives/:initiative/answer", .answerInitiative) { visit in
            .page(try await answerPage(visit, []), nav: "clients")
        },
        .post("/clients/:client/initiatives/:initiative/answer", .answerInitiative, answer),
    ]

    private static func rows(_ file: ListInitiatives.Answer, _ visit: Visit) -> [InitiativeRow] {
        file.initiatives.map { one in
            InitiativeRow(
                one, form: file.forms.first { $0.id == one.serviceForm }?.name.in(visit.language) ?? one.serviceForm,
                maker: file.names[one.madeBy] ?? "", answerer: one.reply.flatMap { file.names[$0.by] })
        }
    }

    private static func form(_ visit: Visit, _ problems: [Problem]) async throws -> FormPage {
        let file = try await visit.ask(ListInitiatives(of: visit.id("client")))
        return FormPage.initiative(
            visit.entered(problems: problems), of: file.header,
            forms: file.forms.map { FormField.Option($0.id, $0.name.in(visit.language)) }, guards: visit.guards(),
            today: visit.today, words: visit.words)
    }

    private static func propose(_ visit: Visit) async throws -> Answer {
        let client: ID<Client> = try visit.id("client")
        var typed = Typed(visit.form)
        let reason = typed.textIfAny("reason", most: 2_000)
        do {
            try typed.done()
            _ = try await visit.carryOut(ProposeService(visit.form["service_form"], for: client, reason: reason))
            return .seeOther("/clients/" + client.rawValue + "/initiatives", done: "initiative_made")
        } catch Refusal.invalid(let problems) {
            return .again(try await form(visit, problems), nav: "clients")
        }
    }

    private static func answerPage(_ visit: Visit, _ problems: [Problem]) async throws -> FormPage {
        let file = try await visit.ask(ListInitiatives(of: visit.id("client")))
        let id: ID<ServiceInitiative> = try visit.id("initiative")
        guard let row = rows(file, visit).first(where: { $0.id == id }) else { throw Refusal.notFound("initiative") }
        return FormPage.initiativeAnswer(
            visit.entered(problems: problems), row, of: file.header, guards: visit.guards(), today: visit.today,
            words: visit.words)
    }

    private static func answer(_ visit: Visit) async throws -> Answer {
        let client: ID<Client> = try visit.id("client")
        var typed = Typed(visit.form)
        let answer: ServiceInitiative.Answer? = typed.code("answer")
        let reason = typed.textIfAny("reason", most: 1_000)
        do {
            try typed.done()
            guard let answer else { throw Refusal.invalid([]) }
            _ = try await visit.carryOut(
                AnswerInitiative(visit.id("initiative"), of: client, answer, reason: reason))
            return .seeOther("/clients/" + client.rawValue + "/initiatives", done: "initiative_answered")
        } catch Refusal.invalid(let problems) {
            return .again(try await answerPage(visit, problems), nav: "clients")
        }
    }
}
