/// The texts of one language.
///
/// Ask by key; a key that nobody wrote shows itself as ⟦key⟧.
package struct Words: Sendable {
    package let language: Language
    /// Dates, money and numbers as this language writes them.
    package let format: Format
    let table: [String: String]
    let tree: WordNode

    /// The text with `{name}` replaced by its parameter.
    package func text(_ key: String, _ parameters: [String: String] = [:]) -> String {
        guard let text = table[key] else { return "⟦\(key)⟧" }
        return parameters.isEmpty ? text : Self.fill(text, parameters)
    }

    /// The text for a number of things: `key.one` for one, `key.other` for the rest; `{n}` is the number.
    package func plural(_ key: String, count: Int, _ parameters: [String: String] = [:]) -> String {
        let parameters = parameters.merging(["n": format.number(count)]) { given, _ in given }
        return text(key + (count == 1 ? ".one" : ".other"), parameters)
    }

    /// The name of a coded value: family `code.absence_cause` and value `sick` is the text `code.absence_cause.sick`.
    ///
    /// The family has to be listed in Words/ROOM.families.json.
    package func name(of family: String, _ value: String, _ parameters: [String: String] = [:]) -> String {
        text(family + "." + value, parameters)
    }

    /// Whether the language has this text; for texts that only some coded values have.
    package func has(_ key: String) -> Bool {
        table[key] != nil
    }

    private static func fill(_ text: String, _ parameters: [String: String]) -> String {
        var filled = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            filled += rest[..<open]
            filled += parameters[name] ?? "{\(name)}"
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }
}
