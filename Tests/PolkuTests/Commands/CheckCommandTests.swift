import ArgumentParser
import Casework
import Foundation
import Register
import TestSupport
import Testing

@testable import polku

@Suite struct CheckCommandTests {
    @Test func `the check of gaps answers one when a client has nobody, and nothing on a day before it`() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("polku-" + UUID().uuidString).path
        let place = ["--database", "sqlite:" + folder + "/p.sqlite", "--data", folder, "--today", "2026-11-25"]
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try await SetupCommand.parse(
            place + [
                "--county", "Kuusijärvi", "--county-code", "13", "--admin-name", "Paavo Portti", "--admin-email",
                "paavo@polku.example",
            ]
        ).run()
        let register = try RegisterOptions.parse(place).address().open(sealer: Keys.found(in: folder).sealer)
        try await register.write { register in
            guard let county = try register.counties().first?.id else { return }
            try register.insert(
                Client(
                    id: ID(rawValue: "c1"), countyID: county, givenName: "Aino", familyName: "Alkunen",
                    identityCode: "010594Y9032", birthDate: Day(1994, 5, 1), municipalityCode: "297",
                    openedOn: Day(2026, 11, 20)))
        }
        await #expect(throws: ExitCode(1)) { try await GapsCommand.parse(place).run() }
        try await GapsCommand.parse(place + ["--on", "2026-11-19"]).run()
        #expect(throws: (any Error).self) { try GapsCommand.parse(place + ["--on"]) }
    }
}
