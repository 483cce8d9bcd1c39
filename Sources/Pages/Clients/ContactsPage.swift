package import Casework

extension ArticlePage {
    /// The notes and contacts of a client, the newest first.
    package static func contacts(
        _ contacts: [SignedContact], of header: ClientHeader, mayRecord: Bool, tabs: [Tab], today: Day, words: Words
    ) -> ArticlePage {
        let title = words.text("clients.contacts.title")
        let new = "/clients/" + header.id.rawValue + "/contacts/new"
        let block =
            contacts.isEmpty
            ? Block(
                empty: EmptyState(
                    .nothingYet, heading: words.text("clients.contacts.empty"),
                    words.text("clients.contacts.empty_text"),
                    link: mayRecord ? Link(words.text("clients.contacts.new"), to: new) : nil))
            : Block(trail: contacts.map { item($0, words) })
        return ArticlePage(
            title: title, subject: header.name + ", " + header.line(on: today, words), blocks: [block],
            crumbs: header.crumbs(words, title), tabs: tabs,
            actions: mayRecord ? [Button(words.text("clients.contacts.new"), to: new, .go)] : [])
    }

    private static func item(_ signed: SignedContact, _ words: Words) -> TrailItem {
        let contact = signed.contact
        let about = contact.aboutDay.map {
            words.text("clients.contacts.about", ["day": words.format.shortDayWithWeekday($0)])
        }
        let kind = words.name(of: "clients.contact_kind", contact.kind.rawValue)
        return TrailItem(
            time: words.format.dayWithWeekday(contact.contactOn), lead: kind,
            [signed.author, about ?? "", contact.text].filter { !$0.isEmpty }.joined(separator: ". "))
    }
}

extension FormPage {
    /// A new contact or note.
    package static func newContact(
        _ entered: Entered, of header: ClientHeader, guards: Guards, draft: DraftMark, today: Day, words: Words
    ) -> FormPage {
        let page = "/clients/" + header.id.rawValue + "/contacts"
        let field = { (name: String, kind: FormField.Kind) in
            FormField(name, words.name(of: "clients.contacts.field", name), kind)
        }
        var kind = field("kind", .radios)
        kind.options = ContactEntry.kinds.map {
            FormField.Option($0.rawValue, words.name(of: "clients.contact_kind", $0.rawValue))
        }
        var about = field("about_day", .date)
        about.isOptional = true
        about.hint = words.text("clients.contacts.about_hint")
        var text = field("text", .area(rows: 5))
        text.hint = words.text("clients.contacts.text_hint")
        let fields = [kind, field("contact_on", .date), about, text]
        return FormPage(
            title: words.text("clients.contacts.new"), action: page, guards: guards,
            sections: [FormSection(fields: fields.map(entered.filled))],
            buttons: [
                Button(words.text("clients.contacts.button")),
                Button(words.text("layout.button.cancel"), to: page, .quiet),
            ],
            subject: header.name + ", " + header.line(on: today, words),
            crumbs: header.crumbs(words, words.text("clients.contacts.new")), draft: draft)
    }
}
