/// One thing about a service that holds for a time: what it is, where, on which days, at what price, and when it rests.
package struct DatedFact: Equatable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case place, weekdays, minutes, price, rest
        case serviceForm = "service_form"
    }

    package enum Value: Hashable, Sendable {
        case form(String)
        case place(ID<Organisation>, ID<Site>?)
        case weekdays([Weekday])
        case minutes(Int)
        case price(Money)
        case resting
    }

    package let kind: Kind
    package let value: Value
    package let days: DateRange

    package init(_ kind: Kind, _ value: Value, in days: DateRange) {
        self.kind = kind
        self.value = value
        self.days = days
    }
}

/// A stretch of an entitlement in which nothing changes.
package struct ServiceSlice: Equatable, Sendable {
    package let days: DateRange
    package let values: [DatedFact.Kind: DatedFact.Value]

    package init(days: DateRange, values: [DatedFact.Kind: DatedFact.Value]) {
        self.days = days
        self.values = values
    }

    /// What it says, as facts that hold on its days.
    package var facts: [DatedFact] {
        DatedFact.Kind.allCases.compactMap { kind in values[kind].map { DatedFact(kind, $0, in: days) } }
    }
}

/// Something that is otherwise in one run of slices than in another, on consecutive days.
package struct SliceDifference: Equatable, Sendable {
    package let days: DateRange
    package let kind: DatedFact.Kind
    /// Nil when nothing was said before.
    package let before: DatedFact.Value?
    package let after: DatedFact.Value?

    package init(
        days: DateRange, kind: DatedFact.Kind, before: DatedFact.Value?, after: DatedFact.Value?
    ) {
        self.days = days
        self.kind = kind
        self.before = before
        self.after = after
    }
}

extension [ServiceSlice] {
    /// Cuts an entitlement where some fact begins or ends: slices that never overlap and cover exactly its days.
    ///
    /// Of two facts of a kind on one day the later in the list holds. Neighbours that say the same are one slice.
    package init(cutting entitlement: DateRange, by facts: [DatedFact]) {
        let cuts = facts.flatMap { [$0.days.first] + ($0.days.last.map { [$0.adding(days: 1)] } ?? []) }
        let stretches = entitlement.cut(at: cuts)
        self = stretches.map { days in
            let holding = facts.filter { $0.days.contains(days.first) }
            let values = Dictionary(holding.map { ($0.kind, $0.value) }, uniquingKeysWith: { _, later in later })
            return ServiceSlice(days: days, values: values)
        }.merged
    }

    /// The slices with neighbours that say the same made one.
    package var merged: [ServiceSlice] {
        reduce(into: []) { made, slice in
            guard let last = made.last, last.values == slice.values, last.days.isFollowed(by: slice.days),
                let days = DateRange(first: last.days.first, last: slice.days.last)
            else { return made.append(slice) }
            made[made.count - 1] = ServiceSlice(days: days, values: slice.values)
        }
    }

    /// What is otherwise than in the other run, on the days that these slices cover, in the order of days.
    package func differences(from other: [ServiceSlice]) -> [SliceDifference] {
        let cuts = (self + other).flatMap {
            [$0.days.first] + ($0.days.last.map { [$0.adding(days: 1)] } ?? [])
        }
        let found = flatMap { slice in
            slice.days.cut(at: cuts).flatMap { days in
                let before = other.first { $0.days.contains(days.first) }?.values ?? [:]
                return DatedFact.Kind.allCases.compactMap { kind -> SliceDifference? in
                    if before[kind] == slice.values[kind] { return nil }
                    return SliceDifference(days: days, kind: kind, before: before[kind], after: slice.values[kind])
                }
            }
        }
        return DatedFact.Kind.allCases.flatMap { kind in found.filter { $0.kind == kind }.joinedUp }
            .sorted { $0.days.first < $1.days.first }
    }
}

extension [SliceDifference] {
    /// The same difference on consecutive days as one.
    fileprivate var joinedUp: [SliceDifference] {
        reduce(into: []) { made, next in
            guard let last = made.last, last.before == next.before, last.after == next.after,
                last.days.isFollowed(by: next.days),
                let days = DateRange(first: last.days.first, last: next.days.last)
            else { return made.append(next) }
            made[made.count - 1] = SliceDifference(days: days, kind: next.kind, before: next.before, after: next.after)
        }
    }
}

extension DateRange {
    /// The range in pieces, each beginning at its first day or at one of the days given.
    fileprivate func cut(at days: [Day]) -> [DateRange] {
        let starts = Set(days.filter(contains) + [first]).sorted()
        return starts.enumerated().compactMap { index, start in
            let next = index + 1 < starts.count ? starts[index + 1] : nil
            return DateRange(first: start, last: next.map { $0.adding(days: -1) } ?? last)
        }
    }

    fileprivate func isFollowed(by other: DateRange) -> Bool { last?.adding(days: 1) == other.first }
}
