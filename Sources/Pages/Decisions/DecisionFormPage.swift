package import Casework

/// What the decision's form is drawn from beside what lies on the desk.
package struct DecisionFormDress: Sendable {
    package var texts: DecisionTexts
    /// What is wrong, worded, by field.
    package var errors: [String: String] = [:]
    /// What is wrong at no field of the form.
    package var problems: [String] = []
    /// What the register holds now, by field, when someone else changed the draft meanwhile.
    package var stored: DecisionTexts?
    package var guards: Guards
    package var isApproving = false

    package init(texts: DecisionTexts, guards: Guards) {
        self.texts = texts
        self.guards = guards
    }
}

extension FormPage {
    /// The form of a decision with the rules' checks beside it.
    package static func decision(_ desk: DecisionDesk, _ dress: DecisionFormDress, words: Words) -> FormPage {
        let fields = DecisionFields(desk: desk, dress: dress, words: words)
        let client = "/clients/" + desk.client.id.rawValue
        let own = desk.stored.map { "/decisions/" + $0.id.rawValue }
        let state = desk.stored.map { words.text("decisions.draft_number", ["number": String($0.number)]) }
        return FormPage(
            title: words.text("decisions.form.title"), action: own.map { $0 + "/edit" } ?? client + "/decisions/new",
            guards: dress.guards, sections: fields.sections,
            buttons: [
                Button(words.text("decisions.button.approve"), sendsTo: (own ?? client + "/decisions") + "/approval"),
                Button(words.text("decisions.button.save"), .plain),
            ] + insertion(desk, sendsTo: (own ?? client + "/decisions") + "/text", words)
                + (own.map { [Button(words.text("decisions.button.letter"), to: $0 + "/print", .quiet)] } ?? []),
            subject: [words.line(of: desk.client), state].compactMap { $0 }.joined(separator: " · "),
            crumbs: words.crumbs(to: desk.client) + [Crumb(words.text("decisions.form.crumb"))],
            errorHeading: dress.isApproving ? words.text("decisions.form.not_yet") : nil, problems: dress.problems,
            checks: .decision(desk, words: words), checksURL: client + "/decisions/checks")
    }

    /// The button that puts the library's text into the reasons, when there are texts.
    private static func insertion(_ desk: DecisionDesk, sendsTo path: String, _ words: Words) -> [Button] {
        guard desk.texts.contains(where: { $0.kind == .reasoning }) else { return [] }
        return [Button(words.text("decisions.button.insert_text"), .plain, sendsTo: path)]
    }
}

extension Words {
    /// The client in one line: the name and the day of birth.
    func line(of client: Client) -> String {
        text("decisions.client_line", ["name": client.name, "born": format.day(client.birthDate)])
    }

    /// The way to a client's decisions.
    func crumbs(to client: Client, withDecisions: Bool = true) -> [Crumb] {
        let path = "/clients/" + client.id.rawValue
        let decisions = Crumb(text("decisions.client.title"), to: path + "/decisions")
        return [Crumb(name(of: "layout.nav.item", "clients"), to: "/clients"), Crumb(client.name, to: path)]
            + (withDecisions ? [decisions] : [])
    }
}
