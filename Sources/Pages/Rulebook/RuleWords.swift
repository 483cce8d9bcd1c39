package import Casework

extension Citation {
    /// The document and its paragraph in one line.
    package init(_ citation: Casework.Citation) {
        self.init(citation.document + ", " + citation.paragraph)
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
            Tone(finding.severity), finding.message.in(words.language), citations: [Citation(finding.citation)])
    }
}
