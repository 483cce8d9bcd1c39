import Casework
import Register
import TestSupport
import Testing

@Suite struct ReaderQueriesTests {
    @Test(arguments: TestEngine.all)
    func `a stated reason is told of the whole of its day in Helsinki, and of no other`(
        engine: TestEngine
    ) async throws {
        let register = try await engine.register()
        let told = try await register.write { register in
            try TestOwnClient.fill(register)
            try register.insert(
                StatedAccess(
                    id: ID(rawValue: "s1"), clientID: TestCounty.client, userID: ID(rawValue: "veera"),
                    reason: .substitution, explanation: "Sijaisena", validOn: Day(2026, 11, 25)))
            for (index, at) in [
                "2026-11-24T21:59:00.000Z", "2026-11-24T22:30:00.000Z", "2026-11-25T21:30:00.000Z",
                "2026-11-25T22:00:00.000Z",
            ].enumerated() {
                try register.append(
                    TrailEntry(
                        id: "t\(index)", at: at, userID: "veera", role: "own_worker", organisationID: "k1",
                        action: "client.open", kind: .read, clientID: TestCounty.client, subject: "client:c1",
                        ground: "stated_reason", outcome: "answered", figures: ""))
            }
            return try register.readers(of: TestCounty.client, besides: TestOwnClient.user, since: "")
                .sorted { $0.entry.at < $1.entry.at }.map { $0.explanation != nil }
        }
        #expect(told == [false, true, true, false])
    }
}
