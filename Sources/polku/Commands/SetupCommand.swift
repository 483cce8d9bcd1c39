import ArgumentParser
import Casework
import Foundation
import Procedures
import Register

/// `polku setup`: makes an empty register ready: the county, its first main user and its rulebooks.
struct SetupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "setup", abstract: "Sets an empty register up and prints a link for the first sign-in.")

    @OptionGroup var options: RegisterOptions
    @Option(help: "The county's name.") var county: String
    @Option(help: "The county's two-digit code, as 13.") var countyCode: String
    @Option(help: "The first main user's name.") var adminName: String
    @Option(help: "The first main user's e-mail address, which is also the user name.") var adminEmail: String
    @Option(help: "A rulebook to take into use; may be given many times. The county's own when left out.")
    var rulebook: [String] = []
    @OptionGroup var site: PublicAddress

    func run() async throws {
        let rulebooks = try RulebookFiles.loadRulebooks(
            directory: URL(fileURLWithPath: RegisterOptions.rulebookFolder()))
        let clock = Clock(fixed: try options.fixedDay())
        let address = try site.address()
        let foundation = try foundation(rulebooks, on: clock.moment().today)
        let hadKey = (try? Keys.found(in: options.data)) != nil
        let keys = hadKey ? try Keys.found(in: options.data) : try Keys.foundOrMade(in: options.data)
        let register = try options.address().open(sealer: keys.sealer)
        try await register.migrate()
        let program = Program(register: register, rulebooks: rulebooks, clock: clock, isDemo: false)
        let user = try await program.office.setUp(foundation)
        let secret = try await program.doorkeeper.makeLink(for: user, .firstSignIn)
        if !hadKey {
            print("Made the key \(options.data)/key. Keep a copy elsewhere: without it what is sealed can't be opened.")
        }
        let inUse = foundation.rulebooks.isEmpty ? "none" : foundation.rulebooks.joined(separator: ", ")
        print(
            """
            \(foundation.county.name) is set up. Rulebooks in use besides the act: \(inUse).
            \(foundation.administratorName) signs in once with this link within 24 hours, when Polku is served:
            \(address)/link/\(secret)
            """)
    }

    /// What was asked for, read and held against the codes and the rulebooks.
    func foundation(_ rulebooks: Rulebooks, on today: Day) throws -> CountyFoundation {
        guard let area = County.with(code: countyCode) else {
            throw DatabaseAddress.Trouble(
                description: "There is no county \(countyCode). Codes: "
                    + County.all.map { "\($0.code) \($0.finnish)" }.joined(separator: ", ") + ".")
        }
        let (name, person) = (trimmed(county), trimmed(adminName))
        guard !name.isEmpty, !person.isEmpty else {
            throw DatabaseAddress.Trouble(description: "Give --county and --admin-name a name.")
        }
        guard EmailAddress.isWritten(trimmed(adminEmail)) else {
            throw DatabaseAddress.Trouble(
                description: "\(adminEmail) isn't an e-mail address. Write it as name@example.fi.")
        }
        let known = Set(rulebooks.all.filter { $0.layer != .act }.map(\.id))
        if let unknown = rulebook.first(where: { !known.contains($0) }) {
            throw DatabaseAddress.Trouble(
                description: "There is no rulebook \(unknown). Rulebooks: \(known.sorted().joined(separator: ", ")).")
        }
        let own = rulebooks.all.filter { $0.layer == .county && $0.county == area.code && $0.isInForce(on: today) }
        return CountyFoundation(
            county: Organisation(
                id: ID(rawValue: Identities.new()), kind: .county, name: name, countyCode: area.code),
            administratorName: person, administratorEmail: trimmed(adminEmail),
            rulebooks: rulebook.isEmpty ? own.map(\.id) : rulebook)
    }

    private func trimmed(_ text: String) -> String { text.trimmingCharacters(in: .whitespacesAndNewlines) }
}
