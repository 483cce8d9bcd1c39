import ArgumentParser

extension BenchCommand {
    /// The goals, each passed or not.
    struct Gate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The goals, passed or not; exit 1 when the first version's aren't met.")
        @OptionGroup var options: Options

        /// Milliseconds of processor time that one may take at most; a first version may take three times as much.
        static let goals: [String: Double] = [
            "list": 1.5, "client": 1.5, "worklist": 6, "grid": 3, "grid-save": 4, "month-run": 60,
        ]
        /// Kilobytes that a page may weigh at most.
        static let weights: [String: Double] = ["grid": 80]
        /// Reads from PostgreSQL may take so many times as much.
        static let postgresShare = 2.5

        func run() async throws {
            let sync = try await BenchCommand.floor(options)
            for found in sync { print(found.line) }
            var found = try await BenchPages(options).all()
            found.append(try await BenchCommand.monthRun(options, options.years, 1))
            let share = options.db?.hasPrefix("sqlite:") == false ? Self.postgresShare : 1
            var isPassed = true
            for var one in found {
                one.syncMilliseconds = sync.first?.percentile(50)
                let verdict = Self.verdict(on: one, share: share)
                isPassed = isPassed && verdict != "FAILED"
                print(one.line, verdict)
            }
            if !isPassed { throw ExitCode(1) }
        }

        /// "goal", "first version" or "FAILED"; nothing for what has no goal.
        static func verdict(on found: Measurement, share: Double = 1) -> String {
            guard let goal = goals[found.operation].map({ $0 * share }) else { return "" }
            if let most = weights[found.operation], found.kilobytes > most { return "FAILED" }
            if found.errors > 0 || found.cpuMilliseconds > goal * 3 { return "FAILED" }
            return found.cpuMilliseconds <= goal ? "goal" : "first version"
        }
    }
}
