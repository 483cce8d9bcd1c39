extension Int {
    /// Reads a plain whole number: ASCII digits only, no sign, as many as `count` allows (never over 18).
    ///
    /// Anything else is nil, however long: text from outside can't overflow.
    package init?(digits text: some StringProtocol, count: ClosedRange<Int> = 1...18) {
        var value = 0
        var length = 0
        for byte in text.utf8 {
            guard (48...57).contains(byte), length < 18 else { return nil }
            value = value * 10 + Int(byte - 48)
            length += 1
        }
        guard count.contains(length) else { return nil }
        self = value
    }

    /// The number with leading zeros up to `width` digits.
    package func padded(to width: Int) -> String {
        let digits = String(magnitude)
        let zeros = String(repeating: "0", count: Swift.max(0, width - digits.count))
        return (self < 0 ? "-" : "") + zeros + digits
    }
}

/// A key whose plain byte order is Finnish alphabetical order, whatever the case of the letters.
///
/// å, ä and ö come after z in that order; w is a letter of its own; ü goes with y, æ with ä, ø with ö, and other
/// marks fall off (é is e, š is s). Two names may share a key: order by a second value when that matters.
package func finnishSortKey(_ text: String) -> String {
    var key = ""
    for character in text.lowercased() {
        if let ascii = character.asciiValue {
            if !(123...126).contains(ascii) { key.append(character) }
        } else if let letters = finnishLetters[character] {
            key += letters
        } else {
            for scalar in character.unicodeScalars where !scalar.properties.generalCategory.isMark {
                key += plainLetter(of: scalar)
            }
        }
    }
    return key
}

/// The letters that don't sort as the letter they look like; `{ | }` are the bytes right after z.
private let finnishLetters: [Character: String] = [
    "å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}", "ü": "y", "ű": "y", "ő": "}",
    "ß": "ss", "þ": "th", "œ": "oe", "ð": "d", "đ": "d", "ŋ": "n", "ʒ": "z", "ŧ": "t", "ı": "i",
    "\u{00A0}": " ", "’": "'", "–": "-", "\u{2011}": "-",
]

/// The base letter of an accented Latin letter, read from its Unicode name; any other scalar is itself.
private func plainLetter(of scalar: Unicode.Scalar) -> String {
    let start = "LATIN SMALL LETTER "
    guard let name = scalar.properties.name, name.hasPrefix(start) else { return String(scalar) }
    let letter = name.dropFirst(start.count).prefix { $0 != " " }
    return letter.count == 1 ? letter.lowercased() : String(scalar)
}

extension Unicode.GeneralCategory {
    fileprivate var isMark: Bool { self == .nonspacingMark || self == .spacingMark || self == .enclosingMark }
}
