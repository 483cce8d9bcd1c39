import ArgumentParser
import Casework
import Foundation
import Logging
import Procedures
import Register
import Simulator
import Web

/// `polku demo`: makes a demonstration county when there is none, and serves it.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Serves a demonstration county with invented people.")

    @OptionGroup var options: RegisterOptions
    @OptionGroup var site: PublicAddress
    @Option(help: "The address to listen at.") var host = "127.0.0.1"
    @Option(help: "The port to listen at; 0 takes a free one.") var port = 8080
    @Flag(help: "Makes the county and doesn't serve it.") var onlyMake = false

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port must be 0–65535.") }
        _ = try site.address()
    }

    func run() async throws {
        let keys = try Keys.foundOrMade(in: options.data)
        let register = try options.address(defaultName: "demo.sqlite").open(sealer: keys.sealer)
        try await register.migrate()
        let clock = Clock(fixed: try options.fixedDay())
        let rulebooks = try RulebookFiles.loadRulebooks(
            directory: URL(fileURLWithPath: RegisterOptions.rulebookFolder()))
        let program = Program(
            register: register, rulebooks: rulebooks, clock: clock, isDemo: true, data: options.data)
        if try await !register.read({ try $0.hasAnyCounty() }) {
            print("Making the demonstration county …")
            try await DemoCounty(
                register: register, rulebooks: rulebooks, today: clock.moment().today,
                reading: program.office.shelf.reading
            ).make()
        }
        if onlyMake { return }
        let (host, logger) = (host, Logger.program())
        let house = try program.house(
            isSecure: false, address: try site.address(host: host, port: port), logger: logger)
        // The people of a demonstration have no mailboxes, so nothing is ever sent.
        let loop = NoticeLoop(program: program, printer: house.printer, server: nil, place: nil, logger: logger)
        let sending = Task { await loop.run() }
        defer { sending.cancel() }
        try await Server(house: house, host: host, port: port, logger: logger)
            .run { port in
                print("Polku: http://\(host):\(port)")
                fflush(nil)
            }
    }
}
