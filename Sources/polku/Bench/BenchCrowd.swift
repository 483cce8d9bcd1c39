import Web

/// Many readers of one page at once, each with a session of their own, for as long as was asked.
struct BenchCrowd {
    let options: BenchCommand.Options
    let years: Int

    init(_ options: BenchCommand.Options, years: Int) {
        self.options = options
        self.years = years
    }

    func read(_ place: BenchPages.Place, _ site: Web.Site, atOnce: Int) async throws -> Measurement {
        var found = Measurement(place.name, size: options.size, years: years, atOnce: atOnce)
        let before = CPUTime.milliseconds()
        let end = ContinuousClock.now + .seconds(options.seconds)
        let parts = try await withThrowingTaskGroup(of: (times: [Double], bytes: Int, errors: Int).self) { group in
            for _ in 0..<atOnce { group.addTask { try await Self.reader(of: place, site, until: end) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        found.times = parts.flatMap(\.times)
        found.errors = parts.reduce(0) { $0 + $1.errors }
        found.kilobytes = Double(parts.map(\.bytes).max() ?? 0) / 1_024
        found.cpuMilliseconds = (CPUTime.milliseconds() - before) / Double(max(1, found.times.count))
        return found
    }

    private static func reader(
        of place: BenchPages.Place, _ site: Web.Site, until end: ContinuousClock.Instant
    ) async throws -> (times: [Double], bytes: Int, errors: Int) {
        let visitor = BenchVisitor(site)
        try await visitor.signIn(as: place.reader)
        var (times, bytes, errors): ([Double], Int, Int) = ([], 0, 0)
        while ContinuousClock.now < end {
            times.append(
                try await Measurement.timed {
                    do { bytes = try await visitor.read(place.path) } catch is BenchVisitor.Trouble { errors += 1 }
                })
        }
        return (times, bytes, errors)
    }
}
