/// A set of facts as bits, so that "is everything known that this rule needs?" costs two operations.
package struct FactSet: Hashable, Sendable {
    /// The first 128 facts, and those after them.
    private var low: UInt128 = 0
    private var high: UInt128 = 0

    package init() {}

    package init(_ facts: [Fact]) {
        for fact in facts { insert(fact) }
    }

    package mutating func insert(_ fact: Fact) {
        low |= 1 << UInt128(fact.rawValue)
        high |= Self.highBit(fact)
    }

    package mutating func remove(_ fact: Fact) {
        low &= ~(1 << UInt128(fact.rawValue))
        high &= ~Self.highBit(fact)
    }

    package func contains(_ fact: Fact) -> Bool {
        low & (1 << UInt128(fact.rawValue)) != 0 || high & Self.highBit(fact) != 0
    }

    package func isSubset(of other: FactSet) -> Bool { low & ~other.low == 0 && high & ~other.high == 0 }

    /// A shift past the end leaves nothing, so that each fact has its bit in one of the two.
    private static func highBit(_ fact: Fact) -> UInt128 { fact.rawValue < 128 ? 0 : 1 << UInt128(fact.rawValue - 128) }
}

/// What is known of a case when rules are asked about it: a flat, typed list of facts.
///
/// A value of the wrong type for its fact is not taken in, so a rule never meets one.
package struct Facts: Sendable {
    private var entries: [(fact: Fact, value: FactValue)] = []
    /// Which facts are known.
    package private(set) var known = FactSet()

    package init() {}

    /// Reads or sets one fact; setting nil takes it away.
    package subscript(fact: Fact) -> FactValue? {
        get {
            guard known.contains(fact) else { return nil }
            return entries.first { $0.fact == fact }?.value
        }
        set {
            entries.removeAll { $0.fact == fact }
            known.remove(fact)
            guard let newValue, newValue.fits(fact.type) else { return }
            entries.append((fact, newValue))
            known.insert(fact)
        }
    }

    /// The known facts in the order they were given.
    package var all: [(fact: Fact, value: FactValue)] { entries }

    /// These facts with those of `other` put over them.
    package func merging(_ other: Facts) -> Facts {
        var merged = self
        for (fact, value) in other.entries { merged[fact] = value }
        return merged
    }
}

extension Facts {
    package func day(_ fact: Fact) -> Day? {
        guard case .day(let day) = self[fact] else { return nil }
        return day
    }

    /// A count, or minutes or cents where the fact's type says so.
    package func integer(_ fact: Fact) -> Int? {
        guard case .integer(let integer) = self[fact] else { return nil }
        return integer
    }

    package func flag(_ fact: Fact) -> Bool? {
        guard case .flag(let flag) = self[fact] else { return nil }
        return flag
    }

    package func code(_ fact: Fact) -> String? {
        guard case .code(let code) = self[fact] else { return nil }
        return code
    }

    package func codes(_ fact: Fact) -> [String]? {
        guard case .codes(let codes) = self[fact] else { return nil }
        return codes
    }

    package func days(_ fact: Fact) -> [Day]? {
        guard case .days(let days) = self[fact] else { return nil }
        return days
    }
}
