package import Casework
package import Register

/// The proposals of a client with names, and what the reader may do.
package struct ListInitiatives: Inquiry {
    package struct Answer: Sendable {
        package let header: ClientHeader
        package let initiatives: [ServiceInitiative]
        package let names: [ID<UserAccount>: String]
        /// The forms that may be proposed.
        package let forms: [ServiceForm]
        package let mayPropose: Bool
        package let mayAnswer: Bool
    }

    package static let action = Action.listInitiatives
    package let client: ID<Client>
    package var subject: Subject { .client(client) }

    package init(of client: ID<Client>) { self.client = client }

    package func answer(from register: some Reading, _ act: Act) throws -> Answer {
        let sees = ClientPart.seen(by: act.worker.role).contains(.whereabouts)
        guard let found = try register.client(client),
            let header = try register.clientHeader(client, hidesWhereabouts: !sees)
        else { throw Refusal.notFound("client") }
        let initiatives = try register.initiatives(of: client)
        let people = Set(initiatives.map(\.madeBy) + initiatives.compactMap(\.reply?.by))
        return Answer(
            header: header, initiatives: initiatives,
            names: try register.userNames(people.sorted { $0.rawValue < $1.rawValue }),
            forms: try act.rules(of: found.countyID, on: act.today, in: register).serviceForms,
            mayPropose: try act.may(.proposeService, to: client, in: register),
            mayAnswer: try act.may(.answerInitiative, to: client, in: register))
    }
}

/// Proposes a service for a client.
package struct ProposeService: Procedure {
    package static let action = Action.proposeService
    package let client: ID<Client>
    let serviceForm: String
    let reason: String
    package var subject: Subject { .client(client) }

    package init(_ serviceForm: String, for client: ID<Client>, reason: String) {
        self.serviceForm = serviceForm
        self.client = client
        self.reason = reason
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<ServiceInitiative> {
        guard let found = try register.client(client) else { throw Refusal.notFound("client") }
        let forms = try act.rules(of: found.countyID, on: act.today, in: register).serviceForms.map(\.id)
        var problems: [Problem] = []
        if !forms.contains(serviceForm) { problems.append(Problem("service_form", "choose")) }
        if reason.isEmpty { problems.append(Problem("reason", "required")) }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        let initiative = ServiceInitiative(
            id: ID(rawValue: act.newID()), clientID: client, serviceForm: serviceForm, reason: reason,
            madeBy: act.worker.userID, madeAs: act.worker.role, madeOn: act.today)
        try register.insert(initiative)
        return initiative.id
    }

    package func figures(after outcome: ID<ServiceInitiative>) -> String { "form=" + serviceForm }
}

/// Answers a proposal, with the reason that whoever made it can read.
package struct AnswerInitiative: Procedure {
    package static let action = Action.answerInitiative
    package let client: ID<Client>
    let initiative: ID<ServiceInitiative>
    let answer: ServiceInitiative.Answer
    let reason: String
    package var subject: Subject { .client(client) }

    package init(
        _ initiative: ID<ServiceInitiative>, of client: ID<Client>, _ answer: ServiceInitiative.Answer, reason: String
    ) {
        self.initiative = initiative
        self.client = client
        self.answer = answer
        self.reason = reason
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        guard try register.initiatives(of: client).contains(where: { $0.id == initiative }) else {
            throw Refusal.notFound("initiative")
        }
        if reason.isEmpty { throw Refusal.invalid([Problem("reason", "required")]) }
        let reply = ServiceInitiative.Reply(answer: answer, reason: reason, by: act.worker.userID, on: act.today)
        guard try register.answer(initiative, of: client, reply) else { throw Refusal.conflict("initiative_answered") }
        return Done()
    }

    package func figures(after outcome: Done) -> String { "answer=" + answer.rawValue }
}
