import Casework

extension Typed {
    /// A time of day written 9, 9.30, 9:30 or 0930, as minutes since midnight.
    package mutating func time(_ field: String) -> Int? {
        let text = input[field]
        if text.isEmpty {
            note(Problem(field, "required"))
            return nil
        }
        var parts = text.split { $0 == "." || $0 == ":" }.map(String.init)
        if parts.count == 1, text.utf8.count == 4 { parts = [String(text.prefix(2)), String(text.suffix(2))] }
        guard (1...2).contains(parts.count), parts.allSatisfy({ (1...2).contains($0.utf8.count) }),
            let hour = Int(parts[0]), (0..<24).contains(hour),
            let minute = parts.count == 2 ? Int(parts[1]) : 0, (0..<60).contains(minute),
            parts.count == 1 || parts[1].utf8.count == 2
        else {
            note(Problem(field, "time"))
            return nil
        }
        return hour * 60 + minute
    }
}
