/// One text in the three languages of the service: Finnish, Swedish and English.
package struct Wording: Hashable, Sendable {
    package let fi: String
    package let sv: String
    package let en: String

    package init(fi: String, sv: String, en: String) {
        self.fi = fi
        self.sv = sv
        self.en = en
    }

    /// The same text in every language: numbers, names of documents, codes.
    package init(_ same: String) { self.init(fi: same, sv: same, en: same) }

    /// Each language changed by the same function.
    package func mapped(_ change: (String) -> String) -> Wording {
        Wording(fi: change(fi), sv: change(sv), en: change(en))
    }

    /// `suffix` put after this text, language by language.
    package func followed(by suffix: Wording) -> Wording {
        Wording(fi: fi + suffix.fi, sv: sv + suffix.sv, en: en + suffix.en)
    }

    /// The texts as a list in a sentence: "a, b ja c".
    package static func list(_ items: [Wording]) -> Wording {
        Wording(
            fi: joined(items.map(\.fi), last: " ja "), sv: joined(items.map(\.sv), last: " och "),
            en: joined(items.map(\.en), last: " and "))
    }

    private static func joined(_ items: [String], last: String) -> String {
        guard let final = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + last + final
    }
}
