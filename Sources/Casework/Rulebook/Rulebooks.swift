/// All editions of all rulebooks, from which those in force on a day are chosen.
package struct Rulebooks: Sendable {
    package let all: [Rulebook]

    package init(_ all: [Rulebook]) {
        self.all = all.sorted { ($0.layer, $0.id, $0.inForceFrom) < ($1.layer, $1.id, $1.inForceFrom) }
    }

    /// The rules in force on the day: the act, the county's and, when named, the contract's.
    ///
    /// `county` is the county's two-digit code or the id of its rulebook; `contract` is the id of a rulebook.
    package func inForce(on day: Day, county: String?, contract: String? = nil) -> RuleSet {
        RuleSet(
            rulebooks: all.filter { book in
                guard book.isInForce(on: day) else { return false }
                switch book.layer {
                case .act: return true
                case .county: return county.map { book.county == $0 || book.id == $0 } ?? false
                case .contract: return contract.map { book.id == $0 } ?? false
                }
            })
    }

    /// The rules that a county follows on the day: the act and the rulebooks it has adopted.
    package func applied(on day: Day, adopted: [String]) -> RuleSet {
        RuleSet(
            rulebooks: all.filter { $0.isInForce(on: day) && ($0.layer == .act || adopted.contains($0.id)) })
    }

    /// The edition of this name, or the one of this rulebook in force on the day.
    package func edition(id: String, on day: Day? = nil) -> Rulebook? {
        all.first { $0.edition == id }
            ?? all.last { book in book.id == id && (day.map { book.isInForce(on: $0) } ?? true) }
    }

    /// The rules of the editions that a decision remembers.
    package func ruleSet(editions: [String]) -> RuleSet {
        RuleSet(rulebooks: all.filter { editions.contains($0.edition) })
    }

    /// Pairs of editions of one rulebook that are in force on a common day, which must not be.
    package var overlaps: [(Rulebook, Rulebook)] {
        all.indices.flatMap { first in
            all[(first + 1)...].filter { $0.id == all[first].id && $0.overlaps(all[first]) }.map { (all[first], $0) }
        }
    }
}
