import ArgumentParser
import Casework
import Foundation
import Logging
import Register
import Simulator
import Web

extension BenchCommand {
    /// Makes a town and says what is in it.
    struct Generation: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "gen", abstract: "Makes the town, and prints its rows and their digest.")
        @OptionGroup var options: Options

        func run() async throws {
            let town = options.town()
            _ = try await town.open()
            let rows = Town(size: town.size, years: town.years).rows()
            print(
                "{\"op\":\"gen\",\"size\":\"\(options.size)\",\"years\":\(options.years),"
                    + "\"clients\":\(rows.clients.count),"
                    + "\"vouchers\":\(rows.vouchers.count),\"days\":\(rows.days.count),"
                    + "\"digest\":\"\(BenchTown.digest(of: rows.lines))\"}")
        }
    }

    /// Serves the town for a load from outside; anyone signs in by a card, so only to this machine.
    struct Serving: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "serve", abstract: "Serves the town to this machine, with cards to sign in by.")
        @OptionGroup var options: Options
        @Option(help: "The port to listen at; 0 takes a free one.") var port = 0

        func validate() throws {
            guard (0...65_535).contains(port) else { throw ValidationError("--port must be 0–65535.") }
        }

        func run() async throws {
            let town = options.town()
            let site = try town.site(over: try await town.open())
            try await Server(house: site.house, host: "127.0.0.1", port: port, logger: .program())
                .run { port in
                    print("http://127.0.0.1:\(port)")
                    fflush(nil)
                }
        }
    }

    /// Many writers of one small row each, at once.
    struct Writers: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "200 who write at once, 20 times each.")
        @OptionGroup var options: Options
        @Option(help: "How many write at once, 1–1000.") var n = 200
        @Option(help: "How many times each writes, 1–1000.") var jobs = 20

        func validate() throws {
            guard (1...1_000).contains(n), (1...1_000).contains(jobs) else {
                throw ValidationError("--n and --jobs are 1–1000.")
            }
        }

        func run() async throws {
            let register = try await options.town().open()
            var found = Measurement("writers", size: options.size, years: options.years, atOnce: n)
            let (jobs, before) = (jobs, CPUTime.milliseconds())
            let parts = await withTaskGroup(of: (times: [Double], errors: Int).self) { group in
                for _ in 1...n {
                    group.addTask {
                        var (times, errors): ([Double], Int) = ([], 0)
                        for _ in 0..<jobs {
                            times.append(
                                await Measurement.timed {
                                    do { try await BenchCommand.keepRow(in: register) } catch { errors += 1 }
                                })
                        }
                        return (times, errors)
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            found.times = parts.flatMap(\.times)
            found.errors = parts.reduce(0) { $0 + $1.errors }
            found.cpuMilliseconds = (CPUTime.milliseconds() - before) / Double(max(1, found.times.count))
            print(found.line)
        }
    }
}
