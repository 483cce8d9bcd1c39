import Foundation

/// The processor time of this process, which says more than a clock on a machine that others use too.
enum CPUTime {
    /// Milliseconds of processor time, user and system, since the process began.
    static func milliseconds() -> Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        func part(_ time: timeval) -> Double { Double(time.tv_sec) * 1_000 + Double(time.tv_usec) / 1_000 }
        return part(usage.ru_utime) + part(usage.ru_stime)
    }
}

/// What one measurement found.
struct Measurement: Sendable {
    let operation: String
    let size: String
    let years: Int
    /// How many did it at once.
    var atOnce = 1
    /// Milliseconds of each time that it was done.
    var times: [Double] = []
    /// Milliseconds of this process's processor time for one.
    var cpuMilliseconds = 0.0
    var kilobytes = 0.0
    var errors = 0
    var digest: String?
    /// The units of the run: what one durable write takes on this disk now.
    var syncMilliseconds: Double?

    init(_ operation: String, size: String, years: Int, atOnce: Int = 1) {
        self.operation = operation
        self.size = size
        self.years = years
        self.atOnce = atOnce
    }

    /// Runs the work `count` times, one after another, and measures each.
    static func of(
        _ operation: String, size: String, years: Int, count: Int, _ work: () async throws -> Int
    ) async throws -> Measurement {
        _ = try await work()
        var found = Measurement(operation, size: size, years: years)
        var bytes = 0
        let before = CPUTime.milliseconds()
        for _ in 0..<max(1, count) { found.times.append(try await timed { bytes = try await work() }) }
        found.cpuMilliseconds = (CPUTime.milliseconds() - before) / Double(found.times.count)
        found.kilobytes = Double(bytes) / 1_024
        return found
    }

    /// Milliseconds that the work took by the clock.
    static func timed(_ work: () async throws -> Void) async rethrows -> Double {
        let start = ContinuousClock.now
        try await work()
        let passed = (ContinuousClock.now - start).components
        return Double(passed.attoseconds) / 1e15 + Double(passed.seconds) * 1_000
    }

    /// The time within which so many in a hundred were done.
    func percentile(_ share: Int) -> Double {
        let sorted = times.sorted()
        return sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, sorted.count * share / 100)]
    }

    /// One line of JSON.
    var line: String {
        func number(_ value: Double) -> String { String((value * 1_000).rounded() / 1_000) }
        let digest = digest.map { ",\"digest\":\"\($0)\"" } ?? ""
        let sync = syncMilliseconds.map { ",\"fdatasync_p50_ms\":" + number($0) } ?? ""
        return "{\"op\":\"\(operation)\",\"size\":\"\(size)\",\"years\":\(years),\"c\":\(atOnce),\"n\":\(times.count),"
            + "\"p50_ms\":\(number(percentile(50))),\"p90_ms\":\(number(percentile(90))),"
            + "\"p99_ms\":\(number(percentile(99))),\"max_ms\":\(number(times.max() ?? 0)),"
            + "\"cpu_ms_server\":\(number(cpuMilliseconds))\(sync),\"kb\":\(number(kilobytes)),"
            + "\"errors\":\(errors)\(digest),\"commit\":\"\(Version.commit)\"}"
    }
}
