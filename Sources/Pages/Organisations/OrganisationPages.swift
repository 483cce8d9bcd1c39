package import Casework

extension ListPage {
    /// The county and the parties that work with it.
    package static func organisations(_ all: [Organisation], ways: ListWays, words: Words) -> ListPage {
        ListPage(
            title: words.text("organisations.title"), table: organisationsTable(all, words),
            empty: EmptyState(
                .nothingYet, heading: words.name(of: "layout.empty", "nothing_yet"), words.text("organisations.none")),
            subject: words.plural("organisations.count", count: all.count),
            actions: (all.isEmpty ? [] : ways.buttons(words))
                + [Button(words.text("organisations.new"), to: "/organisations/new", .go)])
    }

    package static func organisationsTable(_ all: [Organisation], _ words: Words) -> TableModel {
        let rows = all.map { one in
            TableModel.Row([
                TableModel.Cell(one.name, href: "/organisations/" + one.id.rawValue, sub: one.businessID),
                TableModel.Cell(words.name(of: "organisations.kind", one.kind.rawValue)),
                TableModel.Cell(words.name(of: "organisations.legal_form", one.legalForm.rawValue)),
                TableModel.Cell(one.email, sub: one.phone.isEmpty ? nil : one.phone),
            ])
        }
        return TableModel(
            caption: words.text("organisations.title"), isCaptionHidden: true,
            columns: [
                .init(words.text("organisations.name")), .init(words.text("organisations.kind_label")),
                .init(words.text("organisations.legal_form_label")), .init(words.text("organisations.contact")),
            ], rows: rows)
    }
}

extension ArticlePage {
    /// One organisation with its sites; a county with its rulebooks and prices too.
    ///
    /// - Parameters:
    ///   - rulebooks: each adoption with the book's title and the edition to open, when the book is known
    ///   - prices: a county's list or what was agreed with a provider, each with its service form's name
    ///   - caps: the county's highest prices, which bind every provider
    package static func organisation(
        _ organisation: Organisation, sites: [Casework.Site],
        rulebooks: [(adoption: RulebookAdoption, title: String?, edition: String?)],
        prices: [NamedPrice], caps: [NamedPrice], areas: [AreaPosition], today: Day, words: Words
    ) -> ArticlePage {
        let place = "/organisations/" + organisation.id.rawValue
        var blocks = [siteBlock(sites, place, today, words)]
        if organisation.kind == .county {
            blocks.append(rulebookBlock(rulebooks, place, today, words))
            blocks.append(PriceBlocks.list(prices, place, today, words))
            blocks.append(PriceBlocks.caps(caps, place, today, words))
            blocks.append(areaBlock(areas, place, words))
            blocks.append(
                Block(
                    words.text("organisations.settings.title"),
                    paragraphs: [words.text("organisations.settings.intro")],
                    links: [Link(words.text("organisations.settings.open"), to: "/county-settings")]))
        } else if organisation.kind == .provider {
            blocks.append(PriceBlocks.agreed(prices, caps: caps, place, today, words))
        }
        return ArticlePage(
            title: organisation.name, subject: words.name(of: "organisations.kind", organisation.kind.rawValue),
            blocks: blocks,
            aside: [contactBlock(organisation, words), files(of: organisation, words)],
            crumbs: [Crumb(words.text("organisations.title"), to: "/organisations"), Crumb(organisation.name)],
            actions: [Button(words.name(of: "layout.button", "edit"), to: place + "/edit")])
    }

    /// The way to the dossier's files.
    private static func files(of organisation: Organisation, _ words: Words) -> Block {
        Block(
            words.text("attachments.title"),
            links: [
                Link(words.text("attachments.open"), to: "/organisations/" + organisation.id.rawValue + "/attachments")
            ])
    }

    private static func contactBlock(_ organisation: Organisation, _ words: Words) -> Block {
        let lines: [(String, String?)] = [
            (words.text("organisations.business_id"), organisation.businessID),
            (
                words.text("organisations.legal_form_label"),
                words.name(of: "organisations.legal_form", organisation.legalForm.rawValue)
            ),
            (words.text("organisations.phone"), organisation.phone),
            (words.text("organisations.email"), organisation.email),
            (words.text("organisations.order_contact"), organisation.orderContact.line),
        ]
        return Block(
            words.text("organisations.contact"),
            terms: lines.compactMap { label, text in
                text.flatMap { $0.isEmpty ? nil : Term(label, $0) }
            })
    }

