import Pages

/// Pages with every part filled, invented and harmless.
enum Samples {
    static func frame(_ language: Language, _ words: Words) -> Frame {
        var frame = Frame(
            language: language, path: "/clients?page=2",
            reader: .init(name: "Katja Niemelä", role: "kontaktperson", organisation: "Järvi-Häme", holdsMore: true),
            nav: [
                .init(label: words.text("layout.nav.item.worklist"), href: "/worklist", count: 3),
                .init(label: words.text("layout.nav.item.clients"), href: "/clients", isCurrent: true),
                .init(label: words.text("layout.nav.item.decisions"), href: "/decisions"),
                .init(label: words.text("layout.nav.item.messages"), href: "/messages", count: 2),
                .init(label: words.text("layout.nav.item.statistics"), href: "/statistics"),
            ])
        frame.isDemo = true
        frame.canSearch = true
        frame.csrf = "mark"
        frame.show(rulebooks: ["pohjois-savo-2024", "laki-189-2001"], words: words)
        frame.idleSeconds = "1800"
        frame.theme = "light"
        frame.notice = Note(.ok, lead: "Lorem.", "Ipsum dolor.", link: Link("Sit amet", to: "/x"))
        return frame
    }

    static let citation = Citation("Lex 189/2001, 13 §", to: "/rulebooks/lex#13")

    static let options: [FormField.Option] = [
        .init("a", "Alfa"), .init("b", "Beta", hint: "Beta hint"), .init("c", "Gamma"),
    ]

    static var fields: [FormField] {
        var stored = FormField("reason", "Reason", .area(rows: 4), value: "One\nTwo", hint: "Why")
        stored.stored = "Three"
        stored.maxLength = 2000
        var mail = FormField("email", "E-mail", .email, value: "a@example.fi", isOptional: true)
        mail.autocomplete = "username"
        var many = FormField("days", "Days", .checkboxes, options: options)
        many.values = ["a", "c"]
        return [
            mail, FormField("subject", "Subject", value: "", error: "Write the subject"),
            FormField("from", "From", .date, value: "31.11.2026", hint: "9.4.2027", error: "Check the day"),
            FormField("price", "Price", .decimal, value: "48,00", unit: "€"),
            FormField("count", "Count", .number, value: "4"), stored,
            FormField("service", "Service", .select, value: "b", isOptional: true, options: options),
            FormField("outcome", "Outcome", .radios, value: "a", error: "Choose one", options: options), many,
            FormField("agreed", "Agreed", .checkbox, value: "yes"), FormField("plan", "", .hidden, value: "7"),
            FormField("unit", "Unit price", .readOnly, value: "48,00 €", hint: "From the price list"),
            FormField("secret", "Password", .password), FormField("phone", "Telephone", .telephone, isOptional: true),
        ]
    }

    static func checks(_ words: Words) -> ChecksPanel {
        ChecksPanel(
            [
                CheckItem(.ok, title: "Sapien", text: "Sed ut.", citations: [citation]),
                CheckItem(.stop, title: "Dolor", text: "Quis autem.", citations: [citation]),
                CheckItem(.warn, title: "Amet", text: "Nemo enim.", citations: [Citation("§ 4")], isAssumed: true),
                CheckItem(.info, title: "Velit", text: "Neque porro."),
                CheckItem(.ok, title: "Magna", text: "Ut enim."),
            ], time: "11.20", words: words)
    }
}
