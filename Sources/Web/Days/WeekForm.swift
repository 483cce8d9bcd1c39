import Casework
import Pages

/// The cells of a form of days: what was changed, and what can't be read.
struct WeekForm {
    let changes: [DayChange]
    let problems: [Problem]
    /// Everything typed, for the form to come back with.
    let typed: [String: String]

    /// The cells of the week's grid.
    init(week form: FormInput, today: Day) {
        let seen = SeenCells(form)
        let cells = form.all.compactMap { name, value -> CellInput? in
            guard let (period, day) = Self.place(name) else { return nil }
            let cell = "\(period).\(day)"
            var input = CellInput(period: period, day: day, text: value)
            input.detailsFor = form["for.\(cell)"]
            input.cause = DayMark.Cause(rawValue: form["cause.\(cell)"])
            input.notice = DayMark.Notice(rawValue: form["notice.\(cell)"])
            input.swappedTo = form["to.\(cell)"]
            input.reason = String(form["reason.\(period)"].prefix(500))
            seen.put(into: &input)
            return input
        }
        self.init(cells, form, today)
    }

    /// The clients of one day: present with hours, or away with a cause; the rest present as agreed when asked for.
    init(day: Day, form: FormInput, today: Day) {
        let seen = SeenCells(form)
        let rest = form["rest"] == "yes"
        let cells = form.all.compactMap { name, value -> CellInput? in
            guard name.hasPrefix("agreed."), let period = Self.period(name.dropFirst(7)) else { return nil }
            let state = form["state.\(period)"]
            let choice = form["letter.\(period)"].split(separator: ".").map(String.init)
            let text =
                switch state {
                case "present": form["hours.\(period)"]
                case "absent": choice.first ?? ""
                default: rest ? value : ""
                }
            var input = CellInput(period: period, day: day, text: text)
            input.reason = String(form["reason.\(period)"].prefix(500))
            if choice.count == 2 {
                input.detailsFor = choice[0]
                input.notice = DayMark.Notice(rawValue: choice[1])
            }
            seen.put(into: &input)
            return input
        }
        self.init(cells, form, today)
    }

    private init(_ cells: [CellInput], _ form: FormInput, _ today: Day) {
        var changes: [DayChange] = []
        var problems: [Problem] = []
        for cell in cells {
            do throws(Problem) {
                if let change = try cell.change(today: today) { changes.append(change) }
            } catch {
                problems.append(error)
            }
        }
        self.changes = changes
        self.problems = problems
        typed = Dictionary(
            form.all.filter { !$0.name.hasPrefix("_") && !$0.name.hasPrefix("seen.") }.map { ($0.name, $0.value) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The period and day in a cell's name.
    private static func place(_ name: String) -> (ID<ServicePeriod>, Day)? {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "c", let period = period(parts[1]), let day = Day(String(parts[2])) else {
            return nil
        }
        return (period, day)
    }

    private static func period(_ text: Substring) -> ID<ServicePeriod>? {
        (1...64).contains(text.utf8.count) ? ID(rawValue: String(text)) : nil
    }
}
