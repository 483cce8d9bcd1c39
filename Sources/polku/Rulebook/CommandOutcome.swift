import ArgumentParser
import Casework
package import Foundation

/// What a command has to say and how it ends; made apart from printing, so that tests can read it.
package struct CommandOutcome: Equatable, Sendable {
    package let output: String
    package let complaint: String
    /// The exit code: 0 well, 1 a bad file or argument, 2 a rule blocks.
    package let code: Int32

    init(output: String = "", complaint: String = "", code: Int32 = 0) {
        self.output = output
        self.complaint = complaint
        self.code = code
    }

    static func refused(_ what: String) -> CommandOutcome { CommandOutcome(complaint: what, code: 1) }

    /// Prints, and ends the command by the exit code.
    func finish() throws {
        finishQuietly()
        if code != 0 { throw ExitCode(code) }
    }

    /// Prints what there is to print.
    func finishQuietly() {
        if !output.isEmpty { print(output) }
        if !complaint.isEmpty { FileHandle.standardError.write(Data((complaint + "\n").utf8)) }
    }
}

/// Where the rulebooks are: named, or found beside the working folder or the program.
struct FolderOption: ParsableArguments {
    @Option(name: .customLong("rulebooks"), help: "The folder of the rulebook files.") var folder: String?

    var url: URL { folder.map { URL(fileURLWithPath: $0, isDirectory: true) } ?? RulebookFolder.found }

    /// Loads the rulebooks and prints the text made of them.
    func loaded(_ text: (Rulebooks) throws -> CommandOutcome) throws { try outcome(text) }

    func outcome(_ make: (Rulebooks) throws -> CommandOutcome) throws {
        let outcome: CommandOutcome
        do {
            outcome = try make(RulebookFiles.loadRulebooks(directory: url))
        } catch let problems as RulebookProblems {
            outcome = .refused(problems.description)
        }
        try outcome.finish()
    }
}

/// The folder the rulebooks are looked for in when none is named.
package enum RulebookFolder {
    /// `Rulebooks` in the working folder, or in the nearest folder above the program that has one.
    package static var found: URL {
        let here = URL(fileURLWithPath: "Rulebooks", isDirectory: true)
        let program = URL(fileURLWithPath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath()
        return ([here] + above(program)).first { isFolder($0) } ?? here
    }

    private static func above(_ program: URL) -> [URL] {
        var folder = program.deletingLastPathComponent()
        var candidates: [URL] = []
        while candidates.count < 12, folder.path != "/" {
            candidates.append(folder.appendingPathComponent("Rulebooks", isDirectory: true))
            folder = folder.deletingLastPathComponent()
        }
        return candidates
    }

    private static func isFolder(_ url: URL) -> Bool {
        var isDirectory: ObjCBool = false
        return FileManager.default.fileExists(atPath: url.path, isDirectory: &isDirectory) && isDirectory.boolValue
    }
}

/// A day given on the command line.
enum CommandDay {
    static func parsed(_ text: String?) throws -> Day? {
        guard let text else { return nil }
        guard let day = Day(text) else { throw ValidationError("\(text) is not a day; write it as 2026-01-31") }
        return day
    }
}
