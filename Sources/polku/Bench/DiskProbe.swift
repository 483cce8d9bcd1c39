import Foundation

/// What the disk takes for one durable write, without any engine.
enum DiskProbe {
    /// Writes four kilobytes at the end of a file of its own and waits until they are on the disk.
    ///
    /// - Throws: when the file can't be written
    static func sync(in folder: String) throws -> Int {
        let path = folder + "/probe"
        let handle = open(path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        guard handle >= 0 else { throw BenchVisitor.Trouble(description: "\(path) can't be written.") }
        defer {
            close(handle)
            unlink(path)
        }
        let page = [UInt8](repeating: 7, count: 4_096)
        guard write(handle, page, page.count) == page.count, fdatasync(handle) == 0 else {
            throw BenchVisitor.Trouble(description: "\(path) can't be written.")
        }
        return page.count
    }
}
