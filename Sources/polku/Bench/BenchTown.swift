import Casework
import Crypto
import Foundation
import Logging
import Register
import Simulator
import Web

/// The register of a benchmark: the reference town, made once for each size and kept in a folder of its own.
struct BenchTown {
    let size: TownSize
    let years: Int
    let folder: String
    /// Another place than the folder's own file.
    var address: String?

    /// Opens the town's register, writing it first when it isn't there.
    func open() async throws -> any CaseRegister {
        let keys = try Keys.foundOrMade(in: folder)
        let place = address ?? "sqlite:" + folder + "/town-\(size.rawValue)-\(years).sqlite"
        let register = try DatabaseAddress(place).open(sealer: keys.sealer)
        try await register.migrate()
        if try await !register.read({ try $0.hasAnyCounty() }) {
            let counts = try await TownWriter(register: register, town: Town(size: size, years: years)).write()
            FileHandle.standardError.write(
                Data("town: \(counts.clients) clients, \(counts.vouchers) vouchers, \(counts.days) days\n".utf8))
        }
        return register
    }

    /// The site over the town, on the last Monday of its time.
    func site(over register: any CaseRegister) throws -> Web.Site {
        let program = try Self.program(over: register)
        let logger = Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }
        return Web.Site(house: try program.house(isSecure: false, address: "http://bench", logger: logger))
    }

    /// The program over the town on that day.
    static func program(over register: any CaseRegister) throws -> Program {
        let rulebooks = try RulebookFiles.loadRulebooks(
            directory: URL(fileURLWithPath: RegisterOptions.rulebookFolder()))
        return Program(
            register: register, rulebooks: rulebooks, clock: Clock(fixed: Day(2026, 12, 28)), isDemo: true)
    }

    /// The digest of lines as the reference makes it.
    static func digest(of lines: [String]) -> String {
        SHA256.hash(data: Data(ReferenceMonth.text(lines).utf8)).prefix(8)
            .map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
