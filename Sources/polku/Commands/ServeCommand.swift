import ArgumentParser
import Casework
import Foundation
import Logging
import Procedures
import Register
import Web

/// `polku serve`: serves a county's register.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "serve", abstract: "Serves a county.")

    @OptionGroup var options: RegisterOptions
    @OptionGroup var site: PublicAddress
    @Option(help: "The address to listen at.") var host = "127.0.0.1"
    @Option(help: "The port to listen at; 0 takes a free one.") var port = 8080
    @Flag(help: "Cookies over TLS only, behind a proxy that ends TLS.") var secure = false

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port must be 0–65535.") }
        _ = try site.address()
    }

    func run() async throws {
        let keys = try Keys.found(in: options.data)
        let register = try options.address().open(sealer: keys.sealer)
        try await register.migrate()
        guard try await register.read({ try $0.hasAnyCounty() }) else {
            throw DatabaseAddress.Trouble(
                description: "The register is empty. Set it up first: polku setup --database URL")
        }
        let program = Program(
            register: register, rulebooks: try RulebookFiles.loadRulebooks(
                directory: URL(fileURLWithPath: RegisterOptions.rulebookFolder())),
            clock: Clock(fixed: try options.fixedDay()), isDemo: false, data: options.data)
        _ = try await program.office.rulebooksNow()
        let logger = Logger.program()
        let (host, logged) = (host, logger)
        let address = try site.address(host: host, port: port)
        let house = try program.house(isSecure: secure, address: address, logger: logger)
        let loop = NoticeLoop(
            program: program, printer: house.printer, server: try MailServer.found(), place: address,
            logger: logger)
        let sending = Task { await loop.run() }
        defer { sending.cancel() }
        try await Server(house: house, host: host, port: port, logger: logger)
            .run { port in logged.notice("Polku listens at http://\(host):\(port)") }
    }
}
