import Casework

/// One day as a program names it.
struct DayOfAPI {
    private let members: [String: Any]

    init(_ members: [String: Any]) { self.members = members }

    /// The change that it asks for.
    ///
    /// - Throws: `Refusal.invalid` when something can't be read, `Refusal.stale` when the version seen is not the one
    ///   that stands
    func change(of period: ID<ServicePeriod>, seen: [Day: DayRecord]) throws -> DayChange {
        guard let day = (members["day"] as? String).flatMap({ Day($0) }) else {
            throw Refusal.invalid([Problem("day", "date")])
        }
        let record = seen[day]
        let version = members["version"] as? Int ?? 0
        guard version == record?.version ?? 0 else { throw Refusal.stale(current: record?.version ?? 0) }
        return DayChange(
            periodID: period, day: day, mark: try mark(), seenVersion: version, seenMark: record?.mark,
            reason: String((members["reason"] as? String ?? "").prefix(1_000)))
    }

    /// The mark; nil when the day is to be not yet marked.
    private func mark() throws -> DayMark? {
        guard let text = members["state"] as? String, text != "not_yet_marked" else { return nil }
        guard let state = DayMark.State(rawValue: text) else { throw Refusal.invalid([Problem("state", "choose")]) }
        let minutes = members["minutes"] as? Int ?? 0
        guard (0...1_440).contains(minutes) else { throw Refusal.invalid([Problem("minutes", "hours")]) }
        let mode = (members["mode"] as? String).flatMap(DayMark.Mode.init(rawValue:)) ?? .onSite
        var mark = DayMark.present(minutes, mode)
        mark.state = state
        if state != .present { mark.minutes = 0 }
        mark.cause = (members["cause"] as? String).flatMap(DayMark.Cause.init(rawValue:))
        mark.notice = (members["notice"] as? String).flatMap(DayMark.Notice.init(rawValue:))
        mark.swappedTo = (members["swappedTo"] as? String).flatMap { Day($0) }
        return mark
    }
}