    private static func siteBlock(_ sites: [Casework.Site], _ place: String, _ today: Day, _ words: Words) -> Block {
        let rows = sites.map { site in
            TableModel.Row([
                TableModel.Cell(
                    site.name, href: place + "/sites/" + site.id.rawValue, sub: site.address,
                    tag: ended(site.validTo, today, words)),
                TableModel.Cell(Municipality.with(code: site.municipalityCode)?.named(words.language) ?? ""),
                TableModel.Cell(span(site.validFrom, site.validTo, words)),
            ])
        }
        return block(
            words.text("organisations.sites"), Link(words.text("organisations.site.new"), to: place + "/sites/new"),
            [
                words.text("organisations.site.name"), words.text("organisations.site.municipality"),
                words.text("organisations.valid"),
            ], rows, none: words.text("organisations.site.none"), words)
    }

    private static func areaBlock(_ areas: [AreaPosition], _ place: String, _ words: Words) -> Block {
        let rows = areas.map { one in
            TableModel.Row([
                TableModel.Cell(
                    one.area, sub: Municipality.with(code: one.area).map { $0.named(words.language) }),
                TableModel.Cell(String(one.position.north)), TableModel.Cell(String(one.position.east)),
            ])
        }
        return block(
            words.text("organisations.areas"), Link(words.text("organisations.area.new"), to: place + "/areas/new"),
            [
                words.text("organisations.area.code"), words.text("organisations.position.north"),
                words.text("organisations.position.east"),
            ], rows, none: words.text("organisations.area.none"), words)
    }

    private static func rulebookBlock(
        _ books: [(adoption: RulebookAdoption, title: String?, edition: String?)], _ place: String, _ today: Day,
        _ words: Words
    ) -> Block {
        let rows = books.map { adoption, title, edition in
            TableModel.Row([
                TableModel.Cell(
                    title ?? adoption.rulebookID, href: edition.map { "/rulebooks/" + $0 }, sub: adoption.rulebookID,
                    tag: ended(adoption.validTo, today, words)),
                TableModel.Cell(span(adoption.validFrom, adoption.validTo, words)),
                TableModel.Cell(
                    buttons: adoption.validTo == nil
                        ? [
                            Link(
                                words.text("organisations.rulebook.end"),
                                to: place + "/rulebooks/" + adoption.rulebookID + "/ending")
                        ] : []),
            ])
        }
        return block(
            words.text("organisations.rulebooks"),
            Link(words.text("organisations.rulebook.new"), to: place + "/rulebooks/new"),
            [
                words.text("organisations.rulebook.book"), words.text("organisations.valid"),
                words.text("organisations.act"),
            ], rows, none: words.text("organisations.rulebook.none"), words)
    }

    static func block(
        _ heading: String, _ link: Link, _ columns: [String], _ rows: [TableModel.Row], none: String, _ words: Words
    ) -> Block {
        var block = Block(
            heading,
            table: rows.isEmpty
                ? nil
                : TableModel(
                    caption: heading, isCaptionHidden: true,
                    columns: columns.map { .init($0, isHidden: $0 == words.text("organisations.act")) }, rows: rows),
            empty: rows.isEmpty
                ? EmptyState(.nothingYet, heading: words.name(of: "layout.empty", "nothing_yet"), none) : nil)
        block.link = link
        return block
    }

    static func ended(_ last: Day?, _ today: Day, _ words: Words) -> Tag? {
        last.flatMap { $0 < today ? Tag(words.text("organisations.ended"), .quiet) : nil }
    }

    static func span(_ first: Day, _ last: Day?, _ words: Words) -> String {
        words.format.range(last.flatMap { DateRange(first: first, last: $0) } ?? DateRange(from: first))
    }
}

extension Municipality {
    /// The name in the reader's language.
    package func named(_ language: Language) -> String { language == .sv ? swedish : finnish }
}
