package import Casework
package import Register

/// Receives a paper of the dossier.
package struct ReceivePaper: Procedure {
    package static let action = Action.keepDossier
    package let provider: ID<Organisation>
    package let item: String
    package let name: String
    package let receivedOn: Day
    package let validTo: Day?
    package let keptWhere: String

    package init(
        _ provider: ID<Organisation>, item: String, name: String, receivedOn: Day, validTo: Day?, keptWhere: String
    ) {
        self.provider = provider
        self.item = item
        self.name = name
        self.receivedOn = receivedOn
        self.validTo = validTo
        self.keptWhere = keptWhere
    }

    package var subject: Subject { .organisation(provider) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<ProviderPaper> {
        let rules = try act.rules(of: act.worker.countyID, on: act.today, in: register)
        var problems: [Problem] = []
        if !rules.codes(of: "provider_dossier", on: act.today).contains(where: { $0.code == item }) {
            problems.append(Problem("item", "choose"))
        }
        if name.isEmpty { problems.append(Problem("name", "required")) }
        if receivedOn > act.today { problems.append(Problem("received_on", "in_future")) }
        if let validTo, validTo < receivedOn { problems.append(Problem("valid_to", "ends_before")) }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        let paper = ProviderPaper(
            id: ID(rawValue: act.newID()), item: item, name: name, receivedOn: receivedOn, validTo: validTo,
            keptWhere: keptWhere)
        try register.insert(paper, of: provider, by: act.worker.userID, at: act.timestamp)
        return paper.id
    }

    package func figures(after outcome: ID<ProviderPaper>) -> String { item }
}
