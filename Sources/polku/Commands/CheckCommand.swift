import ArgumentParser
import Casework
import Foundation
import Procedures
import Register

/// `polku check`: checks the register as a whole.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Checks the register as a whole.", subcommands: [GapsCommand.self])
}

/// `polku check gaps`: lists the open clients who have fallen between services; answers 1 when there are any.
struct GapsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gaps",
        abstract: "Lists open clients without a responsible person or without a next step in time.")

    @OptionGroup var options: RegisterOptions
    @Option(help: "The day that is looked at, as 2026-11-25; today when not given.") var on: String?

    func run() async throws {
        let register = try options.address().open(sealer: Keys.found(in: options.data).sealer)
        let rulebooks = try RulebookFiles.loadRulebooks(
            directory: URL(fileURLWithPath: RegisterOptions.rulebookFolder()))
        let clock = Clock(fixed: try options.fixedDay())
        let program = Program(register: register, rulebooks: rulebooks, clock: clock, isDemo: false)
        let day = try asked() ?? clock.moment().today
        let answer = try await program.office.gaps(on: day)
        for gap in answer.gaps { print(gap.line) }
        print("\(day): \(answer.clients) open clients, \(answer.gaps.count) between services")
        if !answer.gaps.isEmpty { throw ExitCode(1) }
    }

    private func asked() throws -> Day? {
        guard let on else { return nil }
        guard let day = Day(on) else {
            throw ValidationError("--on \(on) isn't a day. Write it as 2026-11-25.")
        }
        return day
    }
}

extension Gap {
    /// The client by id and the reasons: no personal data leaves the register.
    fileprivate var line: String {
        client.rawValue + ": "
            + reasons.map { reason in
                switch reason {
                case .noResponsiblePerson: "no responsible person"
                case .noNextStep: "no next step"
                case .tooFar(let day, let latest): "next step \(day), later than \(latest)"
                }
            }.joined(separator: ", ")
    }
}
