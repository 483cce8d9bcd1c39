import Foundation

/// A command of Polku as a person runs it: the program itself, its exit and what it said.
struct RanCommand {
    let status: Int32
    /// What was said on standard error.
    let complaint: String
    let output: String

    /// Runs the program and waits for its end; one that goes on for a minute is stopped.
    ///
    /// - Parameter environment: settings put over this process's own; nil takes a setting away
    init(_ arguments: [String], environment: [String: String?] = [:]) async throws {
        let process = Process()
        process.executableURL = try Self.program()
        process.arguments = arguments
        var settings = ProcessInfo.processInfo.environment
        settings["POLKU_KEY"] = nil
        for (name, value) in environment { settings[name] = value }
        process.environment = settings
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("polku-ran-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let files = ["out", "err"].map { folder.appendingPathComponent($0) }
        for file in files { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
        process.standardOutput = try FileHandle(forWritingTo: files[0])
        process.standardError = try FileHandle(forWritingTo: files[1])
        try await withCheckedThrowingContinuation { (ended: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in ended.resume() }
            do { try process.run() } catch {
                process.terminationHandler = nil
                return ended.resume(throwing: error)
            }
            let id = process.processIdentifier
            DispatchQueue.global().asyncAfter(deadline: .now() + 60) { if process.isRunning { kill(id, SIGKILL) } }
        }
        status = process.terminationStatus
        output = String(decoding: try Data(contentsOf: files[0]), as: UTF8.self)
        complaint = String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
        try FileManager.default.removeItem(at: folder)
    }

    /// The program that was built beside these tests.
    private static func program() throws -> URL {
        let arguments = CommandLine.arguments
        let bundles = arguments.indices.filter { arguments[$0] == "--test-bundle-path" && $0 + 1 < arguments.count }
        let places = bundles.map { URL(fileURLWithPath: arguments[$0 + 1]).deletingLastPathComponent() }
            + [".build/debug", ".build/release"].map { URL(fileURLWithPath: $0) }
        for place in places {
            let program = place.appendingPathComponent("polku")
            if FileManager.default.isExecutableFile(atPath: program.path) { return program }
        }
        throw CocoaError(.fileNoSuchFile)
    }
}
