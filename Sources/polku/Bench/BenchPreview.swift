import ArgumentParser
import Casework
import Foundation
import Procedures
import Register

extension BenchCommand {
    /// What a rulebook change would do to every open case of the town.
    struct Preview: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "A rulebook change shown over open cases: the town's own, over and over until there are enough.")
        @OptionGroup var options: Options
        @Option(help: "How many open cases are judged each time, 1–100000.") var cases = 1_500

        func validate() throws {
            guard (1...100_000).contains(cases) else { throw ValidationError("--cases is 1–100000.") }
        }

        func run() async throws { print(try await BenchCommand.preview(options, cases: cases).line) }
    }

    static func preview(_ options: Options, cases: Int) async throws -> Measurement {
        let office = try BenchTown.program(over: try await options.town().open()).office
        guard let county = try await office.counties().first,
            let book = try await office.rulebooksNow().all.last(where: { $0.id == "pohjois-savo-2024" })
        else { throw ValidationError("The town has no county, or its rulebook isn't there.") }
        let day = Day(2026, 12, 29)
        let next = book.inForce(from: day, to: nil)
        return try await Measurement.of("preview", size: options.size, years: options.years, count: 3) {
            var judged = 0
            while judged < cases {
                let found = try await office.preview(book, next, on: day, in: county)
                guard found.cases > 0 else { throw ValidationError("The town has no open cases.") }
                judged += found.cases
            }
            return judged
        }
    }
}
