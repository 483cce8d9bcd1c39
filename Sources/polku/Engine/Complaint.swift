import Casework
import Foundation
import Procedures
import Register

/// What a command says when it can't go on: what is wrong and how to mend it, in a sentence without the names of types.
enum Complaint {
    /// The sentence for an error of our own; nil for those that the command line words itself.
    static func sentence(_ error: any Error) -> String? {
        switch error {
        case let trouble as DatabaseAddress.Trouble: trouble.description
        case let trouble as Keys.Trouble: trouble.description
        case let trouble as Migrations.Trouble: trouble.description
        case let trouble as RegisterTrouble: trouble.description
        case let problems as RulebookProblems: "The rulebooks can't be used.\n" + problems.description
        case let fault as PostgresFault:
            "PostgreSQL refused: \(fault.message.trimmingCharacters(in: .whitespacesAndNewlines))"
        case let rulebook as UnreadableRulebook: rulebook.description
        case let refusal as Refusal: sentence(refusal)
        default: nil
        }
    }

    private static func sentence(_ refusal: Refusal) -> String {
        switch refusal {
        case .conflict("already_set_up"):
            "The register is already set up. Its main user invites people on the page /users."
        case .notFound(let what): "There is no such \(what)."
        case .conflict(let reason): "It can't be done now: \(reason)."
        case .invalid(let problems):
            "Check " + problems.map { "\($0.field) (\($0.code))" }.joined(separator: ", ") + "."
        case .notPermitted(let action, _, let ask): "\(action) isn't allowed. Ask: \(ask)."
        case .againstRules(let findings): findings.map(\.message.en).joined(separator: " ")
        case .stale: "It was changed meanwhile. Try again."
        }
    }

    /// Writes the sentence on standard error under the program's name.
    static func write(_ sentence: String) {
        FileHandle.standardError.write(Data("polku: \(sentence)\n".utf8))
    }
}
