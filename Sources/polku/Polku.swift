package import ArgumentParser

/// The program: every command of Polku.
@main package struct PolkuCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "polku", abstract: "The path of kuntouttava työtoiminta, from the first sign of need onwards.",
        subcommands: [
            ServeCommand.self, DemoCommand.self, MigrateCommand.self, RulebookCommand.self, CheckCommand.self,
        ])

    package init() {}
}
