import Testing

/// A floor is a promise about what a line may know. The compiler lets a transitive import pass: the sources are read.
@Suite struct ImportTests {
    static let allowed: [String: Set<String>] = [
        "Casework": ["FoundationEssentials"],
        "Register": [
            "Casework", "GRDB", "CLibPQ", "FoundationEssentials", "Foundation", "Glibc", "Dispatch", "Synchronization",
        ],
        "Procedures": ["Casework", "Register", "FoundationEssentials", "Synchronization"],
        "Pages": ["Casework", "Mustache", "Foundation", "FoundationEssentials", "Synchronization"],
        "Papers": ["Casework", "Foundation", "FoundationEssentials"],
        "Web": [
            "Casework", "Procedures", "Pages", "Papers", "Hummingbird", "HTTPTypes", "NIOCore", "Logging", "Foundation",
            "FoundationEssentials", "Synchronization",
        ],
        "Simulator": [
            "Casework", "Register", "Procedures", "FoundationEssentials", "Foundation", "Synchronization",
        ],
    ]

    @Test(arguments: allowed.keys.sorted())
    func `a floor imports only what it may know`(floor: String) throws {
        let allowed = try #require(Self.allowed[floor])
        for file in try files(under: "Sources/\(floor)", endingIn: ".swift") {
            for line in file.code {
                guard let module = importedModule(in: line.text) else { continue }
                #expect(allowed.contains(module), "\(file.path):\(line.number) imports \(module)")
            }
        }
    }

    @Test func `an import is recognised in each of its spellings`() {
        #expect(importedModule(in: "import Casework") == "Casework")
        #expect(importedModule(in: "package import Casework") == "Casework")
        #expect(importedModule(in: "@preconcurrency import GRDB") == "GRDB")
        #expect(importedModule(in: "import struct Foundation.Date") == "Foundation")
        #expect(importedModule(in: "let important = imports") == nil)
    }
}

/// The module that a line imports, if it is an import.
private func importedModule(in line: String) -> String? {
    let words = line.split(separator: " ")
    guard let position = words.firstIndex(of: "import"), position <= 2 else { return nil }
    let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
    let rest = words[(position + 1)...].drop { kinds.contains($0) }
    return rest.first.flatMap { $0.split(separator: ".").first }.map(String.init)
}
