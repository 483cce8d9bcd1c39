/// The problems at the top of a form, each with a link to its field, in the form's order and the fields' own words.
///
/// Where several fields lack the same, each is named by its label.
package struct ErrorSummary: Sendable {
    struct Item: Sendable {
        let message: String
        let href: String?
    }

    /// What did not happen: "Päätöstä ei voi vielä hyväksyä".
    ///
    /// The layout's own words when nothing is given.
    let heading: String?
    let items: [Item]

    /// Nothing when no field has an error and nothing else is wrong.
    package init?(heading: String? = nil, fields: [FormField], others: [String] = []) {
        self.heading = heading
        let wrong = fields.filter { $0.error != nil }
        let atFields = wrong.compactMap { field in
            field.error.map { error in
                let isShared = !field.label.isEmpty && wrong.filter { $0.error == error }.count > 1
                return Item(message: isShared ? field.label + ": " + error : error, href: "#" + field.id)
            }
        }
        items = others.map { Item(message: $0, href: nil) } + atFields
        if items.isEmpty { return nil }
    }
}

/// What every form that changes something carries besides its fields (the session's mark comes from the frame).
package struct Guards: Sendable {
    /// The one-time key: sent twice, it has one effect.
    let key: String
    /// The version of what is edited; nothing when a new thing is made.
    let version: String?

    package init(key: String, version: Int? = nil) {
        self.key = key
        self.version = version.map(String.init)
    }
}

/// A button of a form, or a link drawn as one.
///
/// Its words are a verb with an object.
package struct Button: Sendable {
    package enum Style: String, Sendable {
        case go, plain, quiet, danger
    }

    let label: String
    let style: String
    let href: String?
    let name: String?
    let value: String?
    /// Where the form is sent instead of its own address; nothing for its own.
    let sendsTo: String?

    /// A button that sends its form, with `name=value` when there are several, perhaps to an address of its own.
    package init(
        _ label: String, _ style: Style = .go, name: String? = nil, value: String? = nil, sendsTo: String? = nil
    ) {
        self.init(label: label, style: style, href: nil, name: name, value: value, sendsTo: sendsTo)
    }

    /// A link drawn as a button.
    package init(_ label: String, to href: String, _ style: Style = .plain) {
        self.init(label: label, style: style, href: href, name: nil, value: nil, sendsTo: nil)
    }

    private init(
        label: String, style: Style, href: String?, name: String?, value: String?, sendsTo: String?
    ) {
        self.label = label
        self.style = style == .plain ? "" : style.rawValue
        self.href = href
        self.name = name
        self.value = value
        self.sendsTo = sendsTo
    }
}

/// A titled part of a form.
///
/// Fields that are short stand side by side, the others one under another.
package struct FormSection: Sendable {
    struct Group: Sendable {
        let isRow: Bool
        var fields: [FormField]
    }

    let heading: String?
    let hint: String?
    let groups: [Group]
    let notes: [Note]
    /// Whether the part is folded away until it is asked for, as what few forms need.
    let isFolded: Bool
    /// Whether a folded part stands open, because something is written or wrong in it.
    let isOpen: Bool

    package init(
        heading: String? = nil, hint: String? = nil, fields: [FormField], notes: [Note] = [], isFolded: Bool = false
    ) {
        self.heading = heading
        self.hint = hint
        self.notes = notes
        self.isFolded = isFolded && heading != nil
        isOpen = fields.contains { $0.error != nil || !$0.value.isEmpty || $0.stored != nil }
        groups = fields.reduce(into: []) { groups, field in
            if let last = groups.indices.last, groups[last].isRow == field.isShort {
                groups[last].fields.append(field)
            } else {
                groups.append(Group(isRow: field.isShort, fields: [field]))
            }
        }
    }

    var fields: [FormField] { groups.flatMap(\.fields) }
}

/// A form on a page of its own, with its problems on top and, when it has rules to keep, their checks beside it.
package struct FormPage: Page {
    package static let template = "layout/form"

    package let title: String
    let crumbs: [Crumb]
    /// Whose form it is, in one line: the client's name, birth date and what else tells them from another.
    let subject: String?
    let intro: String?
    let notes: [Note]
    /// What is about to be bound, repeated before a binding act.
    let terms: [Term]
    let action: String
    /// Whether a field of it takes a file.
    let carriesFiles: Bool
    let guards: Guards
    let errors: ErrorSummary?
    let sections: [FormSection]
    let checks: ChecksPanel?
    let checksURL: String?
    let buttons: [Button]
    /// How its draft is kept while it is written; nothing for a form that is only sent.
    let sharedDraft: SharedDraft?
    /// Set when the text is kept on the server while it is written.
    let draft: DraftMark?

    package init(
        title: String, action: String, guards: Guards, sections: [FormSection], buttons: [Button],
        subject: String? = nil, intro: String? = nil, crumbs: [Crumb] = [], notes: [Note] = [],
        terms: [Term] = [], errorHeading: String? = nil, problems: [String] = [], checks: ChecksPanel? = nil,
        checksURL: String? = nil, draft: DraftMark? = nil, sharedDraft: SharedDraft? = nil
    ) {
        self.title = title
        self.crumbs = crumbs
        self.subject = subject
        self.intro = intro
        self.notes = notes
        self.terms = terms
        self.action = action
        carriesFiles = sections.flatMap(\.fields).contains { $0.kind == .file }
        self.guards = guards
        self.sections = sections
        self.buttons = buttons
        self.checks = checks
        self.checksURL = checksURL
        self.draft = draft
        self.sharedDraft = sharedDraft
        errors = ErrorSummary(heading: errorHeading, fields: sections.flatMap(\.fields), others: problems)
    }
}
