import Foundation
import Yams

/// The text of a rulebook file made into a tree of nodes with their places, or into problems.
enum YamlText {
    /// Larger files are not rulebooks.
    static let largestSize = 1 << 20

    static func root(of file: URL, into problems: ProblemList) -> Node? {
        guard let bytes = contents(of: file, into: problems) else { return nil }
        guard let text = String(bytes: bytes, encoding: .utf8) else {
            problems.add(nil as Place?, "the file is not UTF-8 text", mend: "save it as UTF-8")
            return nil
        }
        return root(of: text, into: problems)
    }

    static func root(of text: String, into problems: ProblemList) -> Node? {
        if let mark = firstReference(in: text) {
            problems.add(mark, "an anchor (&) or an alias (*)", mend: "write the value out, or quote the text")
            return nil
        }
        if let mark = firstDeepPlace(in: text) {
            problems.add(mark, "the text is nested too deep", mend: "write it as a rulebook, at most 40 levels deep")
            return nil
        }
        do {
            if let root = try Yams.compose(yaml: text) { return root }
            problems.add(nil as Place?, "the file is empty", mend: "write a rulebook into it")
        } catch let error as YamlError {
            let (mark, what) = place(of: error)
            problems.add(mark, what, mend: "write it as YAML")
        } catch {
            problems.add(nil as Place?, "the file could not be read as YAML", mend: "write it as YAML")
        }
        return nil
    }

    private static func contents(of file: URL, into problems: ProblemList) -> Data? {
        guard let handle = try? FileHandle(forReadingFrom: file) else {
            problems.add(nil as Place?, "the file cannot be opened", mend: "check its name and your rights to read it")
            return nil
        }
        defer { try? handle.close() }
        guard let bytes = try? handle.read(upToCount: largestSize + 1) else {
            problems.add(nil as Place?, "the file cannot be read or is empty", mend: "name a rulebook file")
            return nil
        }
        guard bytes.count <= largestSize else {
            problems.add(nil as Place?, "the file is larger than 1 MiB", mend: "a rulebook is smaller; check the file")
            return nil
        }
        return bytes
    }

    /// The first value that begins with `&` or `*`; such values could grow without end when read.
    private static func firstReference(in text: String) -> Place? {
        let marks = Set(":-?[,{ \t\r".utf8)
        for (number, line) in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .enumerated()
        {
            var isAtValue = true
            for (column, byte) in line.enumerated() {
                if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*"), isAtValue {
                    return Place(line: number + 1, column: column + 1)
                }
                if byte == UInt8(ascii: "#"), isAtValue, line.prefix(column).allSatisfy(marks.contains) { break }
                let isSpace = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
                isAtValue = marks.contains(byte) && (isAtValue || !isSpace)
            }
        }
        return nil
    }

    /// The first place where lists or mappings stand within each other deeper than any rulebook has them.
    private static func firstDeepPlace(in text: String) -> Place? {
        var depth = 0
        for (number, line) in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .enumerated()
        {
            let marks = line.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "?") }
            if marks.count > 80, marks.count < line.count || marks.contains(UInt8(ascii: "-")) {
                return Place(line: number + 1, column: 81)
            }
            for (column, byte) in line.enumerated() {
                switch byte {
                case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
                case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
                default: continue
                }
                if depth > 40 { return Place(line: number + 1, column: column + 1) }
            }
        }
        return nil
    }

    private static func place(of error: YamlError) -> (Place?, String) {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            return (Place(mark), [context?.text, problem].compactMap(\.self).joined(separator: ", "))
        case .duplicatedKeysInMapping(let duplicates, let context):
            return (Place(context.mark), "the key \(duplicates.joined(separator: ", ")) is written twice")
        case .reader(let problem, _, _, _): return (nil, problem)
        default: return (nil, "the text is not YAML")
        }
    }
}
