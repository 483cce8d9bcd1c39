package import Casework

extension Citation {
    /// The document and its paragraph in one line, leading to the rule behind them.
    package init(_ citation: Casework.Citation) {
        self.init(
            citation.document + ", " + citation.paragraph,
            to: "/citations?document=" + Self.encoded(citation.document) + "&paragraph="
                + Self.encoded(citation.paragraph))
    }

    /// Where it leads; nil when it only tells.
    package var address: String? { href }

    /// The text as a value in an address: letters and digits as they are, every other byte by its number.
    private static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            return isPlain
                ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }

    /// The citation of a finding, leading to the rule in the edition that said it.
    package init(_ finding: Finding) {
        self.init(
            finding.citation.document + ", " + finding.citation.paragraph,
            to: "/rulebooks/" + finding.edition + "#" + finding.rule.id)
    }
}

extension Tone {
    /// How heavy a finding looks.
    package init(_ severity: Severity) {
        switch severity {
        case .block: self = .stop
        case .warn: self = .warn
        case .note: self = .info
        }
    }
}

extension Note {
    /// A finding of the rules, with its paragraph.
    package static func finding(_ finding: Finding, words: Words) -> Note {
        Note(
            Tone(finding.severity), finding.message.in(words.language), citations: [Citation(finding)])
    }
}
