package import Casework

/// The forms of a client's care network and root obstacles.
package struct NetworkForm: Sendable {
    let header: ClientHeader
    let entered: Entered
    let guards: Guards
    let today: Day
    let words: Words

    package init(header: ClientHeader, entered: Entered, guards: Guards, today: Day, words: Words) {
        self.header = header
        self.entered = entered
        self.guards = guards
        self.today = today
        self.words = words
    }

    private var home: String { "/clients/" + header.id.rawValue + "/network" }

    /// A new party.
    package var party: FormPage {
        page(
            "network.add", action: home,
            [
                field(
                    "kind", .select,
                    options: NetworkParty.Kind.allCases.map {
                        ($0.rawValue, words.name(of: "network.kind", $0.rawValue))
                    }),
                field("name", hint: words.text("network.name_hint")),
                field("contact", hint: words.text("network.contact_hint"), isOptional: true), field("from", .date),
            ])
    }

    /// The end of a party's part.
    package func ending(of party: NetworkParty) -> FormPage {
        page(
            "network.end_title", action: "/network/" + party.id.rawValue + "/ending",
            [field("to", .date), field("reason", .area(rows: 3))], intro: party.terms.name)
    }

    /// A new root obstacle.
    package var obstacle: FormPage {
        page(
            "network.obstacle.add", action: "/clients/" + header.id.rawValue + "/obstacles",
            [
                field(
                    "obstacle", .select,
                    options: RootObstacle.Kind.allCases.map {
                        ($0.rawValue, words.name(of: "network.obstacle.kind", $0.rawValue))
                    }),
                field("text", .area(rows: 5), hint: words.text("network.text_hint")), field("on", .date),
            ])
    }

    /// The next state of an obstacle.
    package func state(of obstacle: RootObstacle) -> FormPage {
        page(
            "network.obstacle.move", action: "/obstacles/" + obstacle.id.rawValue + "/state",
            [
                field(
                    "state", .radios,
                    options: RootObstacle.State.allCases.filter { $0 != obstacle.state }.map {
                        ($0.rawValue, words.name(of: "network.state", $0.rawValue))
                    }),
                field("on", .date), field("note", .area(rows: 4), hint: words.text("network.note_hint")),
            ],
            intro: words.name(of: "network.obstacle.kind", obstacle.kind.rawValue) + ": " + obstacle.text)
    }

    private func page(_ key: String, action: String, _ fields: [FormField], intro: String? = nil) -> FormPage {
        let title = words.text(key)
        return FormPage(
            title: title, action: action, guards: guards, sections: [FormSection(fields: fields)],
            buttons: [
                Button(words.text("network.save")), Button(words.text("layout.button.cancel"), to: home, .quiet),
            ],
            subject: header.name + ", " + header.line(on: today, words), intro: intro,
            crumbs: header.crumbs(words, title))
    }

    private func field(
        _ name: String, _ kind: FormField.Kind = .text, hint: String? = nil, isOptional: Bool = false,
        options: [(String, String)] = []
    ) -> FormField {
        entered.filled(
            FormField(
                name, words.name(of: "network.field", name), kind, hint: hint, isOptional: isOptional,
                options: options.map { FormField.Option($0.0, $0.1) }))
    }
}
