import Dispatch
import Foundation

/// A client's end of a connection, for those who don't behave as browsers do.
final class Wire: Sendable {
    /// What came, and whether the other side hung up after it.
    struct Heard: Sendable {
        var bytes = 0
        var text = ""
        var isClosed = false
    }

    private let handle: Int32

    init(port: Int) throws {
        handle = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        address.sin_port = UInt16(truncatingIfNeeded: port).bigEndian
        let handle = handle
        let isOpen = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(handle, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard isOpen else { throw CocoaError(.featureUnsupported) }
    }

    deinit { close(handle) }

    func hangUp() { _ = shutdown(handle, Int32(SHUT_RDWR)) }

    /// Sends what the other side takes now.
    func send(_ text: String) {
        _ = text.withCString { Glibc.send(handle, $0, strlen($0), Int32(MSG_NOSIGNAL | MSG_DONTWAIT)) }
    }

    /// Reads until the other side hangs up, enough has come, or nothing comes for a while.
    func read(within seconds: Double, until enough: String? = nil) async -> Heard {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(returning: self.heard(seconds, enough)) }
        }
    }

    private func heard(_ seconds: Double, _ enough: String?) -> Heard {
        var heard = Heard()
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            var waiting = pollfd(fd: handle, events: Int16(POLLIN), revents: 0)
            guard poll(&waiting, 1, Int32(seconds * 1_000)) > 0 else { return heard }
            let count = recv(handle, &buffer, buffer.count, 0)
            guard count > 0 else {
                heard.isClosed = true
                return heard
            }
            heard.bytes += count
            if heard.bytes < 100_000 { heard.text += String(decoding: buffer[..<count], as: UTF8.self) }
            if let enough, heard.text.contains(enough) { return heard }
        }
    }
}
