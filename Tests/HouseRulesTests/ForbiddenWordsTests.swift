import Testing

/// Words that may not stand where a request passes: they stop the server, read the clock behind the caller's back, or
/// speak the language of another floor.
@Suite struct ForbiddenWordsTests {
    static let traps = ["try!", "fatalError(", "preconditionFailure(", " as! ", "unowned(unsafe)"]
    static let ambient = ["Date()", "Date.now", "UUID()", "ProcessInfo", "getenv(", "arc4random", "SystemRandomNumber"]
    static let sql = [
        "SELECT ", "INSERT INTO ", "DELETE FROM ", "CREATE TABLE ", "ALTER TABLE ", "DROP TABLE ", "ORDER BY ",
    ]
    static let emptyNames = [
        "Manager", "Helper", "Helpers", "Util", "Utils", "Handler", "Processor", "Base", "Common", "DTO", "Misc",
    ]

    @Test func `nothing on a request's way can stop the server`() throws {
        for file in try files(under: "Sources", endingIn: ".swift") {
            for line in file.code {
                for word in Self.traps where line.text.contains(word) {
                    Issue.record("\(file.path):\(line.number) says \(word)")
                }
            }
        }
    }

    @Test func `no value is unwrapped by force`() throws {
        for file in try files(under: "Sources", endingIn: ".swift") {
            for line in file.code where unwrapsByForce(line.text) {
                Issue.record("\(file.path):\(line.number) unwraps by force")
            }
        }
    }

    @Test func `a forced unwrapping is told from a negation`() {
        #expect(unwrapsByForce("let a = b!"))
        #expect(unwrapsByForce("let a = b[0]!.c"))
        #expect(unwrapsByForce("f(a()!, b)"))
        #expect(!unwrapsByForce("if a != b, !c { }"))
        #expect(!unwrapsByForce("guard !(a && b) else { }"))
    }

    @Test func `clock, chance and environment are read only on the polku floor`() throws {
        for file in try files(under: "Sources", endingIn: ".swift") where file.floor != "polku" {
            for line in file.code {
                for word in Self.ambient where line.text.contains(word) {
                    Issue.record("\(file.path):\(line.number) says \(word)")
                }
            }
        }
    }

    @Test func `only the command prints`() throws {
        for file in try files(under: "Sources", endingIn: ".swift") where file.floor != "polku" {
            for line in file.code {
                let words = line.text.split { !$0.isLetter && $0 != "(" && $0 != "." && $0 != "_" }
                for word in words where word.hasPrefix("print(") || word.hasPrefix("debugPrint(") {
                    Issue.record("\(file.path):\(line.number) prints")
                }
            }
        }
    }

    @Test func `only the Register speaks SQL`() throws {
        for file in try files(under: "Sources", endingIn: ".swift") where file.floor != "Register" {
            for (index, line) in file.lines.enumerated() {
                for word in Self.sql where line.contains(word) {
                    Issue.record("\(file.path):\(index + 1) says \(word)")
                }
            }
        }
    }

    @Test func `no file is named by a word that says nothing`() throws {
        for file in try files(under: "Sources", endingIn: ".swift") {
            for word in Self.emptyNames where file.name.hasSuffix("\(word).swift") {
                Issue.record("\(file.path) is named \(word)")
            }
        }
    }

    @Test func `nothing is left for later in the sources`() throws {
        for file in try files(under: "Sources", endingIn: ".swift", ".mustache", ".js", ".css") {
            for (index, line) in file.lines.enumerated() {
                for word in ["TODO", "FIXME", "XXX:", "HACK"] where line.contains(word) {
                    Issue.record("\(file.path):\(index + 1) says \(word)")
                }
            }
        }
    }
}

/// Whether a line of code (without strings and comments) ends an expression with an exclamation mark.
private func unwrapsByForce(_ line: String) -> Bool {
    let characters = Array(line)
    return characters.indices.contains { index in
        guard characters[index] == "!", index > 0 else { return false }
        let before = characters[index - 1]
        let after = index + 1 < characters.count ? characters[index + 1] : " "
        return (before.isLetter || before.isNumber || ")]\"`".contains(before)) && after != "="
    }
}
