import Casework
import Pages

extension Typed {
    /// Interim goals, one on each line; a day at the end of a line is the day aimed at.
    mutating func interimGoals(_ field: String) -> [InterimGoal] {
        let lines = textIfAny(field, most: 2_000).split(whereSeparator: \.isNewline).map(String.init)
        if lines.count > Plan.mostInterimGoals {
            note(Problem(field, "too_many_lines", ["max": String(Plan.mostInterimGoals)]))
        }
        return lines.compactMap { line in
            let words = line.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
            guard let last = words.last else { return nil }
            guard words.count > 1, last.contains(where: { $0 == "." || $0 == "-" }),
                case .day(let day) = Typed.day(from: last)
            else { return InterimGoal(words.joined(separator: " ")) }
            return InterimGoal(words.dropLast().joined(separator: " "), aimedOn: day)
        }
    }

    /// Who has taken what upon themselves, and by when; a row without a text is no task, whoever is chosen in it.
    mutating func planTasks() -> [Plan.PartyTask] {
        var tasks: [Plan.PartyTask] = []
        for number in 1...Plan.mostTasks {
            let field = "task\(number)."
            let text = textIfAny(field + "text", most: 500)
            let due = dayIfAny(field + "by")
            if text.isEmpty {
                if due != nil { note(Problem(field + "text", "required")) }
                continue
            }
            let party: Plan.ParticipantRole? = code(field + "party")
            if let party { tasks.append(Plan.PartyTask(party: party, text: text, dueOn: due)) }
        }
        return tasks
    }

    /// The days on which the weekly pattern changes, and to what.
    mutating func planRhythm() -> [Plan.RhythmChange] {
        var changes: [Plan.RhythmChange] = []
        for number in 1...Plan.mostRhythmChanges {
            let field = "rhythm\(number)."
            if ["from", "days", "hours"].allSatisfy({ input[field + $0].isEmpty }) { continue }
            let from = day(field + "from")
            let days = self.number(field + "days", in: 0...7)
            let hours = input[field + "hours"].isEmpty ? Minutes(0) : minutes(field + "hours")
            if let from, let days, let hours {
                changes.append(Plan.RhythmChange(from: from, daysPerWeek: days, minutesPerDay: hours.value))
            }
        }
        return changes
    }
}
