import ArgumentParser
import Casework
import Foundation
import Procedures
import Register

/// `polku token`: tokens for programs that use the API.
struct TokenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token", abstract: "Makes tokens for programs that use the API.", subcommands: [Create.self])

    /// `polku token create`: prints a new token and nothing else.
    struct Create: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints a new token of a user; it is shown once and kept nowhere.")

        @OptionGroup var options: RegisterOptions
        @Option(help: "The user's e-mail address.") var user: String
        @Option(help: "The role to come in with, as own_worker; the user's first when left out.") var role: String?
        @Option(help: "Days for which it holds, 1–366.") var days = 30

        func validate() throws {
            guard (1...Doorkeeper.longestTokenDays).contains(days) else {
                throw ValidationError("--days must be 1–\(Doorkeeper.longestTokenDays).")
            }
            if let role, Role(rawValue: role) == nil {
                throw ValidationError(
                    "There is no role \(role). Roles: \(Role.allCases.map(\.rawValue).joined(separator: ", ")).")
            }
        }

        func run() async throws {
            let program = try await options.program()
            do {
                print(
                    try await program.doorkeeper.makeToken(
                        forEmail: user, role: role.flatMap(Role.init(rawValue:)), days: days))
            } catch Refusal.notFound("user") {
                throw DatabaseAddress.Trouble(
                    description: "There is no user \(user) in the register. Check the address, or the register with "
                        + "--database.")
            } catch Refusal.notFound {
                throw DatabaseAddress.Trouble(
                    description: "\(user) doesn't hold the role today. A main user gives roles on the page /users.")
            }
        }
    }
}

extension RegisterOptions {
    /// The program over a register that must be there and have the newest schema.
    func program() async throws -> Program {
        let address = try existingAddress()
        let register = try address.open(sealer: Keys.found(in: data).sealer)
        try await register.migrate()
        return Program(
            register: register,
            rulebooks: try RulebookFiles.loadRulebooks(directory: URL(fileURLWithPath: Self.rulebookFolder())),
            clock: Clock(fixed: try fixedDay()), isDemo: false)
    }

    /// The address of a register that is already there.
    ///
    /// - Throws: `DatabaseAddress.Trouble` when a file is named and there is none, so that none is made by mistake
    func existingAddress() throws -> DatabaseAddress {
        let address = try address()
        if case .sqlite(let path) = address, !FileManager.default.fileExists(atPath: path) {
            throw DatabaseAddress.Trouble(
                description: "There is no database file \(path). Name the right one with --database, or make one with: "
                    + "polku setup --database sqlite:\(path)")
        }
        return address
    }
}
