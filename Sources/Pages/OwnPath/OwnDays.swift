import Casework

extension PortalPage {
    /// The period drawn as dots, and this month's days in plain words.
    static func daysBlock(_ content: OwnPathContent, _ today: Day, _ words: Words) -> Block? {
        if content.days.isEmpty, content.periodDays.isEmpty { return nil }
        var block = Block(words.text("own_path.days.heading"))
        if let period = content.period {
            let left = content.periodDays.count { if case .ahead = $0.state { true } else { false } }
            let last = words.format.dayWithWeekday(period.effectiveLastDay)
            block.paragraphs =
                period.effectiveLastDay < today
                ? [words.text("own_path.days.over", ["day": last])]
                : [words.plural("own_path.days.left", count: left, ["day": last])]
            block.pips = pips(content.periodDays, today, words)
        }
        let rows = content.days.map { one in
            TableModel.Row([
                TableModel.Cell(words.format.shortDayWithWeekday(one.day)),
                TableModel.Cell(told(one, today, content.causes, words)),
            ])
        }
        if !rows.isEmpty {
            block.table = TableModel(
                caption: words.format.month(today.month),
                columns: [.init(words.text("own_path.days.day")), .init(words.text("own_path.days.what"))], rows: rows)
        }
        return block
    }

    private static func told(_ one: OwnDay, _ today: Day, _ causes: [String: Wording], _ words: Words) -> String {
        switch one.state {
        case .present(let minutes):
            return words.text("own_path.days.present", ["hours": words.format.hoursWithUnit(minutes: minutes)])
        case .absent(let cause):
            guard let name = causes[cause] else { return words.text("own_path.days.absent") }
            return words.text("own_path.days.absent_for", ["cause": name.in(words.language)])
        case .notArranged: return words.text("own_path.days.not_arranged")
        case .swapped(let day):
            guard let day else { return words.text("own_path.days.swapped") }
            return words.text("own_path.days.swapped_to", ["day": words.format.shortDayWithWeekday(day)])
        case .ahead(let minutes):
            let when = one.day == today ? words.text("own_path.days.today") : words.text("own_path.days.ahead")
            return minutes > 0 ? when + ", " + words.format.hoursWithUnit(minutes: minutes) : when
        case .unmarked: return words.text("own_path.days.unmarked")
        }
    }

    /// The period's agreed days, a column for each week.
    private static func pips(_ days: [OwnDay], _ today: Day, _ words: Words) -> Pips? {
        guard let first = days.first, let last = days.last else { return nil }
        var weeks: [[OwnDay]] = []
        for day in days {
            if let newest = weeks.last?.last, newest.day.isoWeek == day.day.isoWeek {
                weeks[weeks.count - 1].append(day)
            } else {
                weeks.append([day])
            }
        }
        let states = weeks.map { $0.map { state($0, today) } }
        let keys = Pips.State.allCases.compactMap { state -> (state: Pips.State, text: String)? in
            let count = states.reduce(0) { $0 + $1.count { $0 == state } }
            guard count > 0 else { return nil }
            return (state, words.name(of: "own_path.pip", state.rawValue, ["n": words.format.number(count)]))
        }
        let shows = first.day.isoWeek < today.isoWeek && today.isoWeek < last.day.isoWeek
        return Pips(
            weeks: states, label: keys.map(\.text).joined(separator: ", "),
            firstWeek: words.format.week(first.day.isoWeek),
            currentWeek: shows ? words.format.week(today.isoWeek) : nil, lastWeek: words.format.week(last.day.isoWeek),
            keys: keys)
    }

    private static func state(_ one: OwnDay, _ today: Day) -> Pips.State {
        switch one.state {
        case .present: .done
        case .absent, .notArranged, .swapped: .absent
        case .ahead: one.day == today ? .today : .ahead
        case .unmarked: .unmarked
        }
    }
}
