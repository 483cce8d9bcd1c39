import Foundation

/// The word files and the places that use them, read as text.
struct WordFiles {
    let texts: [String: [String: String]]
    let families: Set<String>
    /// Keys named in `text("…")`, and in `plural("…")` with both endings.
    let asked: Set<String>
    /// Families named in `name(of: "…")`.
    let askedFamilies: Set<String>
    /// Every literal of the sources that looks like a key, and every key of a template.
    let mentioned: Set<String>
    /// Literals with something put into the key, which nothing could check.
    let glued: [String]

    init() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        var texts: [String: [String: String]] = [:]
        var families: Set<String> = []
        for file in try Self.files(in: root.appendingPathComponent("Sources/Pages/Words"), endingIn: "json") {
            let language = file.lastPathComponent.split(separator: ".").dropFirst().first.map(String.init) ?? ""
            if language == "families" {
                families.formUnion(try JSONDecoder().decode([String].self, from: Data(contentsOf: file)))
            } else {
                let words = try JSONDecoder().decode([String: String].self, from: Data(contentsOf: file))
                texts[language, default: [:]].merge(words) { first, _ in first }
            }
        }
        let code = try ["Pages", "Web", "Papers"].flatMap {
            try Self.files(in: root.appendingPathComponent("Sources/" + $0), endingIn: "swift")
        }
            .map { try String(contentsOf: $0, encoding: .utf8) }
        let templates = try Self.files(in: root.appendingPathComponent("Sources/Pages/Templates"), endingIn: "mustache")
            .map { try String(contentsOf: $0, encoding: .utf8) }
        let inTemplates = Set(templates.flatMap { $0.found(/\{\{[#^]?t\.([a-z0-9_.]+)\}\}/) })
        let plurals = code.flatMap { $0.found(/\bplural\(\s*"([^"\\]+)"/) }
        self.texts = texts
        self.families = families
        asked = Set(code.flatMap { $0.found(/\b(?:text|has)\(\s*"([^"\\]+)"/) })
            .union(plurals.flatMap { [$0 + ".one", $0 + ".other"] }).union(inTemplates)
        askedFamilies = Set(code.flatMap { $0.found(/\bname\(\s*of:\s*"([^"\\]+)"/) })
        mentioned = Set(code.flatMap { $0.found(/"([a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+)"/) }).union(inTemplates)
        glued = code.flatMap { $0.found(/\b(?:text|plural|name)\((?:of:)?\s*"([^"]*\\\([^"]*)"/) }
    }

    static func files(in folder: URL, endingIn ending: String) throws -> [URL] {
        let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return (all?.allObjects as? [URL] ?? []).filter { $0.pathExtension == ending }
    }
}

extension String {
    /// The first group of every match.
    fileprivate func found(_ pattern: Regex<(Substring, Substring)>) -> [String] {
        matches(of: pattern).map { String($0.output.1) }
    }
}
