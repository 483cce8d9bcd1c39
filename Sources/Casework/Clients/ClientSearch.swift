/// Which clients are looked for.
package struct ClientSearch: Equatable, Sendable {
    package enum Scope: String, Sendable, CaseIterable {
        /// Everyone the reader may see.
        case all
        /// Those towards whom the reader holds a duty today.
        case mine
    }

    package enum State: String, Sendable, CaseIterable { case open, closed, all }

    /// The beginnings of words of the name, in any order and case and without regard to diacritics.
    package var name: String
    package var bornOn: Day?
    package var identityCode: PersonalIdentityCode?
    /// A telephone number as ``phoneKey(_:)`` gives it; the whole number.
    package var phone: String?
    package var scope: Scope
    package var state: State
    /// From 1.
    package var page: Int

    /// How many clients a page of the list holds.
    package static let pageSize = 50

    package init(
        name: String = "", bornOn: Day? = nil, identityCode: PersonalIdentityCode? = nil, phone: String? = nil,
        scope: Scope = .all, state: State = .open, page: Int = 1
    ) {
        self.name = name
        self.bornOn = bornOn
        self.identityCode = identityCode
        self.phone = phone
        self.scope = scope
        self.state = state
        self.page = page
    }

    /// Whether someone is looked for, by whatever is known of them.
    package var isForSomeone: Bool { !name.isEmpty || bornOn != nil || isByNumber }

    /// Whether someone is looked for by a number of their own, which no address of a page may hold.
    package var isByNumber: Bool { identityCode != nil || phone != nil }

    /// Whether the list is narrowed at all.
    package var isNarrowed: Bool { isForSomeone || scope != .all || state != .open }
}
