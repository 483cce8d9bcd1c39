import ArgumentParser
import Casework
import Foundation
import Register
import TestSupport
import Testing

@testable import polku

/// What a person reads when a command can't go on.
@Suite struct CommandTroubleTests {
    /// A register that was set up, in a folder of its own.
    private struct Place {
        let folder: URL
        var data: String { folder.path }
        var file: URL { folder.appendingPathComponent("p.sqlite") }
        var options: [String] { ["--database", "sqlite:" + file.path, "--data", data] }

        init(isSetUp: Bool = true) async throws {
            folder = FileManager.default.temporaryDirectory.appendingPathComponent("polku-" + UUID().uuidString)
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            guard isSetUp else { return }
            try await SetupCommand.parse(
                options + [
                    "--county", "Kuusijärvi", "--county-code", "13", "--admin-name", "Paavo Portti", "--admin-email",
                    "paavo@polku.example",
                ]
            ).run()
        }
    }

    private static let commands: [[String]] = [["serve", "--port", "0"], ["migrate"], ["check", "gaps"]]

    private static func expect(_ ran: RanCommand, says words: [String], _ name: String) {
        #expect(ran.status == 1, "\(name)")
        #expect(ran.complaint.hasPrefix("polku: "), "\(name)")
        for word in words { #expect(ran.complaint.contains(word), "\(name): \(ran.complaint)") }
        #expect(!ran.complaint.contains("Error Domain") && !ran.complaint.contains("NSError"), "\(name)")
    }

    @Test(arguments: commands)
    func `a damaged database file stops a command with the file's name and the mend`(command: [String]) async throws {
        let place = try await Place()
        for name in ["p.sqlite-wal", "p.sqlite-shm"] {
            try? FileManager.default.removeItem(at: place.folder.appendingPathComponent(name))
        }
        try Data(repeating: 65, count: 8_192).write(to: place.file)
        let ran = try await RanCommand(command + place.options)
        Self.expect(ran, says: ["p.sqlite", "damaged", "backup"], command[0])
    }

    @Test(arguments: [["serve", "--port", "0"], ["migrate"]])
    func `a database newer than the program stops a command with both schemas and the mend`(
        command: [String]
    ) async throws {
        let place = try await Place()
        let register = try DatabaseAddress("sqlite:" + place.file.path).open(sealer: Keys.found(in: place.data).sealer)
        _ = try await register.write {
            try $0.session.run("INSERT INTO schema_version (number, name) VALUES (9999, 'later')")
        }
        let ran = try await RanCommand(command + place.options)
        Self.expect(ran, says: ["9999", "newer program", "backup"], command[0])
    }

    @Test func `a port in use stops the server with the port and another one to choose`() async throws {
        let place = try await Place()
        let holder = try HeldPort()
        let ran = try await RanCommand(["serve", "--port", String(holder.number)] + place.options)
        Self.expect(ran, says: ["Port \(holder.number)", "in use", "--port"], "serve")
        let away = try await RanCommand(["serve", "--host", "203.0.113.7", "--port", "0"] + place.options)
        Self.expect(away, says: ["203.0.113.7", "--host"], "serve")
    }

    @Test(arguments: commands)
    func `a missing key stops a command and says how one is made`(command: [String]) async throws {
        let place = try await Place(isSetUp: false)
        let ran = try await RanCommand(command + place.options)
        Self.expect(ran, says: ["No key", "POLKU_KEY", "openssl rand"], command[0])
        #expect(!FileManager.default.fileExists(atPath: place.file.path))
    }

    @Test(arguments: commands)
    func `a key file that can't be read is told apart from a missing one`(command: [String]) async throws {
        let place = try await Place(isSetUp: false)
        let key = place.folder.appendingPathComponent("key")
        try FileManager.default.createDirectory(at: key, withIntermediateDirectories: true)
        let ran = try await RanCommand(command + place.options)
        Self.expect(ran, says: [key.path, "can't be read", "chmod 600"], command[0])
        #expect(!ran.complaint.contains("No key"))
        try FileManager.default.removeItem(at: key)
        try Data("not a key".utf8).write(to: key)
        Self.expect(try await RanCommand(command + place.options), says: ["32 bytes"], command[0])
    }

    @Test func `a missing program for PDF is trouble for the doctor, who names the mend`() async throws {
        let place = try await Place()
        let ran = try await RanCommand(["doctor"] + place.options, environment: ["POLKU_PYTHON": "/nowhere/python3"])
        #expect(ran.status == 1)
        let line = ran.output.split(separator: "\n").first { $0.contains("PDF") } ?? ""
        #expect(line.hasPrefix("TROUBLE"))
        for word in ["/nowhere/python3", "pip install weasyprint", "POLKU_PYTHON"] { #expect(line.contains(word)) }
    }
}
