package import Casework

/// A language pages are shown in.
package enum Language: String, CaseIterable, Sendable {
    case fi
    case sv
    case en
    /// Easy Finnish for what clients see; a text it doesn't have is shown in ordinary Finnish.
    case easyFinnish = "fi-selko"

    /// The code for the page's `lang` attribute.
    package var code: String {
        self == .easyFinnish ? "fi" : rawValue
    }

    /// The language's own name, written in itself.
    package var ownName: String {
        switch self {
        case .fi: "Suomi"
        case .sv: "Svenska"
        case .en: "English"
        case .easyFinnish: "Selkosuomi"
        }
    }
}

extension Wording {
    /// The words in the reader's language; easy Finnish falls back to Finnish.
    package func `in`(_ language: Language) -> String {
        switch language {
        case .sv: sv
        case .en: en
        default: fi
        }
    }
}
