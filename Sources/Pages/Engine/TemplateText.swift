import Foundation

/// What is wrong with a template file; told at start, never to a reader.
package struct TemplateFault: Error, CustomStringConvertible {
    let template: String
    let what: String

    package var description: String { "template \(template): \(what)" }
}

/// A template as its author wrote it, made safe before it is parsed.
struct TemplateText {
    let name: String
    let text: String

    /// The one template that prints HTML built in code.
    private static let drawing = "parts/table"

    /// Puts the safe escaper at the top of the template and of every block, and takes indentation away.
    ///
    /// A call to a partial or a layout goes back to the library's own escaper, so every file has to ask again; done
    /// here, no author can forget it. Throws when a template tries to print unescaped or to choose its escaper.
    init(named name: String, written: String) throws {
        let checked = name == Self.drawing ? written.replacingOccurrences(of: "{{{drawn}}}", with: "") : written
        for forbidden in ["{{{", "{{&", "{{=", "{{%"] where checked.contains(forbidden) {
            throw TemplateFault(template: name, what: "\(forbidden) is not allowed: every value is escaped")
        }
        let pragma = "{{% CONTENT_TYPE: \(SafeHTML.name)}}"
        let lines = written.split(separator: "\n", omittingEmptySubsequences: false)
        let flush = lines.map { $0.drop { $0 == " " || $0 == "\t" } }.joined(separator: "\n")
        self.name = name
        text = pragma + Self.insert(pragma, afterBlocksOf: flush)
    }

    /// The template in one language: words and addresses of assets, which are the same for every reader of it, stand
    /// in the text already, so that drawing looks up only what changes from page to page.
    func settled(_ words: Words, assets: [String: String]) -> String {
        var settled = ""
        var rest = text[...]
        while let open = rest.range(of: "{{"), let close = rest[open.upperBound...].range(of: "}}") {
            let known = Self.known(rest[open.upperBound..<close.lowerBound], words, assets)
            settled += rest[..<open.lowerBound]
            settled += known.map(SafeHTML.escape) ?? String(rest[open.lowerBound..<close.upperBound])
            rest = rest[close.upperBound...]
        }
        return settled + rest
    }

    private static func known(_ tag: Substring, _ words: Words, _ assets: [String: String]) -> String? {
        let text =
            if tag.hasPrefix("t.") {
                words.table[String(tag.dropFirst(2))]
            } else if tag.hasPrefix("assets.") {
                assets[String(tag.dropFirst(7))]
            } else {
                nil as String?
            }
        return text.flatMap { $0.contains("{{") ? nil : $0 }
    }

    private static func insert(_ pragma: String, afterBlocksOf text: String) -> String {
        var parts = text.components(separatedBy: "{{$")
        for index in parts.indices.dropFirst() {
            guard let end = parts[index].range(of: "}}") else { continue }
            parts[index].replaceSubrange(end, with: "}}" + pragma)
        }
        return parts.joined(separator: "{{$")
    }
}
