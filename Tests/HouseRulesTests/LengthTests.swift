import Testing

/// The budgets of size: a file, a template, a function or a line that outgrows them has two subjects.
@Suite struct LengthTests {
    @Test func `no source file is longer than 300 lines`() throws {
        for file in try files(under: "Sources", endingIn: ".swift", ".c", ".h") {
            #expect(file.lines.count <= 300, "\(file.path) has \(file.lines.count) lines")
        }
    }

    @Test func `no test file is longer than 400 lines`() throws {
        for file in try files(under: "Tests", endingIn: ".swift", ".py") {
            #expect(file.lines.count <= 400, "\(file.path) has \(file.lines.count) lines")
        }
    }

    @Test func `half of the source files are at most 60 lines long`() throws {
        let lengths = try files(under: "Sources", endingIn: ".swift").map(\.lines.count).sorted()
        let median = try #require(lengths.isEmpty ? nil : lengths[lengths.count / 2])
        #expect(median <= 60)
    }

    @Test func `no template is longer than 120 lines`() throws {
        for file in try files(under: "Sources/Pages/Templates", endingIn: ".mustache") {
            #expect(file.lines.count <= 120, "\(file.path) has \(file.lines.count) lines")
        }
    }

    @Test func `no line of code is wider than 120 characters`() throws {
        for folder in ["Sources", "Tests"] {
            for file in try files(under: folder, endingIn: ".swift") {
                for (index, line) in file.lines.enumerated() where line.count > 120 {
                    Issue.record("\(file.path):\(index + 1) is \(line.count) characters wide")
                }
            }
        }
    }

    @Test func `no function is longer than 40 lines`() throws {
        for file in try files(under: "Sources", endingIn: ".swift") {
            for function in functions(of: file) where function.length > 40 {
                Issue.record("\(file.path):\(function.line) is \(function.length) lines long")
            }
        }
    }

    @Test func `a function's length is counted from its name to its closing brace`() {
        let file = SourceFile(path: "a/b/c.swift", text: "struct A {\n    func b() {\n        c()\n    }\n}\n")
        #expect(functions(of: file).map(\.length) == [3])
    }

    @Test func `a room holds at most 15 files on one floor`() throws {
        var counts: [String: Int] = [:]
        for file in try files(under: "Sources", endingIn: ".swift") {
            guard let room = file.room else { continue }
            counts["\(file.floor)/\(room)", default: 0] += 1
        }
        for (place, count) in counts where count > 15 {
            Issue.record("\(place) holds \(count) files: it is two rooms")
        }
    }
}

/// The functions of a file, found by the formatter's indentation: from the line with the name to the brace below it.
private func functions(of file: SourceFile) -> [(line: Int, length: Int)] {
    let lines = file.lines
    return lines.indices.compactMap { start in
        let indent = lines[start].prefix { $0 == " " }
        let words = lines[start].split(separator: " ")
        let named = words.contains("func") || words.contains { $0.hasPrefix("init(") || $0.hasPrefix("init<") }
        guard named, words.first?.hasPrefix("//") == false else { return nil }
        // A requirement of a protocol and a function of one line have no body of their own below them.
        let heading = lines[start...].prefix { !$0.hasSuffix("{") && !$0.hasSuffix("}") && $0.contains { $0 != " " } }
        guard heading.endIndex < lines.endIndex, lines[heading.endIndex].hasSuffix("{") else { return nil }
        let body = lines[start...].prefix { $0 != indent + "}" }
        guard body.endIndex < lines.endIndex else { return nil }
        return (line: start + 1, length: body.count + 1)
    }
}
