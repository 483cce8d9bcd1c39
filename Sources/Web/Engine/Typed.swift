package import Casework

/// Reads what people type, in the ways they type it, and collects what is wrong at which field.
///
/// Every reader answers nil and notes a problem when the text doesn't hold; nothing traps on a huge number.
package struct Typed: Sendable {
    package let input: FormInput
    package private(set) var problems: [Problem] = []

    package init(_ input: FormInput) { self.input = input }

    package mutating func note(_ problem: Problem) { problems.append(problem) }

    /// A text that must be there, at most `most` characters.
    package mutating func text(_ field: String, most: Int = 4_000) -> String? {
        let text = input[field]
        if text.isEmpty { problems.append(Problem(field, "required")) }
        if text.count > most { problems.append(Problem(field, "too_long", ["max": String(most)])) }
        return text.isEmpty || text.count > most ? nil : text
    }

    /// A text that may be left out.
    package mutating func textIfAny(_ field: String, most: Int = 4_000) -> String {
        let text = input[field]
        if text.count > most { problems.append(Problem(field, "too_long", ["max": String(most)])) }
        return text
    }

    /// A day written 9.4.2027, 9.4.27, 09042027 or 2027-04-09.
    package mutating func day(_ field: String) -> Day? {
        let text = input[field]
        if text.isEmpty {
            problems.append(Problem(field, "required"))
            return nil
        }
        switch Self.day(from: text) {
        case .day(let day): return day
        case .notInMonth: problems.append(Problem(field, "date_in_month"))
        case .unreadable: problems.append(Problem(field, "date"))
        }
        return nil
    }

    /// A day that may be left out; an unreadable one is still a problem.
    package mutating func dayIfAny(_ field: String) -> Day? { input[field].isEmpty ? nil : day(field) }

    /// A whole number within bounds.
    package mutating func number(_ field: String, in bounds: ClosedRange<Int>) -> Int? {
        let text = input[field]
        guard let number = text.count <= 9 ? Int(text) : nil, bounds.contains(number) else {
            let figures = ["from": String(bounds.lowerBound), "to": String(bounds.upperBound)]
            problems.append(text.isEmpty ? Problem(field, "required") : Problem(field, "number_between", figures))
            return nil
        }
        return number
    }

    /// Hours with decimals, in quarter hours: 4, 4,25, 4.25.
    package mutating func minutes(_ field: String) -> Minutes? {
        guard let minutes = Minutes.parsed(input[field]), minutes.value.isMultiple(of: 15) else {
            problems.append(Problem(field, input[field].isEmpty ? "required" : "hours"))
            return nil
        }
        return minutes
    }

    /// One of the codes.
    package mutating func code<Code: RawRepresentable>(_ field: String, _: Code.Type = Code.self) -> Code?
    where Code.RawValue == String {
        guard let code = Code(rawValue: input[field]) else {
            problems.append(Problem(field, "choose"))
            return nil
        }
        return code
    }

    /// One of these values.
    package mutating func choice(_ field: String, among values: [String]) -> String? {
        guard values.contains(input[field]) else {
            problems.append(Problem(field, "choose"))
            return nil
        }
        return input[field]
    }

    /// - Throws: `Refusal.invalid` with every problem, when there are any
    package func done() throws {
        if !problems.isEmpty { throw Refusal.invalid(problems) }
    }

    /// How a text reads as a day.
    package enum Reading: Equatable, Sendable {
        case day(Day)
        /// The month doesn't have so many days, or the year doesn't have such a month.
        case notInMonth
        case unreadable
    }

    package static func day(from text: String) -> Reading {
        var parts = text.split(separator: ".").map(String.init)
        if parts.count == 1, text.utf8.count == 8, text.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) {
            parts = [String(text.prefix(2)), String(text.dropFirst(2).prefix(2)), String(text.dropFirst(4))]
        } else if parts.count == 1 {
            let iso = text.split(separator: "-").map(String.init)
            if iso.count == 3, iso[0].count == 4 { parts = iso.reversed() }
        }
        guard parts.count == 3, parts.allSatisfy({ (1...4).contains($0.count) }), let day = Int(parts[0]),
            let month = Int(parts[1]), var year = Int(parts[2]), day > 0, month > 0, parts[2].count != 3
        else { return .unreadable }
        if parts[2].count <= 2 { year += 2_000 }
        return Day.valid(year, month, day).map(Reading.day) ?? .notInMonth
    }
}

extension [Problem] {
    /// What is wrong at a field; nil when nothing is.
    package func at(_ field: String) -> Problem? { first { $0.field == field } }
}
