import Casework
import Pages

/// One cell as a form sent it: what was typed, what was told beside it, and what was seen before.
struct CellInput {
    let period: ID<ServicePeriod>
    let day: Day
    let text: String
    /// The letter that the details below belong to; they are left aside when another was typed since.
    var detailsFor = ""
    var cause: DayMark.Cause?
    var notice: DayMark.Notice?
    var swappedTo: String?
    var reason = ""
    var seenVersion = 0
    var seenMark: DayMark?

    var field: String { DayChange.field(period, day) }

    /// The change that the cell asks for; nil when nothing was changed.
    ///
    /// - Throws: the `Problem` with what was typed
    func change(today: Day) throws(Problem) -> DayChange? {
        let mark = try mark(today: today)
        if mark == seenMark { return nil }
        return DayChange(
            periodID: period, day: day, mark: mark, seenVersion: seenVersion, seenMark: seenMark, reason: reason)
    }

    private func mark(today: Day) throws(Problem) -> DayMark? {
        switch DayTyped(text) {
        case .empty: return nil
        case .wrong(let code): throw Problem(field, code)
        case .hours(let minutes, let mode):
            if let seenMark, seenMark.state == .present, seenMark.minutes == minutes, seenMark.mode == mode {
                return seenMark
            }
            return .present(minutes, mode)
        case .letter(let letter):
            let isSame = seenMark.flatMap(DayLetter.init) == letter
            let start = isSame ? seenMark ?? letter.mark(on: day, today: today) : letter.mark(on: day, today: today)
            return detailsFor == letter.rawValue ? try detailed(start) : start
        }
    }

    private func detailed(_ start: DayMark) throws(Problem) -> DayMark {
        var mark = start
        if let cause, DayMark.Cause.fitting(mark.state).contains(cause) { mark.cause = cause }
        if mark.state == .absent, let notice { mark.notice = notice }
        if mark.cause != .ownSickness { mark.certificateOn = nil }
        if mark.state == .swapped, let swappedTo, !swappedTo.isEmpty {
            switch Typed.day(from: swappedTo) {
            case .day(let day): mark.swappedTo = day
            case .notInMonth: throw Problem("to.\(period).\(day)", "date_in_month")
            case .unreadable: throw Problem("to.\(period).\(day)", "date")
            }
        }
        return mark
    }
}

/// What was seen of a row's cells when the form was drawn.
struct SeenCells {
    private var cells: [String: (version: Int, mark: DayMark?)] = [:]

    init(_ form: FormInput) {
        for (name, value) in form.all where name.hasPrefix("seen.") {
            let period = name.dropFirst(5)
            for part in value.split(separator: " ") {
                let fields = part.split(separator: "=", maxSplits: 2).map(String.init)
                guard fields.count == 3, let version = Int(fields[1]), (1...1_000_000).contains(version) else {
                    continue
                }
                cells["\(period).\(fields[0])"] = (version, DayMark(code: fields[2]))
            }
        }
    }

    func put(into cell: inout CellInput) {
        guard let seen = cells["\(cell.period).\(cell.day)"] else { return }
        (cell.seenVersion, cell.seenMark) = seen
    }
}
