/// One day of the service as the client sees it.
package struct OwnDay: Equatable, Sendable {
    package enum State: Equatable, Sendable {
        case present(minutes: Int)
        /// Away, with the cause's code.
        case absent(cause: String)
        case notArranged
        case swapped(to: Day?)
        /// Agreed and still ahead, with the agreed minutes.
        case ahead(minutes: Int)
        /// Agreed, past, and not marked by anyone yet.
        case unmarked
    }

    package let day: Day
    package let state: State

    package init(_ day: Day, _ state: State) {
        self.day = day
        self.state = state
    }

    /// The agreed and the marked days of a stretch, in order.
    ///
    /// - Parameters:
    ///   - marked: what is marked; it stands over what was agreed
    ///   - periods: the client's periods, whose agreed days are filled in
    package static func days(in range: DateRange, marked: [OwnDay], periods: [ServicePeriod], today: Day) -> [OwnDay] {
        let kept = Dictionary(marked.map { ($0.day, $0) }, uniquingKeysWith: { first, later in later.outweighs(first) })
        let swaps = Set(marked.compactMap { if case .swapped(let day) = $0.state { day } else { nil } })
        return range.days.compactMap { day in
            if let known = kept[day] { return known }
            let agreed = periods.lazy.compactMap { $0.agreedMinutes(on: day) }.first
            guard let minutes = agreed ?? (swaps.contains(day) ? 0 : nil) else { return nil }
            return OwnDay(day, day < today ? .unmarked : .ahead(minutes: minutes))
        }
    }

    /// Of two marks on one day the one that tells of being there.
    private func outweighs(_ other: OwnDay) -> OwnDay {
        guard case .present(let mine) = state else { return other }
        guard case .present(let theirs) = other.state else { return self }
        return OwnDay(day, .present(minutes: mine + theirs))
    }
}

/// Someone who works with the client, as the client knows them.
package struct OwnPerson: Equatable, Sendable {
    package let name: String
    package let duty: ClientWorker.Duty
    package let organisation: String
    package let phone: String

    package init(name: String, duty: ClientWorker.Duty, organisation: String, phone: String) {
        self.name = name
        self.duty = duty
        self.organisation = organisation
        self.phone = phone
    }
}

/// Someone who has read or written of the client, on one day and for one reason.
package struct OwnReader: Equatable, Sendable {
    package let name: String
    package let role: Role?
    package let organisation: String
    /// The instant of the last time that day, in UTC.
    package let at: String
    /// The rooms of what was done, by the first part of the actions' names.
    package let seen: [String]
    package let hasWritten: Bool
    /// Whether the door stayed shut: nothing was shown.
    package let wasRefused: Bool
    package let ground: Ground?
    /// The reason that was stated, in the reader's own words.
    package let explanation: String?

    package init(
        name: String, role: Role?, organisation: String, at: String, seen: [String], hasWritten: Bool,
        wasRefused: Bool, ground: Ground?, explanation: String?
    ) {
        self.name = name
        self.role = role
        self.organisation = organisation
        self.at = at
        self.seen = seen
        self.hasWritten = hasWritten
        self.wasRefused = wasRefused
        self.ground = ground
        self.explanation = explanation
    }
}
