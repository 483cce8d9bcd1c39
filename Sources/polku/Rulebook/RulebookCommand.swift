package import ArgumentParser
import Casework
import Foundation

/// `polku rulebook`: reading, checking and trying the rulebooks without a database.
package struct RulebookCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "rulebook", abstract: "List, check, explain and try the rulebooks.",
        subcommands: [List.self, Check.self, Explain.self, FactList.self, Try.self, DifferenceCommand.self])

    package init() {}

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the rulebooks and their editions.")
        @OptionGroup var folder: FolderOption

        func run() throws { try folder.loaded { RulebookText.list($0) } }
    }

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check rulebook files and run their examples; exit 1 when anything is wrong.")
        @Argument(help: "Rulebook files; all of the folder when none is named.") var files: [String] = []
        @OptionGroup var folder: FolderOption

        func run() throws {
            let named = files.isEmpty ? RulebookFiles.files(in: folder.url) : files.map { URL(fileURLWithPath: $0) }
            let paths = files.isEmpty ? nil : files
            try RulebookCheck.run(named, shownAs: paths).finish()
        }
    }

    struct Explain: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Explain a rulebook, a rule or a rule kind: what it says, where it is written, how it weighs.")
        @Argument(help: "The id of a rulebook, an edition, a rule or a rule kind.") var id: String
        @Option(help: "The day whose edition is explained, as 2026-01-31; the newest when left out.") var on: String?
        @Option(help: "fi, sv or en.") var language = RulebookLanguage.fi
        @OptionGroup var folder: FolderOption

        func run() throws {
            try folder.loaded { rulebooks in
                try RulebookText.explain(id, on: CommandDay.parsed(on), rulebooks, language)
            }
        }
    }

    struct FactList: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "facts", abstract: "List the facts that rules may ask about: name, type, unit, meaning.")
        @Option(help: "fi, sv or en.") var language = RulebookLanguage.en

        func run() throws { CommandOutcome(output: RulebookText.facts(language)).finishQuietly() }
    }

    struct Try: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Judge facts by a rulebook and the act, and print JSON.",
            discussion: "Exit 0 when nothing blocks, 2 when something does, 1 when a file is bad.")
        @Argument(help: "The id of a rulebook.") var id: String
        @Option(help: "The day of the act, as 2026-01-31.") var on: String
        @Option(help: "A JSON file of facts; see polku rulebook facts.") var facts: String
        @Flag(help: "Leave the act out and judge by this rulebook only.") var alone = false
        @OptionGroup var folder: FolderOption

        func run() throws {
            let trial = RulebookTrial(
                id: id, on: on, facts: URL(fileURLWithPath: facts), isAlone: alone)
            try folder.outcome { trial.outcome($0) }
        }
    }
}

/// The languages of rulebook texts.
enum RulebookLanguage: String, CaseIterable, ExpressibleByArgument {
    case fi
    case sv
    case en

    func of(_ wording: Wording) -> String {
        switch self {
        case .fi: wording.fi
        case .sv: wording.sv
        case .en: wording.en
        }
    }
}
