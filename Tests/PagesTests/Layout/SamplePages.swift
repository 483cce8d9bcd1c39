import Casework
import Pages

extension Samples {
    static func form(_ words: Words) -> FormPage {
        FormPage(
            title: "Nova forma", action: "/forma", guards: Guards(key: "k1", version: 3),
            sections: [
                FormSection(heading: "1. Prima", hint: "Ante", fields: fields, notes: [Note(.info, "Sub rosa.")]),
                FormSection(fields: [FormField("last", "Last")]),
            ],
            buttons: [
                Button(words.text("layout.button.save")),
                Button(
                    words.text("layout.button.save_draft"), .plain, name: "act", value: "draft",
                    sendsTo: "/forma/draft"),
                Button(words.text("layout.button.cancel"), to: "/clients", .quiet),
            ],
            subject: "Sirpa Exemplar, 14.3.1975", intro: "Lorem ipsum dolor sit amet.",
            crumbs: [Crumb("Clientes", to: "/clients"), Crumb("Nova forma")],
            notes: [Note(.warn, lead: "Cave.", "Canem.", citations: [citation], link: Link("Lege", to: "/l"))],
            terms: [Term("Pretium", "3 072,00 €")],
            problems: ["Non licet"], checks: checks(words), checksURL: "/forma/checks",
            draft: DraftMark(form: "/forma", savedAt: "2026-11-27T12:32:00.000Z", words: words),
            sharedDraft: SharedDraft(address: "/forma/draft", now: "Servatum.", words: words))
    }

    static func table(_ words: Words) -> TableModel {
        TableModel(
            caption: "Tabula",
            columns: [
                .init("Nomen", sortHref: "?sort=n", sorted: "ascending"), .init("Via"), .init("Summa", isNumber: true),
                .init("Actio", isHidden: true),
            ],
            rows: [
                .init([
                    .init("Aino Prima", href: "/clients/1", sub: "s. 1.1.1980"), .init(tag: Tag("Bene", .ok)),
                    .init("3 072,00 €"), .init(buttons: [Link("Lege", to: "/clients/1/read")]),
                ]),
                .init(
                    [
                        .init("Beata Secunda", href: "/clients/2"),
                        .init("Finis", tag: Tag("Sero", .stop), citation: citation), .init("–"), .init(),
                    ], isLate: true),
            ],
            total: .init([.init("Omnes"), .init(), .init("3 072,00 €"), .init()]))
    }

    static func list(_ words: Words) -> ListPage {
        ListPage(
            title: "Clientes", table: table(words), empty: EmptyState(.nothingYet, heading: "Nihil", "Adhuc."),
            subject: "2 omnes", intro: "Lorem ipsum.",
            facts: [Fact("Sero", "3", isLate: true), Fact("Pretium", "624,00", unit: "€")],
            crumbs: [Crumb("Clientes")], tabs: [Tab("Mei", to: "/a", isCurrent: true), Tab("Omnes", to: "/b")],
            notes: [Note(.info, "Nota.")], actions: [Button("Novus cliens", to: "/clients/new", .go)],
            filters: Filters(
                label: "Filtra", action: "/clients",
                fields: [FormField("stage", "Stage", .select, value: "a", options: options)], clearHref: "/clients",
                isPosted: true,
                kept: KeptFilters(
                    [SavedFilter(id: ID(rawValue: "f1"), list: .clients, name: "Mei <b>", query: "scope=mine")],
                    keepHref: "/filters/new?list=clients")),
            pager: Pager(rows: 1...2, of: 40, previous: "?page=1", next: "?page=3", words: words))
    }

    static func emptyList(_ reason: EmptyState.Reason) -> ListPage {
        ListPage(
            title: "Clientes", table: TableModel(caption: "Tabula", columns: [], rows: []),
            empty: EmptyState(reason, heading: "Nihil", "Adhuc nihil.", link: Link("Omnia", to: "/clients")))
    }

