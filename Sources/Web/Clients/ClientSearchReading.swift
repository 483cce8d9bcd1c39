import Casework

extension ClientSearch {
    /// Reads what was typed into the one field of the search: a name, a birth date, an identity code, a telephone
    /// number, or a name with any of them.
    mutating func read(_ typed: String, today: Day) {
        if let code = PersonalIdentityCode(typed) {
            identityCode = code
            return
        }
        var names: [String] = []
        var numbers: [String] = []
        for part in typed.split(whereSeparator: \.isWhitespace).map(String.init) {
            if let code = PersonalIdentityCode(part) {
                identityCode = code
            } else if let day = Self.birthDate(part, today: today) {
                bornOn = day
            } else if part.allSatisfy({ "0123456789+-–()".contains($0) }) {
                numbers.append(part)
            } else {
                names.append(part)
            }
        }
        phone = numbers.isEmpty ? nil : phoneKey(numbers.joined())
        // A number too short for a telephone is looked for among the names, where it finds nobody.
        if phone == nil { names += numbers }
        name = names.joined(separator: " ")
    }

    /// A day on which someone can have been born; of a year in two digits, the latest such.
    private static func birthDate(_ text: String, today: Day) -> Day? {
        guard case .day(var day) = Typed.day(from: text) else { return nil }
        let isShort = text.split(separator: ".").last.map { $0.count <= 2 } ?? false
        let parts = day.parts
        if isShort, day > today, let earlier = Day.valid(parts.year - 100, parts.month, parts.day) { day = earlier }
        return day <= today && day.parts.year >= 1_900 ? day : nil
    }
}
