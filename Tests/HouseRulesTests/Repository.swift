import Foundation

/// A text file of the repository with the address that its path gives: floor and room.
struct SourceFile: Sendable {
    /// Path from the root of the repository, for example `Sources/Register/Decisions/DecisionQueries.swift`.
    let path: String
    let text: String

    var parts: [String] { path.split(separator: "/").map(String.init) }
    var floor: String { parts.count > 2 ? parts[1] : "" }
    /// The folder below the floor; nil for a file that stands on the floor itself.
    var room: String? { parts.count > 3 ? parts[2] : nil }
    var name: String { parts.last ?? "" }

    var lines: [Substring] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.last == "" ? Array(lines.dropLast()) : lines
    }

    /// The lines as the compiler sees them: comments and the insides of one-line strings are gone.
    var code: [(number: Int, text: String)] {
        lines.enumerated().map { (number: $0.offset + 1, text: withoutCommentsAndStrings($0.element)) }
    }
}

/// Where the repository stands on this machine.
let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

/// The files under a folder of the repository whose names end in one of the given ways, sorted by path.
func files(under folder: String, endingIn endings: String...) throws -> [SourceFile] {
    let walk = FileManager.default.enumerator(atPath: root.appendingPathComponent(folder).path)
    let paths = (walk?.allObjects as? [String] ?? []).filter { path in endings.contains { path.hasSuffix($0) } }
    return try paths.sorted().map { path in
        let file = root.appendingPathComponent(folder).appendingPathComponent(path)
        return SourceFile(path: "\(folder)/\(path)", text: try String(contentsOf: file, encoding: .utf8))
    }
}

private func withoutCommentsAndStrings(_ line: Substring) -> String {
    var kept = ""
    var inString = false
    var before: Character = " "
    for character in line {
        if character == "\"", before != "\\" {
            inString.toggle()
        } else if !inString {
            kept.append(character)
            if kept.hasSuffix("//") { return String(kept.dropLast(2)) }
        }
        before = character
    }
    return kept
}
