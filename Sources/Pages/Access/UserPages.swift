package import Casework

extension ListPage {
    /// The people the reader looks after, each with their roles.
    ///
    /// - Parameters:
    ///   - isNarrowed: whether filters leave some out
    ///   - showsReview: whether the reader may read the rules of access
    ///   - showsAccesses: whether the reader watches over clients opened for a stated reason
    package static func users(
        _ people: [(user: UserAccount, roles: [RoleAssignment])], organisations: [Organisation], isNarrowed: Bool,
        showsReview: Bool, showsAccesses: Bool, filters: Filters, today: Day, words: Words
    ) -> ListPage {
        let names = Dictionary(organisations.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        let rows = people.map { user, roles in
            let held = roles.filter { $0.isHeld(on: today) }
            return TableModel.Row([
                TableModel.Cell(
                    user.name, href: "/users/" + user.id.rawValue, sub: user.email,
                    tag: held.isEmpty ? Tag(words.text("access.users.no_role"), .quiet) : nil),
                TableModel.Cell(
                    (held.isEmpty ? roles : held).map { words.name(of: "code.role", $0.role.rawValue) }
                        .joined(separator: ", ")),
                TableModel.Cell(
                    Set((held.isEmpty ? roles : held).compactMap { names[$0.organisationID] }).sorted()
                        .joined(separator: ", ")),
                TableModel.Cell(user.phone),
            ])
        }
        return ListPage(
            title: words.text("access.users.title"),
            table: TableModel(
                caption: words.text("access.users.title"), isCaptionHidden: true,
                columns: [
                    .init(words.text("access.user.name")), .init(words.text("access.user.roles")),
                    .init(words.text("access.users.organisation")), .init(words.text("access.user.phone")),
                ], rows: rows),
            empty: isNarrowed
                ? EmptyState(
                    .nothingMatches, heading: words.name(of: "layout.empty", "nothing_matches"),
                    words.text("access.users.none_match"))
                : EmptyState(
                    .nothingYet, heading: words.name(of: "layout.empty", "nothing_yet"),
                    words.text("access.users.none")),
            subject: words.plural("access.users.count", count: people.count),
            actions: ways(showsReview, showsAccesses, words), filters: filters)
    }

    private static func ways(_ showsReview: Bool, _ showsAccesses: Bool, _ words: Words) -> [Button] {
        [Button(words.text("access.invite.title"), to: "/users/new", .go)]
            + (showsAccesses ? [Button(words.text("clients.accesses.county_title"), to: "/accesses")] : [])
            + (showsReview ? [Button(words.text("access.review.rights"), to: "/access")] : [])
    }
}

extension ArticlePage {
    /// One person with their roles.
    package static func user(
        _ user: UserAccount, roles: [RoleAssignment], organisations: [Organisation], today: Day, words: Words
    ) -> ArticlePage {
        let place = "/users/" + user.id.rawValue
        var block = Block(words.text("access.user.roles"), table: table(roles, organisations, place, today, words))
        block.link = Link(words.text("access.user.give_role"), to: "/users/new?user=" + user.id.rawValue)
        return ArticlePage(
            title: user.name, subject: user.email, blocks: [block],
            aside: [
                Block(
                    words.text("organisations.contact"),
                    terms: [
                        Term(words.text("access.user.email"), user.email),
                        Term(words.text("access.user.phone"), user.phone.isEmpty ? "–" : user.phone),
                        Term(
                            words.text("access.user.language"),
                            Language(rawValue: user.language)?.ownName ?? user.language),
                    ])
            ],
            crumbs: [Crumb(words.text("access.users.title"), to: "/users"), Crumb(user.name)],
            actions: [
                Button(words.name(of: "layout.button", "edit"), to: place + "/edit"),
                Button(words.text("access.link_new.title"), to: place + "/link"),
            ])
    }

    private static func table(
        _ roles: [RoleAssignment], _ organisations: [Organisation], _ place: String, _ today: Day, _ words: Words
    ) -> TableModel {
        let names = Dictionary(organisations.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        let rows = roles.map { role in
            let isOpen = role.validTo.map { $0 >= today } ?? true
            return TableModel.Row([
                TableModel.Cell(
                    words.name(of: "code.role", role.role.rawValue),
                    sub: role.isProfessional ? words.text("access.user.professional_short") : nil,
                    tag: role.isHeld(on: today) ? Tag(words.text("access.user.held"), .ok) : nil),
                TableModel.Cell(names[role.organisationID] ?? ""),
                TableModel.Cell(words.format.range(role.days)),
                TableModel.Cell(
                    buttons: isOpen
                        ? [Link(words.text("access.role_end.button"), to: place + "/roles/" + role.id.rawValue)] : []),
            ])
        }
        return TableModel(
            caption: words.text("access.user.roles"), isCaptionHidden: true,
            columns: [
                .init(words.text("access.user.role")), .init(words.text("access.users.organisation")),
                .init(words.text("organisations.valid")), .init(words.text("organisations.act"), isHidden: true),
            ], rows: rows)
    }
}

extension MessagePage {
    /// A new one-time link, which is shown this once.
    ///
    /// - Parameter days: for how many days it opens
    package static func oneTimeLink(
        _ address: String, to name: String, back: String, days: Int, words: Words
    ) -> MessagePage {
        MessagePage(
            .ok, title: words.text("access.link_made.title"),
            [
                words.text("access.link_made.text", ["name": name]),
                words.plural("access.link_made.lasts", count: days),
            ],
            terms: [Term(words.text("access.link_made.link"), address)],
            actions: [Button(words.text("access.link_made.back"), to: back)])
    }
}

extension FormPage {
    /// The reader's own roles, of which one is gone on with.
    package static func chooseRole(
        _ roles: [(assignment: String, role: Role, organisation: String)], current: String, guards: Guards, words: Words
    ) -> FormPage {
        FormPage(
            title: words.text("access.roles.title"), action: "/session/role", guards: guards,
            sections: [
                FormSection(fields: [
                    FormField(
                        "assignment", words.text("access.roles.label"), .radios, value: current,
                        options: roles.map {
                            .init($0.assignment, words.name(of: "code.role", $0.role.rawValue), hint: $0.organisation)
                        })
                ])
            ],
            buttons: [Button(words.text("access.roles.button"))], intro: words.text("access.roles.intro"))
    }
}

extension RoleAssignment {
    /// The days of the role.
    fileprivate var days: DateRange {
        validTo.flatMap { DateRange(first: validFrom, last: $0) } ?? DateRange(from: validFrom)
    }

    fileprivate func isHeld(on day: Day) -> Bool { days.contains(day) }
}
