import Foundation

/// A running worker process: what is written to it and read from it, each within a time.
struct PDFChild: Sendable {
    /// Why an exchange came to nothing.
    enum Trouble: Error {
        /// The process could not be started, or has nothing to work with.
        case missing
        case tooSlow
        /// It ended, or closed its pipes.
        case gone
        /// It answered that it could not.
        case refused
    }

    private let pid: pid_t
    private let toChild: Int32
    private let fromChild: Int32

    /// Starts `python script` with nothing of this process's own but where programs and fonts are found; what it
    /// complains of goes nowhere, for it may hold a document's words.
    init(python: String, script: String) throws {
        var input: [Int32] = [0, 0]
        var output: [Int32] = [0, 0]
        guard pipe(&input) == 0 else { throw Trouble.missing }
        guard pipe(&output) == 0 else {
            input.forEach { close($0) }
            throw Trouble.missing
        }
        for end in input + output { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input[0], 0)
        posix_spawn_file_actions_adddup2(&actions, output[1], 1)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var words = Self.copied([python, "-I", "-B", script])
        var settings = Self.copied(Self.settings)
        defer { (words + settings).forEach { free($0) } }
        var pid: pid_t = 0
        let failure = posix_spawnp(&pid, python, &actions, nil, &words, &settings)
        close(input[0])
        close(output[1])
        guard failure == 0 else {
            close(input[1])
            close(output[0])
            throw Trouble.missing
        }
        self.pid = pid
        toChild = input[1]
        fromChild = output[0]
        _ = fcntl(toChild, F_SETFL, O_NONBLOCK)
        _ = fcntl(fromChild, F_SETFL, O_NONBLOCK)
    }

    /// Where programs and fonts are found, and nothing else of this process's own.
    private static var settings: [String] {
        let surroundings = ProcessInfo.processInfo.environment
        return ["PATH", "HOME", "XDG_CACHE_HOME", "TMPDIR"].compactMap { name in
            surroundings[name].map { name + "=" + $0 }
        } + ["LC_ALL=C.UTF-8"]
    }

    /// The texts as C wants them: copies to be freed, and nothing at the end.
    private static func copied(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
        var copies: [UnsafeMutablePointer<CChar>?] = []
        for text in texts { copies.append(strdup(text)) }
        return copies + [nil]
    }

    /// Ends the process and lets go of its pipes.
    func end() {
        kill(pid, SIGKILL)
        var status: Int32 = 0
        _ = waitpid(pid, &status, 0)
        close(toChild)
        close(fromChild)
    }

    /// Sends four bytes of length and the content.
    func send(_ content: [UInt8], until deadline: ContinuousClock.Instant) throws {
        guard let length = UInt32(exactly: content.count) else { throw Trouble.refused }
        let message = (0..<4).map { UInt8(truncatingIfNeeded: length >> (24 - 8 * UInt32($0))) } + content
        var sent = 0
        while sent < message.count {
            try wait(for: toChild, Int16(POLLOUT), until: deadline)
            let count = message[sent...].withUnsafeBytes { write(toChild, $0.baseAddress, $0.count) }
            if count > 0 { sent += count } else if errno != EAGAIN && errno != EINTR { throw Trouble.gone }
        }
    }

    /// The next answer.
    ///
    /// - Throws: `Trouble.refused` when it is a complaint
    func receive(until deadline: ContinuousClock.Instant) throws -> [UInt8] {
        let head = try read(5, until: deadline)
        let length = head.dropFirst().reduce(0) { $0 << 8 | Int($1) }
        guard length <= 64 << 20 else { throw Trouble.gone }
        let content = try read(length, until: deadline)
        guard head.first == 0 else { throw Trouble.refused }
        return content
    }

    private func read(_ count: Int, until deadline: ContinuousClock.Instant) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: min(count, 64 * 1024))
        while bytes.count < count {
            try wait(for: fromChild, Int16(POLLIN), until: deadline)
            let got = Foundation.read(fromChild, &part, min(part.count, count - bytes.count))
            if got > 0 {
                bytes += part[..<got]
            } else if got == 0 || errno != EAGAIN && errno != EINTR {
                throw Trouble.gone
            }
        }
        return bytes
    }

    private func wait(for end: Int32, _ event: Int16, until deadline: ContinuousClock.Instant) throws {
        while true {
            let left = ContinuousClock.now.duration(to: deadline).components
            let millis = left.seconds * 1_000 + left.attoseconds / 1_000_000_000_000_000
            guard millis > 0 else { throw Trouble.tooSlow }
            var asked = pollfd(fd: end, events: event, revents: 0)
            let ready = poll(&asked, 1, Int32(clamping: millis))
            if ready > 0 { return }
            if ready < 0, errno != EINTR { throw Trouble.gone }
        }
    }
}