    static func course() -> Course {
        Course(
            [
                ("Identification", .done, "14.1.2025"), ("Assessment", .done, nil), ("Plan", .done, nil),
                ("Decision", .here, "7.8.2026"), ("Service", .next, nil), ("Follow-up", .next, nil),
                ("Onward", .next, nil),
            ], nextStep: "Relatio 20.11.", citation: citation)
    }

    static func pips() -> Pips {
        let week: [Pips.State] = [.done, .done, .absent, .missing]
        return Pips(
            weeks: [week, week, [.unmarked, .today, .ahead, .ahead]], label: "Dies", firstWeek: "vk 34",
            currentWeek: "vk 36", lastWeek: "vk 36", keys: Pips.State.allCases.map { ($0, "\($0) 4") })
    }

    static func article(_ words: Words) -> ArticlePage {
        var period = Block("Tempus", notes: [Note(.stop, "Finis.")], facts: [Fact("Usus", "51", unit: "/ 64")])
        period.tag = Tag("Valet", .ok)
        period.hint = "Lorem."
        period.pips = pips()
        var trail = Block(
            "Acta",
            trail: [
                TrailItem(time: "26.11.", lead: "Colloquium", "Omnes.", state: .next, link: Link("Lege", to: "/x")),
                TrailItem(time: "19.11.", lead: "Relatio", state: .here),
                TrailItem(time: "26.10.", lead: "Absens", state: .done, citation: citation),
            ])
        trail.link = Link("Omnia", to: "/all")
        return ArticlePage(
            title: "Sirpa Exemplar", subject: "s. 14.3.1975 · Harjula",
            blocks: [
                period, trail,
                Block(
                    "Decisio", terms: [Term("Ab", "1.1.2026", citation: citation), Term("Ad", "31.3.2026")],
                    paragraphs: ["Lorem ipsum.\nDolor."], table: table(words), links: [Link("Charta", to: "/c")]),
            ],
            aside: [
                Block(
                    "Rete",
                    people: [
                        Person(name: "Katja Niemelä", role: "X", telephone: "050000000", tag: Tag("Prima", .info)),
                        Person(name: "Mikko Salonen", role: "Y"),
                    ]), Block("Vacuum", empty: EmptyState(.nothingYet, heading: "Nihil", "Adhuc.")),
            ],
            crumbs: [Crumb("Clientes", to: "/clients"), Crumb("Sirpa")], course: course(),
            tabs: [Tab("Summa", to: "/s", isCurrent: true), Tab("Decisiones", to: "/d")], notes: [Note(.ok, "Bene.")],
            actions: [Button("Nova decisio", to: "/n", .go)])
    }

    static func document(_ words: Words) -> DocumentPage {
        var page = DocumentPage(
            title: "Decisio", sender: ["Järvi-Häme", "Harjula"], date: "19.11.2026", back: Link("Retro", to: "/d"),
            terms: [Term("Cliens", "Sirpa Exemplar")],
            parts: [
                .init("1. Decisum", ["Concessum."], terms: [Term("Ab", "1.1.", citation: citation)]),
                .init("2. Dies", table: table(words)),
            ],
            number: "JH/123/2026", secrecy: "Secretum", signatures: [Term("Katja Niemelä", "kontaktperson")],
            distribution: "Cliens")
        page.pdf = Link("Charta", to: "/d/pdf")
        page.scans = Link("Imagines", to: "/d/attachments")
        return page
    }

    static func message(_ words: Words) -> MessagePage {
        MessagePage(
            .ok, title: "Factum", ["Omnia scripta."], points: ["Primum", "Deinde"], terms: [Term("Dies", "1.1.")],
            crumbs: [Crumb("Clientes", to: "/clients"), Crumb("Factum")], actions: [Button("Perge", to: "/")],
            reference: "7F3A-19")
    }

