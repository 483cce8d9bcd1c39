import Foundation
import Testing

/// The repository must be true on any machine: no file names a place of one workshop.
@Suite struct PlaceTests {
    static let endings = [
        ".swift", ".md", ".py", ".sh", ".yaml", ".yml", ".json", ".mustache", ".css", ".js", ".csv", ".sql", ".txt",
    ]

    static func texts() throws -> [SourceFile] {
        var all: [SourceFile] = []
        for folder in ["Sources", "Tests", "Rulebooks", "docs", "scripts", ".ci"] {
            for ending in endings + ["run"] { all += try files(under: folder, endingIn: ending) }
        }
        for name in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "Makefile", "Package.swift"] {
            let text = try String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)
            all.append(SourceFile(path: name, text: text))
        }
        return all
    }

    @Test func `no file names a path of somebody's machine`() throws {
        let places = ["work", "root", "home", "Users"].map { "/\($0)/" }
        for file in try Self.texts() {
            for (index, line) in file.lines.enumerated() {
                for place in places where names(place, in: line) {
                    Issue.record("\(file.path):\(index + 1) names \(place)")
                }
            }
        }
    }

    @Test func `a path is told from a longer word and an address`() {
        let place = "/" + "work" + "/"
        #expect(names(place, in: "see \(place)thing"))
        #expect(names(place, in: "\"\(place)thing\""))
        #expect(!names(place, in: "https://example.fi\(place)thing"))
    }
}

/// Whether a line holds the place as the beginning of a path.
private func names(_ place: String, in line: Substring) -> Bool {
    guard let range = line.range(of: place) else { return false }
    let before = line[..<range.lowerBound].last ?? " "
    return !(before.isLetter || before.isNumber || before == "." || before == "}")
}
