/// One of the lists by which a unit of service has a price or a highest price (Sääntökirja, kohta 5 ja liite 2).
package enum PriceList: Equatable, Sendable {
    /// What the county pays by its own list.
    case list(of: ID<Organisation>)
    /// The highest price that the county has set.
    case caps(of: ID<Organisation>)
    /// What has been agreed with one provider.
    case agreed(with: ID<Organisation>)

    /// Whose list it is.
    package var owner: ID<Organisation> {
        switch self {
        case .list(let owner), .caps(let owner), .agreed(let owner): owner
        }
    }

    /// Whether it holds what was agreed with one provider.
    package var isAgreed: Bool { if case .agreed = self { true } else { false } }
}
