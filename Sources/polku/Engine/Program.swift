import ArgumentParser
import Casework
import Foundation
import Logging
import Pages
import Papers
import Procedures
import Register
import Web

/// The options that every command on a register shares.
struct RegisterOptions: ParsableArguments {
    @Option(help: "The register: sqlite:PATH or postgres://USER@HOST/NAME.")
    var database: String?

    @Option(help: "The folder of the key and the embedded database.")
    var data = "polku-data"

    @Option(help: "A fixed civil date, for demonstrations and tests.")
    var today: String?

    func fixedDay() throws -> Day? {
        guard let today else { return nil }
        guard let day = Day(today) else {
            throw ValidationError("--today \(today) isn't a day. Write it as 2026-11-25.")
        }
        return day
    }

    func address(defaultName: String = "polku.sqlite") throws -> DatabaseAddress {
        try DatabaseAddress(database ?? "sqlite:" + data + "/" + defaultName)
    }

    /// The folder of the rulebooks: beside the working folder, the program, or named by POLKU_RULEBOOKS.
    static func rulebookFolder() throws -> String {
        let program = Bundle.main.bundleURL
        let candidates =
            [ProcessInfo.processInfo.environment["POLKU_RULEBOOKS"], "Rulebooks"].compactMap { $0 }
            + [program, program.appendingPathComponent("../../..").standardizedFileURL].map {
                $0.appendingPathComponent("Rulebooks").path
            }
        guard let folder = candidates.first(where: { FileManager.default.fileExists(atPath: $0) }) else {
            throw DatabaseAddress.Trouble(
                description: "The folder Rulebooks isn't found. Start in the folder of Polku or set POLKU_RULEBOOKS.")
        }
        return folder
    }
}

/// The parts of Polku put together over an opened register.
struct Program: Sendable {
    let register: any CaseRegister
    let office: Office
    let doorkeeper: Doorkeeper
    let clock: Clock
    let papers: PaperMill

    /// - Parameter data: the folder of the key, where a Python of Polku's own may be too
    init(
        register: any CaseRegister, rulebooks: Rulebooks, clock: Clock, isDemo: Bool, data: String = "polku-data"
    ) {
        self.register = register
        self.clock = clock
        papers = PDFWorker(python: PDFWorker.python(data: data)).mill
        office = Office(
            register: register, rulebooks: rulebooks, reading: .files(in: try? RegisterOptions.rulebookFolder()),
            now: { clock.moment() }, newID: Identities.new)
        doorkeeper = Doorkeeper(office: office, locks: Locks.smith(clock: clock), isDemo: isDemo)
    }

    /// The site over this program.
    ///
    /// - Parameter address: what people open Polku at
    func house(isSecure: Bool, address: String, logger: Logger) throws -> House {
        House(
            office: office, doorkeeper: doorkeeper, printer: try Printer(), papers: papers,
            isSecure: isSecure, publicAddress: address, newKey: Identities.new,
            log: { reference, what in logger.notice("\(reference) \(what)") })
    }
}
