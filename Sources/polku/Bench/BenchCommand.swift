import ArgumentParser
import Casework
import Foundation
import Register
import Simulator

/// `polku bench`: measures what people wait for, as processor time beside the floor of the same run.
struct BenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench", abstract: "Measures pages, saving and the month run over the reference town.",
        subcommands: [
            Generation.self, Serving.self, Floor.self, List.self, ClientPage.self, Grid.self, Worklist.self,
            Search.self, CrowdSearch.self, MonthRuns.self, Growth.self, Writers.self, Starting.self, Preview.self,
            Gate.self,
        ])

    /// Which town is measured, and how often.
    struct Options: ParsableArguments {
        @Option(help: "provider, county or country.") var size = "county"
        @Option(help: "Years of history, 1–10.") var years = 5
        @Option(help: "How many times each thing is done.") var count = 100
        @Option(help: "The folder of the towns.") var data = "polku-data/bench"
        @Option(help: "sqlite:PATH or postgres://… instead of the folder's own file.") var db: String?
        @Option(help: "How many do it at once: 1,8. More than one go on for --seconds.") var c = "1"
        @Option(help: "How long those go on who do it at once, in seconds.") var seconds = 5
        @Option(help: "How many times all is measured.") var rounds = 1

        func validate() throws {
            guard TownSize(rawValue: size) != nil else {
                throw ValidationError("--size is provider, county or country.")
            }
            guard (1...10).contains(years) else { throw ValidationError("--years is 1–10.") }
            guard (1...100_000).contains(count) else { throw ValidationError("--count is 1–100000.") }
            guard (1...600).contains(seconds) else { throw ValidationError("--seconds is 1–600.") }
            guard (1...100).contains(rounds) else { throw ValidationError("--rounds is 1–100.") }
            guard !crowds.isEmpty, crowds.allSatisfy((1...200).contains) else {
                throw ValidationError("--c is numbers of 1–200, for example 1,8.")
            }
        }

        /// How many do it at once, one number after another.
        var crowds: [Int] { c.split(separator: ",").map { Int($0) ?? 0 } }

        func town(years other: Int? = nil) -> BenchTown {
            BenchTown(size: TownSize(rawValue: size) ?? .county, years: other ?? years, folder: data, address: db)
        }
    }
}

extension BenchCommand {
    /// The units of a run: what the disk and the engine take by themselves.
    struct Floor: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "One durable write and one empty read.")
        @OptionGroup var options: Options

        func run() async throws {
            for found in try await BenchCommand.floor(options) { print(found.line) }
        }
    }

    static func floor(_ options: Options) async throws -> [Measurement] {
        let register = try await options.town().open()
        let count = options.count
        let disk = try await Measurement.of("fdatasync", size: options.size, years: options.years, count: count) {
            try DiskProbe.sync(in: options.data)
        }
        let write = try await Measurement.of("write", size: options.size, years: options.years, count: count) {
            try await keepRow(in: register)
            return 0
        }
        let read = try await Measurement.of("read", size: options.size, years: options.years, count: count) {
            try await register.read { try $0.schemaVersion() }
        }
        return [disk, write, read]
    }

    /// Keeps one small row for good: a change that meets no row would be kept without the disk.
    static func keepRow(in register: any CaseRegister) async throws {
        try await register.write { register in
            try register.append(
                TrailEntry(
                    id: Identities.new(), at: "2026-12-28T00:00:00.000Z", userID: TownWriter.ownWorker,
                    role: Role.ownWorker.rawValue, organisationID: TownWriter.county.rawValue, action: "bench",
                    kind: .read, clientID: nil, subject: "bench", ground: "", outcome: "answered"))
        }
    }

    struct MonthRuns: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "month-run", abstract: "The reference month run, with 365 days as twelve months.")
        @OptionGroup var options: Options
        @Option(help: "How many months back from December 2026.") var months = 1

        func validate() throws {
            guard (1...120).contains(months) else { throw ValidationError("--months is 1–120.") }
        }

        func run() async throws { print(try await BenchCommand.monthRun(options, options.years, months).line) }
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

    /// How the cost grows from one year of history to more.
    struct Growth: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Pages and month run at 1, 2, 5 and 10 years.")
        @OptionGroup var options: Options

        func run() async throws {
            var costs: [String: [(years: Int, cpu: Double)]] = [:]
            for years in [1, 2, 5, 10] {
                var found = try await BenchPages(options, years: years).all()
                found.append(try await BenchCommand.monthRun(options, years, 1))
                for one in found {
                    print(one.line)
                    costs[one.operation, default: []].append((years, one.cpuMilliseconds))
                }
            }
            for (operation, points) in costs.sorted(by: { $0.key < $1.key }) {
                print("{\"op\":\"growth\",\"of\":\"\(operation)\",\"exponent\":\(Self.exponent(points))}")
            }
        }

        /// The slope of cost over years, both as logarithms: 0 is flat, 1 is as steep as the history.
        static func exponent(_ points: [(years: Int, cpu: Double)]) -> Double {
            let logs = points.filter { $0.cpu > 0 }.map { (x: log(Double($0.years)), y: log($0.cpu)) }
            guard logs.count > 1 else { return 0 }
            let (x, y) = (logs.map(\.x).reduce(0, +), logs.map(\.y).reduce(0, +))
            let n = Double(logs.count)
            let top = logs.reduce(0) { $0 + $1.x * $1.y } * n - x * y
            let bottom = logs.reduce(0) { $0 + $1.x * $1.x } * n - x * x
            return bottom == 0 ? 0 : (top / bottom * 1_000).rounded() / 1_000
        }
    }
}
