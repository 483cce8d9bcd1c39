import HTTPTypes
import Hummingbird
import NIOCore

/// Reads a request's body up to a limit and within a time, so that nobody can hold the door open.
struct BodyReader: Sendable {
    let limit: Int
    /// A form must have come whole within this time, however evenly it trickles.
    let patience: Duration
    /// A route that takes scans waits a second more for each 8 kilobytes over a form's size.
    private var wholeTime: Duration { patience + .seconds(max(0, limit - 1 << 20) >> 13) }

    /// - Throws: 413 when the body is larger than the limit, 408 when it doesn't come in time
    func read(_ request: Request) async throws -> [UInt8] {
        if limit == 0 { return [] }
        if let declared = request.headers[.contentLength].flatMap({ Int($0) }), declared > limit {
            throw HTTPError(.contentTooLarge)
        }
        let (limit, patience) = (limit, wholeTime)
        return try await withThrowingTaskGroup(of: [UInt8].self) { group in
            group.addTask {
                var bytes: [UInt8] = []
                for try await part in request.body {
                    bytes.append(contentsOf: part.readableBytesView)
                    if bytes.count > limit { throw HTTPError(.contentTooLarge) }
                }
                return bytes
            }
            group.addTask {
                try await Task.sleep(for: patience)
                throw HTTPError(.requestTimeout)
            }
            defer { group.cancelAll() }
            return try await group.next() ?? []
        }
    }
}
