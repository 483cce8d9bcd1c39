package import Casework

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
