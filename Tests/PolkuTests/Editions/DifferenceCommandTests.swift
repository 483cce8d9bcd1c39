import Casework
import Foundation
import Procedures
import Register
import TestSupport
import Testing
@testable import polku

@Suite struct DifferenceCommandTests {
    private static func test() async throws -> TestOffice {
        let test = try await TestOffice(today: Day(2024, 1, 1), rulebooks: try TestRulebooks.real)
        try await test.register.write { register in
            try ReadyCounty.settle(in: register)
            try TestKeeper.fill(register)
        }
        return test
    }

    @Test func `diff tells by id which open cases change between an edition and a file, and how`() async throws {
        let test = try await Self.test()
        let text = try #require(TestRulebooks.reading.source("pohjois-savo-2024@2024-01-01"))
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".yaml")
        defer { try? FileManager.default.removeItem(at: file) }
        let changed = text.replacing("{min_years: 18, max_years: 64}", with: "{min_years: 18, max_years: 40}")
            .replacing("client.birth_date: 1959-01-02", with: "client.birth_date: 1990-01-02")
            .replacing("in_force_from: 2024-01-01", with: "in_force_from: 2024-02-01")
        try Data(changed.utf8).write(to: file)
        let outcome = try await DifferenceCommand.outcome(
            test.office, "pohjois-savo-2024@2024-01-01", file.path, on: nil, .en)
        #expect(outcome.code == 0)
        #expect(outcome.output.contains("on 2024-02-01: 1 open cases, 1 change"))
        #expect(outcome.output.contains("c1: ") && outcome.output.contains("→ block"))
        #expect(outcome.output.contains("  + age (block): "))
        #expect(outcome.output.contains("luku 1)"))
    }

    @Test(arguments: [
        ("pohjois-savo-2024@2024-01-02", "pohjois-savo-2024@2024-01-01", "did you mean"),
        ("pohjois-savo-2024@2024-01-01", "laki-189-2001@2026-01-01", "different rulebooks"),
        ("pohjois-savo-2024@2024-01-01", "ei-ole.yaml", "cannot be opened"),
    ])
    func `diff of what isn't there, or isn't of one rulebook, says what to name`(
        before: String, after: String, said: String
    ) async throws {
        let outcome = try await DifferenceCommand.outcome(try await Self.test().office, before, after, on: nil, .fi)
        #expect(outcome.code == 1 && outcome.complaint.contains(said), "\(outcome.complaint)")
    }
}
