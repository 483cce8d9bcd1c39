import Foundation

/// The texts of every language, read once at start from Words/ROOM.LANGUAGE.json.
package struct WordStore: Sendable {
    /// How many texts easy Finnish borrows from ordinary Finnish; a figure for whoever writes the words.
    package let easyFinnishFallbacks: Int
    let files: [Language: [String: String]]
    private let byLanguage: [Language: Words]

    /// Reads the folder.
    ///
    /// A file that isn't a flat object of texts, or a key given twice, is a fault.
    init(folder: URL) throws {
        var files: [Language: [String: String]] = [:]
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        where file.pathExtension == "json" && !file.lastPathComponent.hasSuffix(".families.json") {
            let parts = file.lastPathComponent.split(separator: ".")
            guard parts.count == 3, let language = Language(rawValue: String(parts[1])) else {
                throw TemplateFault(template: file.lastPathComponent, what: "a word file is named ROOM.LANGUAGE.json")
            }
            let texts = try JSONDecoder().decode([String: String].self, from: Data(contentsOf: file))
            try files[language, default: [:]].merge(texts) { _, _ in
                throw TemplateFault(template: file.lastPathComponent, what: "it holds a key of another file")
            }
        }
        let finnish = files[.fi] ?? [:]
        let easy = files[.easyFinnish] ?? [:]
        easyFinnishFallbacks = finnish.keys.reduce(0) { $0 + (easy[$1] == nil ? 1 : 0) }
        self.files = files
        byLanguage = Language.allCases.reduce(into: [:]) { words, language in
            let own = files[language] ?? [:]
            let table = language == .easyFinnish ? finnish.merging(own) { _, easy in easy } : own
            words[language] = Words(
                language: language, format: Format(language), table: table, tree: WordNode(table))
        }
    }

    /// The words of one language.
    package func `in`(_ language: Language) -> Words {
        byLanguage[language]
            ?? Words(language: language, format: Format(language), table: [:], tree: WordNode([:]))
    }
}
