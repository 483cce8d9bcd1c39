package import Casework

/// A proposal with what its codes and people are called.
package struct InitiativeRow: Sendable {
    let initiative: ServiceInitiative
    let form: String
    let maker: String
    let answerer: String?
    package var id: ID<ServiceInitiative> { initiative.id }

    package init(_ initiative: ServiceInitiative, form: String, maker: String, answerer: String?) {
        self.initiative = initiative
        self.form = form
        self.maker = maker
        self.answerer = answerer
    }
}

extension ListPage {
    /// The services proposed for a client, the newest first, each with its answer.
    package static func initiatives(
        _ rows: [InitiativeRow], of header: ClientHeader, mayPropose: Bool, mayAnswer: Bool, today: Day, words: Words
    ) -> ListPage {
        let page = "/clients/" + header.id.rawValue + "/initiatives"
        let columns = ["service", "reason", "maker", "answer"].map {
            TableModel.Column(words.name(of: "clients.initiative_column", $0))
        }
        let lines = rows.map { row in
            let one = row.initiative
            let role = words.name(of: "code.role", one.madeAs.rawValue)
            let answer =
                one.reply.map { reply in
                    TableModel.Cell(
                        words.name(of: "clients.initiative_answer", reply.answer.rawValue),
                        sub: [reply.reason, row.answerer ?? "", words.format.day(reply.on)].joined(separator: " · "))
                }
                ?? TableModel.Cell(
                    words.text("clients.initiative_waits"),
                    buttons: mayAnswer
                        ? [Link(words.text("clients.initiative_reply"), to: page + "/" + one.id.rawValue + "/answer")]
                        : [])
            return TableModel.Row([
                TableModel.Cell(row.form), TableModel.Cell(one.reason),
                TableModel.Cell(row.maker + ", " + role, sub: words.format.day(one.madeOn)), answer,
            ])
        }
        return ListPage(
            title: words.text("clients.initiatives"),
            table: TableModel(
                caption: words.text("clients.initiatives"), isCaptionHidden: true, columns: columns, rows: lines),
            empty: EmptyState(
                .nothingYet, heading: words.text("clients.initiatives_none"),
                words.text("clients.initiatives_none_text")),
            subject: header.name + ", " + header.line(on: today, words), intro: words.text("clients.initiatives_intro"),
            crumbs: header.crumbs(words, words.text("clients.initiatives")),
            actions: mayPropose ? [Button(words.text("clients.propose"), to: page + "/new", .go)] : [])
    }
}

extension FormPage {
    /// Proposing a service for a client.
    package static func initiative(
        _ entered: Entered, of header: ClientHeader, forms: [FormField.Option], guards: Guards, today: Day, words: Words
    ) -> FormPage {
        let page = "/clients/" + header.id.rawValue + "/initiatives"
        let form = FormField(
            "service_form", words.name(of: "clients.initiative_column", "service"), .select,
            options: [FormField.Option("", words.text("clients.form.choose"))] + forms)
        let reason = FormField(
            "reason", words.text("clients.initiative_why"), .area(rows: 4),
            hint: words.text("clients.initiative_why_hint"))
        return FormPage(
            title: words.text("clients.propose"), action: page, guards: guards,
            sections: [FormSection(fields: [form, reason].map(entered.filled))],
            buttons: [
                Button(words.text("clients.propose_button")),
                Button(words.text("layout.button.cancel"), to: page, .quiet),
            ],
            subject: header.name + ", " + header.line(on: today, words), intro: words.text("clients.initiatives_intro"),
            crumbs: header.crumbs(words, words.text("clients.propose")))
    }

    /// The own worker's answer to a proposal.
    package static func initiativeAnswer(
        _ entered: Entered, _ row: InitiativeRow, of header: ClientHeader, guards: Guards, today: Day, words: Words
    ) -> FormPage {
        let page = "/clients/" + header.id.rawValue + "/initiatives"
        let answer = FormField(
            "answer", words.name(of: "clients.initiative_column", "answer"), .radios,
            options: ServiceInitiative.Answer.allCases.map {
                FormField.Option($0.rawValue, words.name(of: "clients.initiative_answer", $0.rawValue))
            })
        let reason = FormField("reason", words.text("clients.initiative_answer_why"), .area(rows: 3))
        return FormPage(
            title: words.text("clients.initiative_reply"),
            action: page + "/" + row.initiative.id.rawValue + "/answer", guards: guards,
            sections: [FormSection(fields: [answer, reason].map(entered.filled))],
            buttons: [
                Button(words.text("clients.initiative_reply")),
                Button(words.text("layout.button.cancel"), to: page, .quiet),
            ],
            subject: header.name + ", " + header.line(on: today, words),
            crumbs: header.crumbs(words, words.text("clients.initiative_reply")),
            terms: [
                Term(words.name(of: "clients.initiative_column", "service"), row.form),
                Term(words.name(of: "clients.initiative_column", "maker"), row.maker),
                Term(words.name(of: "clients.initiative_column", "reason"), row.initiative.reason),
            ])
    }
}
