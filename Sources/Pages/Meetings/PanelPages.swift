package import Casework

extension ListPage {
    /// The occasions on which the county has heard or will hear its clients, the latest first.
    package static func panels(_ panels: [ClientPanel], words: Words) -> ListPage {
        let rows = panels.map { panel in
            TableModel.Row([
                TableModel.Cell(
                    panel.theme, href: panel.path, sub: words.name(of: "meetings.panel_kind", panel.kind.rawValue)),
                TableModel.Cell(words.format.day(panel.heldOn)),
                TableModel.Cell(words.format.number(panel.invitees.count)),
                TableModel.Cell(panel.attendance.map(words.format.number) ?? "–"),
            ])
        }
        return ListPage(
            title: words.text("meetings.panels"),
            table: TableModel(
                caption: words.text("meetings.panels"), isCaptionHidden: true,
                columns: [
                    .init(words.text("meetings.panel.theme")), .init(words.text("meetings.panel.held_on")),
                    .init(words.text("meetings.panel.invited"), isNumber: true),
                    .init(words.text("meetings.panel.came"), isNumber: true),
                ], rows: rows),
            empty: EmptyState(
                .nothingYet, heading: words.name(of: "layout.empty", "nothing_yet"), words.text("meetings.panel.none")),
            actions: [Button(words.text("meetings.panel.new"), to: "/client-panels/new", .go)])
    }
}

extension ClientPanel {
    package var path: String { "/client-panels/" + id.rawValue }
}

extension ArticlePage {
    /// One occasion: who was invited, who came and what was said.
    package static func panel(
        _ panel: ClientPanel, mayInvite: Bool, today: Day, words: Words
    ) -> ArticlePage {
        let invited = invitees(panel, mayInvite: mayInvite, words)
        let topics = ClientPanel.Topic.allCases.compactMap { topic in
            panel.experience[topic].map { Term(words.name(of: "meetings.panel_topic", topic.rawValue), $0) }
        }
        let said = Block(
            words.text("meetings.panel.said"), terms: topics,
            paragraphs: panel.notes.isEmpty ? [] : [panel.notes])
        let all = Crumb(words.text("meetings.panels"), to: "/client-panels")
        return ArticlePage(
            title: panel.theme, subject: words.name(of: "meetings.panel_kind", panel.kind.rawValue),
            blocks: [invited] + (topics.isEmpty && panel.notes.isEmpty ? [] : [said]),
            crumbs: [all, Crumb(panel.theme)],
            facts: [
                Fact(words.text("meetings.panel.held_on"), words.format.day(panel.heldOn)),
                Fact(words.text("meetings.panel.place"), panel.place.isEmpty ? "–" : panel.place),
            ],
            actions: panel.heldOn <= today
                ? [Button(words.text("meetings.panel.tell"), to: panel.path + "/outcome", .go)] : [])
    }

    /// Who was invited and whether they came.
    private static func invitees(_ panel: ClientPanel, mayInvite: Bool, _ words: Words) -> Block {
        let rows = panel.invitees.map { invitee in
            TableModel.Row([
                TableModel.Cell(invitee.name),
                TableModel.Cell(
                    tag: invitee.attended.map { came in
                        Tag(words.name(of: "meetings.panel_attended", came ? "yes" : "no"), came ? .ok : .quiet)
                    } ?? Tag(words.name(of: "meetings.panel_attended", "unknown"), .quiet)),
            ])
        }
        let heading = words.text("meetings.panel.invitees")
        var invited = Block(
            heading,
            table: rows.isEmpty
                ? nil
                : TableModel(
                    caption: heading, isCaptionHidden: true,
                    columns: [.init(words.text("meetings.panel.name")), .init(words.text("meetings.panel.came"))],
                    rows: rows),
            empty: rows.isEmpty
                ? EmptyState(
                    .nothingYet, heading: words.name(of: "layout.empty", "nothing_yet"),
                    words.text("meetings.panel.nobody")) : nil)
        if mayInvite { invited.link = Link(words.text("meetings.panel.invite"), to: panel.path + "/invitees/new") }
        return invited
    }
}

extension FormPage {
    /// Who came and what was said.
    package static func panelOutcome(
        _ panel: ClientPanel, _ entered: Entered, guards: Guards, problems: [String] = [], words: Words
    ) -> FormPage {
        let came = FormField(
            "attended", words.text("meetings.panel.who_came"), .checkboxes, isOptional: true,
            options: panel.invitees.map { .init($0.client.rawValue, $0.name) })
        let topics = ClientPanel.Topic.allCases.map { topic in
            entered.filled(
                FormField(
                    "topic." + topic.rawValue, words.name(of: "meetings.panel_topic", topic.rawValue), .area(rows: 3),
                    isOptional: true))
        }
        let title = words.text("meetings.panel.tell")
        return FormPage(
            title: title, action: panel.path + "/outcome", guards: guards,
            sections: [
                FormSection(fields: panel.invitees.isEmpty ? [] : [entered.filled(came)]),
                FormSection(
                    heading: words.text("meetings.panel.experience"),
                    hint: words.text("meetings.panel.experience_hint"), fields: topics),
                FormSection(fields: [
                    entered.filled(
                        FormField("notes", words.text("meetings.panel.notes"), .area(rows: 6), isOptional: true))
                ]),
            ].filter { !$0.fields.isEmpty },
            buttons: [
                Button(words.name(of: "layout.button", "save")),
                Button(words.name(of: "layout.button", "cancel"), to: panel.path, .quiet),
            ], subject: panel.theme,
            crumbs: [
                Crumb(words.text("meetings.panels"), to: "/client-panels"), Crumb(panel.theme, to: panel.path),
                Crumb(title),
            ], problems: problems)
    }
}
