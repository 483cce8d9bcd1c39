import Casework
import Foundation
import polku

/// The rulebooks of the repository, loaded once for the tests.
enum RulebookShelf {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Rulebooks", isDirectory: true)

    static let read = RulebookFiles.read(RulebookFiles.files(in: folder))
    static var all: Rulebooks { read.rulebooks }

    /// What a rulebook alone says of the facts on a day within it.
    static func assess(_ id: String, on day: Day? = nil, _ given: [Fact: FactValue]) -> Assessment {
        guard let book = all.edition(id: id, on: day) else { return Assessment() }
        return RuleSet(rulebooks: [book]).check(facts(given))
    }

    /// Whether anything stands against the facts in the rulebook alone.
    static func isBlocked(_ id: String, _ given: [Fact: FactValue]) -> Bool { assess(id, given).isBlocked }

    static func facts(_ given: [Fact: FactValue]) -> Facts {
        var facts = Facts()
        for (fact, value) in given { facts[fact] = value }
        return facts
    }
}

let savo = "pohjois-savo-2024"
let pyhajoki = "pyhajoki-4h"
let hame = "paijat-hame-2022"
