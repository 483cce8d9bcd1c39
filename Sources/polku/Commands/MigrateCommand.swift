import ArgumentParser
import Register

/// `polku migrate`: brings a register to the newest schema.
struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate", abstract: "Brings the register to the newest schema.")

    @OptionGroup var options: RegisterOptions

    func run() async throws {
        let register = try options.address().open(sealer: Keys.found(in: options.data).sealer)
        let taken = try await register.migrate()
        print(taken.isEmpty ? "The schema is up to date." : taken.map { "took \($0)" }.joined(separator: "\n"))
    }
}
