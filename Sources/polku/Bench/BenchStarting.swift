import ArgumentParser
import Foundation
import Simulator

extension BenchCommand {
    /// How soon the program answers, and what memory it holds: at rest, and while two sign in.
    struct Starting: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "start", abstract: "Time to the first page, and memory at rest and during two sign-ins.")
        @OptionGroup var options: Options

        func run() async throws {
            _ = try await options.town().open()
            let (began, output) = (ContinuousClock.now, Pipe())
            let process = Process()
            process.executableURL = Bundle.main.executableURL
            process.arguments = [
                "bench", "serve", "--size", options.size, "--years", String(options.years), "--data", options.data,
            ]
            process.standardOutput = output
            try process.run()
            defer { process.terminate() }
            let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
            let last = line.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
            guard let port = last.flatMap({ Int($0) }) else {
                throw BenchVisitor.Trouble(description: "The server didn't begin to answer: \(line)")
            }
            let page = try PlainRequest(port: port).get("/sign-in")
            let passed = (ContinuousClock.now - began).components
            let start = Double(passed.seconds) * 1_000 + Double(passed.attoseconds) / 1e15
            let rest = Self.memory(of: process.processIdentifier, "VmRSS")
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 1...2 { group.addTask { try PlainRequest(port: port).tryPassword(page) } }
                try await group.waitForAll()
            }
            let most = Self.memory(of: process.processIdentifier, "VmHWM")
            print(
                "{\"op\":\"start\",\"size\":\"\(options.size)\",\"first_page_ms\":\(start.rounded()),"
                    + "\"rest_mb\":\(rest / 1_024),\"sign_ins_mb\":\(most / 1_024),\"commit\":\"\(Version.commit)\"}")
        }

        /// Kilobytes of a process's memory, as the kernel counts them.
        private static func memory(of process: Int32, _ name: String) -> Int {
            let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
            let line = status.split(separator: "\n").first { $0.hasPrefix(name + ":") }
            return line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first.flatMap { Int($0) } ?? 0
        }
    }
}

/// One request over a socket of its own, as plain as can be.
private struct PlainRequest {
    let port: Int

    func get(_ path: String) throws -> String {
        try send("GET \(path) HTTP/1.1\r\nhost: bench\r\nconnection: close\r\n\r\n")
    }

    /// Signs in with a password that is wrong, which costs as much as a right one.
    func tryPassword(_ page: String) throws {
        func after(_ mark: String, until end: Character) -> String {
            page.range(of: mark).map { String(page[$0.upperBound...].prefix { $0 != end }) } ?? ""
        }
        let cookie = after("set-cookie: ", until: ";")
        let mark = after("name=\"_csrf\" value=\"", until: "\"")
        let body = "email=m1%40polku.example&password=wrong&_csrf=\(mark)"
        _ = try send(
            "POST /sign-in HTTP/1.1\r\nhost: bench\r\ncookie: \(cookie)\r\nconnection: close\r\n"
                + "content-type: application/x-www-form-urlencoded\r\n"
                + "content-length: \(body.utf8.count)\r\n\r\n" + body)
    }

    private func send(_ text: String) throws -> String {
        let handle = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(handle) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        address.sin_port = UInt16(truncatingIfNeeded: port).bigEndian
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(handle, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard isConnected else { throw BenchVisitor.Trouble(description: "Port \(port) doesn't answer.") }
        let bytes = Array(text.utf8)
        guard write(handle, bytes, bytes.count) == bytes.count else {
            throw BenchVisitor.Trouble(description: "Port \(port) doesn't listen.")
        }
        var answer: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(handle, &part, part.count)
            if count <= 0 { break }
            answer += part.prefix(count)
        }
        return String(decoding: answer, as: UTF8.self)
    }
}
