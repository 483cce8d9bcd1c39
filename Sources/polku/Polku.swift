package import ArgumentParser

/// The program: every command of Polku.
@main package struct PolkuCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "polku", abstract: "The path of kuntouttava työtoiminta.", subcommands: [RulebookCommand.self])

    package init() {}
}
