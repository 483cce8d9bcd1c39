package import ArgumentParser
import Foundation

/// The program: every command of Polku.
@main package struct PolkuCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "polku", abstract: "The path of kuntouttava työtoiminta, from the first sign of need onwards.",
        version: Version.text,
        subcommands: [
            ServeCommand.self, DemoCommand.self, SetupCommand.self, MigrateCommand.self, DoctorCommand.self,
            TokenCommand.self, CheckCommand.self, RulebookCommand.self, BenchCommand.self,
            NoticesCommand.self,
        ])

    package init() {}

    /// Runs the command that was asked for; trouble of our own is a sentence and exit 1.
    package static func main() async {
        do {
            var command = try parseAsRoot()
            if var waiting = command as? any AsyncParsableCommand {
                try await waiting.run()
            } else {
                try command.run()
            }
        } catch {
            guard let sentence = Complaint.sentence(error) else { exit(withError: error) }
            Complaint.write(sentence)
            Foundation.exit(1)
        }
    }
}
