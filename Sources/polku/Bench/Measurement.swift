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
    let count: Int
    let cpuMilliseconds: Double
    let p50: Double
    let p99: Double
    var kilobytes = 0.0
    var digest: String?

    /// Runs the work `count` times, one after another, and measures each.
    static func of(
        _ operation: String, size: String, years: Int, count: Int, _ work: () async throws -> Int
    ) async throws -> Measurement {
        _ = try await work()
        let clock = ContinuousClock()
        var times: [Double] = []
        var bytes = 0
        let before = CPUTime.milliseconds()
        for _ in 0..<max(1, count) {
            let start = clock.now
            bytes = try await work()
            let passed = clock.now - start
            times.append(Double(passed.components.attoseconds) / 1e15 + Double(passed.components.seconds) * 1_000)
        }
        let cpu = (CPUTime.milliseconds() - before) / Double(times.count)
        times.sort()
        return Measurement(
            operation: operation, size: size, years: years, count: times.count, cpuMilliseconds: cpu,
            p50: times[times.count / 2], p99: times[min(times.count - 1, times.count * 99 / 100)],
            kilobytes: Double(bytes) / 1_024)
    }

    /// One line of JSON.
    var line: String {
        func number(_ value: Double) -> String { String((value * 1_000).rounded() / 1_000) }
        let digest = digest.map { ",\"digest\":\"\($0)\"" } ?? ""
        return "{\"op\":\"\(operation)\",\"size\":\"\(size)\",\"years\":\(years),\"n\":\(count),"
            + "\"cpu_ms_server\":\(number(cpuMilliseconds)),\"p50_ms\":\(number(p50)),\"p99_ms\":\(number(p99)),"
            + "\"kb\":\(number(kilobytes))\(digest)}"
    }
}