    static func week(_ words: Words) -> WeekGrid {
        let days = ["ma 16.11.", "ti 17.11.", "ke 18.11.", "to 19.11.", "pe 20.11."].enumerated().map { index, label in
            WeekGrid.Day(label, column: index, isToday: index == 3)
        }
        let names = ["Erkkilä Tuomas", "Hakala Maija", "Heikkilä Jani", "Koivu Eija"]
        let rows = names.enumerated().map { index, name in
            let values = [["5", "S", "7", "", ""], ["E", "4,25", "", "", ""]][index % 2]
            let cells = values.enumerated().map { column, value in
                column == 4
                    ? WeekGrid.Cell.notAgreed
                    : WeekGrid.Cell(
                        name: "d.\(index).\(column)", value: value, agreed: "5",
                        isWrong: index == 1 && column == 1, stored: index == 2 && column == 2 ? "L" : nil)
            }
            return WeekGrid.Row(
                name: name, href: "/clients/\(index)", cells: cells, hours: "12", days: 2, agreedDays: 4, used: "21/39",
                tag: index == 1 ? Tag("Cave", .warn) : nil)
        }
        return WeekGrid(
            caption: "Hebdomas", days: days, rows: rows, present: [2, 2, 2, 0, 0], hours: "33", daysPresent: 6,
            words: words)
    }

    static func work(_ words: Words) -> WorkPage {
        let columns: [TableModel.Column] = [
            .init("Dies"), .init("Cliens"), .init("Res"), .init("Vices"), .init("Actio", isHidden: true),
        ]
        func row(_ isLate: Bool) -> TableModel.Row {
            .init(
                [
                    .init("12.11.2026", sub: "7 dies"),
                    .init("Raimo Exemplar", href: "/clients/1", sub: "Finis 29.10."),
                    .init("Relatio finalis abest", citation: citation), .init(tag: Tag("Ego", .info, icon: "person")),
                    .init(buttons: [Link("Scribe", to: "/x")]),
                ], isLate: isLate)
        }
        func table(_ caption: String, _ rows: [TableModel.Row]) -> TableModel {
            TableModel(caption: caption, isCaptionHidden: true, columns: columns, rows: rows)
        }
        return WorkPage(
            title: "Opera", subject: "19.11.2026", facts: [Fact("Sero", "2", isLate: true), Fact("Nunc", "1")],
            actions: [Button("Scribe", to: "/x")], notes: [Note(.info, "Nota.")],
            filters: Filters(label: "Filtra", action: "/worklist", fields: [FormField("q", "Q")]),
            sections: [
                .init(.late, heading: "Sero", table: table("Sero", [row(true), row(true)]), empty: "Nihil."),
                .init(.now, heading: "Nunc", hint: "47", table: table("Nunc", [row(false)]), empty: "Nihil."),
                .init(.ahead, heading: "Postea", table: table("Postea", []), empty: "Nihil postea."),
            ])
    }

    static func portal() -> PortalPage {
        PortalPage(
            title: "Salve Sirpa", back: Link("Retro", to: "/own"), intro: "Lorem ipsum.", notes: [Note(.ok, "Bene.")],
            hero: .init(lead: "Cras", day: "ma 23.11.", text: "9.00–14.00", link: Link("Absens", to: "/own/absence")),
            course: course(),
            tiles: [
                .init("Nuntii", hint: "2 novi", icon: "message", to: "/own/messages"),
                .init("Chartae", icon: "document", to: "/own/papers"),
            ],
            blocks: [Block("Rete", people: [Person(name: "Katja Niemelä", role: "X", telephone: "050000000")])])
    }

    /// The generic pages.
    static func layout(_ words: Words) -> [(name: String, page: any Page)] {
        [
            ("form", form(words)), ("list", list(words)), ("list-empty", emptyList(.nothingYet)),
            ("list-filtered", emptyList(.nothingMatches)), ("article", article(words)),
            ("portal", portal()), ("work", work(words)), ("document", document(words)), ("message", message(words)),
            ("error-500", MessagePage.error(500, detail: "Detail", whomToAsk: "X", reference: "7F3A-19", words: words)),
        ]
    }
}
