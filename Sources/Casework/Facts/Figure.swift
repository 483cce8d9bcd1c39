/// One figure of a finding: the number, day or code that makes the finding understandable.
package enum Figure: Hashable, Sendable {
    case integer(Int)
    case minutes(Int)
    case cents(Int)
    case metres(Int)
    case day(Day)
    case days([Day])
    /// Codes of a code list, worded by the names of that list.
    case codes([String], list: String)
}

/// A figure under the name by which a message mentions it.
package struct NamedFigure: Hashable, Sendable {
    package let name: String
    package let figure: Figure

    package init(_ name: String, _ figure: Figure) {
        self.name = name
        self.figure = figure
    }
}

extension Figure {
    /// The figure in words of each language; `names` tells the name of a code in a list.
    package func worded(names: (_ list: String, _ code: String) -> Wording?) -> Wording {
        switch self {
        case .integer(let count): Wording(String(count))
        case .minutes(let minutes): Wording(Self.hours(minutes))
        case .cents(let cents): Self.euros(cents)
        case .metres(let metres): Self.kilometres(metres)
        case .day(let day): Self.date(day)
        case .days(let days): .list(days.map(Self.date))
        case .codes(let codes, let list): .list(codes.map { names(list, $0) ?? Wording($0) })
        }
    }

    private static func hours(_ minutes: Int) -> String {
        let (whole, rest) = minutes.quotientAndRemainder(dividingBy: 60)
        if rest == 0 { return "\(whole) h" }
        return whole == 0 ? "\(rest) min" : "\(whole) h \(rest.magnitude) min"
    }

    private static func euros(_ cents: Int) -> Wording {
        let (whole, rest) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
        let sign = cents < 0 ? "−" : ""
        let decimals = rest < 10 ? "0\(rest)" : "\(rest)"
        let finnish = "\(sign)\(grouped(whole, by: "\u{a0}")),\(decimals) €"
        return Wording(fi: finnish, sv: finnish, en: "\(sign)€\(grouped(whole, by: ",")).\(decimals)")
    }

    private static func grouped(_ number: UInt, by separator: String) -> String {
        var digits = Array(String(number))
        var position = digits.count - 3
        while position > 0 {
            digits.insert(contentsOf: separator, at: position)
            position -= 3
        }
        return String(digits)
    }

    private static func kilometres(_ metres: Int) -> Wording {
        let (whole, rest) = metres.quotientAndRemainder(dividingBy: 1_000)
        guard rest != 0 else { return Wording("\(whole) km") }
        var decimals = String(String(1_000 + rest.magnitude).dropFirst())
        while decimals.hasSuffix("0") { decimals.removeLast() }
        return Wording(fi: "\(whole),\(decimals) km", sv: "\(whole),\(decimals) km", en: "\(whole).\(decimals) km")
    }

    private static func date(_ day: Day) -> Wording {
        let (year, month, number) = day.parts
        let finnish = "\(number).\(month).\(year)"
        let name = months.indices.contains(month - 1) ? months[month - 1] : ""
        return Wording(fi: finnish, sv: finnish, en: "\(number) \(name) \(year)")
    }

    private static let months: [String] = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
