import Casework
package import Foundation

/// `polku rulebook check`: every problem of the files, or what they hold.
package enum RulebookCheck {
    /// Checks the files; `shownAs` gives the names as they were written on the command line.
    package static func run(_ files: [URL], shownAs names: [String]? = nil) -> CommandOutcome {
        guard !files.isEmpty else { return .refused("no rulebook files – name them, or the folder with --rulebooks") }
        let (rulebooks, problems) = RulebookFiles.read(files, shownAs: names)
        guard problems.isEmpty else {
            return CommandOutcome(complaint: problems.map(\.description).joined(separator: "\n"), code: 1)
        }
        let lines = rulebooks.all.map { book in
            "\(book.edition): \(book.rules.count) rules, \(book.rules.map(\.examples.count).reduce(0, +)) examples, "
                + "\(book.rules.count(where: \.isAssumed)) assumed – all well"
        }
        return CommandOutcome(output: lines.joined(separator: "\n"))
    }
}
