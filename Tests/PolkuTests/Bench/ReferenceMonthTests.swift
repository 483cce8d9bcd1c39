import Casework
import Crypto
import Foundation
import Simulator
import TestSupport
import Testing

@Suite struct ReferenceMonthTests {
    @Test func `December 2026 of the reference county gives the reference digest`() {
        let rows = Town(size: .county, years: 1).rows()
        var lines: [String] = []
        let days = Dictionary(grouping: rows.days, by: \.client)
        let vouchers = Dictionary(grouping: rows.vouchers, by: \.client)
        let (first, last) = (Day(2026, 12, 1).ordinal, Day(2026, 12, 31).ordinal)
        for client in rows.clients {
            ReferenceMonth.lines(
                client: String(client.number),
                days: (days[client.number] ?? []).filter { $0.day >= first - 364 }
                    .map { .init(day: $0.day, status: $0.status) },
                vouchers: (vouchers[client.number] ?? []).map {
                    .init(first: $0.first, last: $0.last, mostDays: $0.mostDays, priceCents: $0.priceCents)
                }, first: first, last: last, into: &lines)
        }
        let digest = SHA256.hash(data: Data(ReferenceMonth.text(lines).utf8)).prefix(8)
            .map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        #expect(digest == "e1a214f5b86c274e")
        #expect(lines.filter { $0.hasPrefix("A") }.count == 460)
        #expect(lines.filter { $0.hasPrefix("F") }.count == 71)
        #expect(lines.filter { $0.hasPrefix("L") }.count == 224)
    }
}

/// The same, written in bulk into a register of each engine and read back from the product's own tables.
@Suite struct TownMonthRunTests {
    @Test(arguments: TestEngine.all)
    func `the reference digest comes out of the register too`(engine: TestEngine) async throws {
        let register = try await engine.register()
        let counts = try await TownWriter(register: register, town: Town(size: .county, years: 1)).write()
        #expect(counts.days > 20_000)
        let lines = try await TownMonthRun(register: register).lines(of: Month(2026, 12))
        let digest = SHA256.hash(data: Data(ReferenceMonth.text(lines).utf8)).prefix(8)
            .map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        #expect(digest == "e1a214f5b86c274e")
    }
}
