/// A paper of the approval dossier, as it was received.
package struct ProviderPaper: Equatable, Sendable {
    package let id: ID<ProviderPaper>
    /// A code of the rulebook's list `provider_dossier`.
    package let item: String
    package let name: String
    package let receivedOn: Day
    /// The last day on which it holds; nil when it doesn't expire.
    package let validTo: Day?
    /// Where the paper itself is kept.
    package let keptWhere: String

    package init(
        id: ID<ProviderPaper>, item: String, name: String, receivedOn: Day, validTo: Day? = nil, keptWhere: String = ""
    ) {
        self.id = id
        self.item = item
        self.name = name
        self.receivedOn = receivedOn
        self.validTo = validTo
        self.keptWhere = keptWhere
    }

    /// Whether it holds on the day.
    package func holds(on day: Day) -> Bool { receivedOn <= day && (validTo.map { day <= $0 } ?? true) }
}

extension [ProviderPaper] {
    /// The paper of an item that holds longest of those received by the day.
    package func current(_ item: String, on day: Day) -> ProviderPaper? {
        filter { $0.item == item && $0.receivedOn <= day }
            .max { ($0.validTo ?? .distant, $0.receivedOn) < ($1.validTo ?? .distant, $1.receivedOn) }
    }
}
