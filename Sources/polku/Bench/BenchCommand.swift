import ArgumentParser
import Casework
import Foundation
import Register
import Simulator

/// `polku bench`: measures what people wait for, as processor time beside the floor of the same run.
struct BenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench", abstract: "Measures pages and the month run over the reference town.",
        subcommands: [Floor.self, Pages.self, MonthRuns.self, Growth.self, Gate.self])

    /// Which town is measured, and how often.
    struct Options: ParsableArguments {
        @Option(help: "provider, county or country.") var size = "county"
        @Option(help: "Years of history, 1–10.") var years = 5
        @Option(help: "How many times each thing is done.") var count = 100
        @Option(help: "The folder of the towns.") var data = "polku-data/bench"

        func validate() throws {
            guard TownSize(rawValue: size) != nil else {
                throw ValidationError("--size is provider, county or country.")
            }
            guard (1...10).contains(years) else { throw ValidationError("--years is 1–10.") }
            guard (1...100_000).contains(count) else { throw ValidationError("--count is 1–100000.") }
        }

        func town(years other: Int? = nil) -> BenchTown {
            BenchTown(size: TownSize(rawValue: size) ?? .county, years: other ?? years, folder: data)
        }
    }

    /// The units of a run: what the disk and the engine take by themselves.
    struct Floor: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "One durable write and one empty read.")
        @OptionGroup var options: Options

        func run() async throws {
            for found in try await BenchCommand.floor(options) { print(found.line) }
        }
    }

    struct Pages: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The list of clients, a client's page, the worklist and the week's grid.")
        @OptionGroup var options: Options

        func run() async throws {
            for found in try await BenchCommand.pages(options, options.years) { print(found.line) }
        }
    }

    struct MonthRuns: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "month-run", abstract: "The reference month run, with 365 days as twelve months.")
        @OptionGroup var options: Options
        @Option(help: "How many months back from December 2026.") var months = 1

        func run() async throws {
            guard (1...120).contains(months) else { throw ValidationError("--months is 1–120.") }
            print(try await BenchCommand.monthRun(options, options.years, months).line)
        }
    }

    /// How the cost grows from one year of history to more.
    struct Growth: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Pages and month run at 1, 2, 5 and 10 years.")
        @OptionGroup var options: Options

        func run() async throws {
            for years in [1, 2, 5, 10] {
                for found in try await BenchCommand.pages(options, years) { print(found.line) }
                print(try await BenchCommand.monthRun(options, years, 1).line)
            }
        }
    }

    /// The goals of the first version, each passed or not.
    struct Gate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "The goals, passed or not; exit 1 when one isn't.")
        @OptionGroup var options: Options

        func run() async throws {
            let goals: [String: Double] = ["list": 4.5, "client": 4.5, "worklist": 18, "grid": 9, "month-run": 180]
            var found = try await BenchCommand.floor(options) + BenchCommand.pages(options, options.years)
            found.append(try await BenchCommand.monthRun(options, options.years, 1))
            var isPassed = true
            for one in found {
                guard let most = goals[one.operation] else {
                    print(one.line)
                    continue
                }
                isPassed = isPassed && one.cpuMilliseconds <= most
                print(one.line, one.cpuMilliseconds <= most ? "passed" : "FAILED", "(at most \(most) ms)")
            }
            if !isPassed { throw ExitCode(1) }
        }
    }
}

extension BenchCommand {
    static func floor(_ options: Options) async throws -> [Measurement] {
        let register = try await options.town().open()
        let write = try await Measurement.of("write", size: options.size, years: options.years, count: options.count) {
            try await register.write { try $0.touch("bench", at: "2026-12-28T00:00:00.000Z", locked: false) }
            return 0
        }
        let read = try await Measurement.of("read", size: options.size, years: options.years, count: options.count) {
            try await register.read { try $0.schemaVersion() }
        }
        return [write, read]
    }

    static func pages(_ options: Options, _ years: Int) async throws -> [Measurement] {
        let town = options.town(years: years)
        let register = try await town.open()
        let site = try town.site(over: register)
        let (worker, instructor) = (BenchVisitor(site), BenchVisitor(site))
        try await worker.signIn(as: TownWriter.ownWorker)
        try await instructor.signIn(as: "u-bench-instructor")
        let client = try await register.read {
            try $0.townClients(
                from: Day(2026, 12, 28), to: Day(2026, 12, 31), ofWorker: TownWriter.ownWorker
            ).first ?? ""
        }
        let visits: [(name: String, visitor: BenchVisitor, path: String)] = [
            ("list", worker, "/clients"), ("client", worker, "/clients/" + client), ("worklist", worker, "/worklist"),
            ("grid", instructor, "/days?week=2026-W52"),
        ]
        var found: [Measurement] = []
        for visit in visits {
            found.append(
                try await Measurement.of(visit.name, size: options.size, years: years, count: options.count) {
                    try await visit.visitor.read(visit.path)
                })
        }
        return found
    }

    static func monthRun(_ options: Options, _ years: Int, _ months: Int) async throws -> Measurement {
        let run = TownMonthRun(register: try await options.town(years: years).open())
        var lines: [String] = []
        var found = try await Measurement.of("month-run", size: options.size, years: years, count: 3) {
            lines = []
            var month = Month(2026, 12)
            for _ in 0..<months {
                lines += try await run.lines(of: month)
                month = month.previous
            }
            return lines.count
        }
        found.digest = BenchTown.digest(of: lines)
        return found
    }
}
