/// The words of a name as a search compares them: without case and diacritics, and split at anything that is no letter
/// or digit.
///
/// å and ä are a, ö is o, ü is u, and w is v, as Finnish lists once had it.
package func searchWords(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in finnishSortKey(String(text.map { "üÜűŰ".contains($0) ? "u" : $0 })) {
        if let letter = foldedLetters[character] {
            word.append(letter)
        } else if character.isLetter || character.isNumber {
            word.append(character)
        } else if !word.isEmpty {
            words.append(word)
            word = ""
        }
    }
    return word.isEmpty ? words : words + [word]
}

/// What a name is found by: each of its words, and the parts of "Anna-Liisa" written together too.
package func searchKeys(ofName name: String) -> Set<String> {
    name.split(separator: " ").reduce(into: []) { keys, part in
        let words = searchWords(String(part))
        keys.formUnion(words)
        if words.count > 1 { keys.insert(words.joined()) }
    }
}

/// A telephone number as a search compares it, however it was written: +358 40 123, 0035840123 and (040) 123 are one.
///
/// Nil when the text is no number of 5–15 digits.
package func phoneKey(_ text: String) -> String? {
    var digits = ""
    for character in text {
        if let byte = character.asciiValue, (48...57).contains(byte) {
            digits.append(character)
        } else if !" \u{A0}+-–()./".contains(character) {
            return nil
        }
    }
    let isAbroad = text.first { !$0.isWhitespace } == "+" || digits.hasPrefix("00")
    if isAbroad {
        let number = String(digits.drop { $0 == "0" })
        digits = number.hasPrefix("358") ? "0" + number.dropFirst(3).drop { $0 == "0" } : "+" + number
    }
    return (5...16).contains(digits.count) ? digits : nil
}

/// å, ä and ö as a sort key has them, and w, by the letter that a search takes them for.
private let foldedLetters: [Character: Character] = ["{": "a", "|": "a", "}": "o", "w": "v"]
