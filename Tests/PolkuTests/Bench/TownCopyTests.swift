import Casework
import Register
import Simulator
import TestSupport
import Testing

@testable import polku

/// What the benchmarks measure is the same town that real procedures make.
@Suite struct TownCopyTests {
    @Test(arguments: TestEngine.all)
    func `a town written in bulk has the digest of the same town made through real procedures`(
        engine: TestEngine
    ) async throws {
        let real = try await TestEngine.all[0].register()
        let rulebooks = try TestRulebooks.real
        try await DemoCounty(register: real, rulebooks: rulebooks, today: Day(2026, 11, 25), size: .small).make()
        let rows = try await TownRows.copied(from: real)
        #expect(rows.clients.count >= 3 && rows.days.count > 200)

        let bulk = try await engine.register()
        let counts = try await TownWriter(register: bulk, rows: rows).write()
        #expect(counts.days == rows.days.count && counts.vouchers == rows.vouchers.count)
        let again = try await TownRows.copied(from: bulk)
        #expect(BenchTown.digest(of: again.lines) == BenchTown.digest(of: rows.lines))
    }

    @Test func `every day of a town has a cause that the product knows`() async throws {
        let register = try await TestEngine.all[0].register()
        _ = try await TownWriter(register: register, town: Town(size: .provider, years: 1)).write()
        let codes = try await register.read { register in
            try register.session.rows("SELECT DISTINCT state, cause FROM day_record ORDER BY state, cause")
                .map { (state: try $0.string("state"), cause: try $0.string("cause")) }
        }
        #expect(codes.count >= 4)
        for (state, cause) in codes {
            let state = try #require(DayMark.State(rawValue: state))
            let fitting = DayMark.Cause.fitting(state).map(\.rawValue)
            #expect(fitting.contains(cause) || (fitting.isEmpty && cause.isEmpty), "\(state) \(cause)")
        }
    }
}

/// The numbers a measurement is told in.
@Suite struct MeasurementTests {
    private static func found(
        cpu: Double, kilobytes: Double = 10, errors: Int = 0, _ name: String = "grid"
    ) -> Measurement {
        var found = Measurement(name, size: "county", years: 5)
        found.times = (1...100).map(Double.init)
        found.cpuMilliseconds = cpu
        found.kilobytes = kilobytes
        found.errors = errors
        return found
    }

    @Test func `a goal is met, met by a first version, or failed; weight and errors count too`() {
        let gate = BenchCommand.Gate.self
        #expect(gate.verdict(on: Self.found(cpu: 3)) == "goal")
        #expect(gate.verdict(on: Self.found(cpu: 8.9)) == "first version")
        #expect(gate.verdict(on: Self.found(cpu: 9.1)) == "FAILED")
        #expect(gate.verdict(on: Self.found(cpu: 1, kilobytes: 81)) == "FAILED")
        #expect(gate.verdict(on: Self.found(cpu: 1, errors: 1)) == "FAILED")
        #expect(gate.verdict(on: Self.found(cpu: 7, "grid"), share: 2.5) == "goal")
        #expect(gate.verdict(on: Self.found(cpu: 100, "write")) == "")
    }

    @Test func `a measurement is one line with its percentiles`() {
        let line = Self.found(cpu: 3).line
        for part in [
            "\"op\":\"grid\"", "\"c\":1", "\"n\":100", "\"p50_ms\":51.0", "\"p90_ms\":91.0", "\"p99_ms\":100.0",
            "\"max_ms\":100.0", "\"cpu_ms_server\":3.0", "\"errors\":0",
        ] {
            #expect(line.contains(part), "\(part) in \(line)")
        }
        #expect(!line.contains("\n"))
    }

    @Test func `cost that doesn't grow with history has the exponent nought, and cost that grows with it has one`() {
        #expect(BenchCommand.Growth.exponent([(1, 2), (2, 2), (5, 2), (10, 2)]) == 0)
        #expect(BenchCommand.Growth.exponent([(1, 2), (2, 4), (5, 10), (10, 20)]) == 1)
        #expect(BenchCommand.Growth.exponent([]) == 0)
    }

    @Test func `a grid is sent with its guards and every present day changed`() {
        let page = """
            <input type="hidden" name="_key" value="k1"><input type="hidden" name="seen.p" value="a=1">
            <input class="plan" name="c.p.2026-12-21" value="" aria-label="x" placeholder="5">
            <input class="abs" name="c.p.2026-12-22" value="S"><input name="c.p.2026-12-23" value="4,5">
            <input name="c.p.2026-12-24" value="" placeholder="·">
            """
        let fields = GridSave.filled(page, hours: "4")
        let days = (21...24).map { "c.p.2026-12-\($0)" }
        #expect(fields.map(\.0) == ["_key", "seen.p"] + days)
        #expect(fields.map(\.1) == ["k1", "a=1", "4", "S", "4", ""])
    }
}
