import Casework
import Register
import TestSupport
import Testing

@Suite struct DocumentQueryTests {
    @Test(arguments: TestEngine.all)
    func `a document's texts lie sealed and come back, the newest document first`(engine: TestEngine) async throws {
        let register = try await engine.register()
        let old = Self.document("d1", on: Day(2026, 1, 7), ["client_view": "Haluan töihin"])
        let new = Self.document("d2", on: Day(2026, 11, 24), ["client_view": "Haluan kouluun", "conclusions": "Kyllä"])
        let (read, raw) = try await register.write { register in
            try TestCounty.fill(register)
            try register.insert(old)
            try register.insert(new)
            return (
                try register.documents(of: TestCounty.client, kinds: [.needsAssessment]),
                try register.session.rows("SELECT body_sealed FROM document_section")
                    .map { try $0.string("body_sealed") }
            )
        }
        #expect(read == [new, old])
        #expect(raw.count == 3)
        #expect(!raw.contains { $0.contains("Haluan") })
    }

    @Test(arguments: TestEngine.all)
    func `a sent document takes no more changes from the register itself`(engine: TestEngine) async throws {
        let register = try await engine.register()
        let document = Self.document("d1", on: Day(2026, 1, 7), ["client_view": "Haluan töihin"])
        let results = try await register.write { register in
            try TestCounty.fill(register)
            try register.insert(document)
            return [
                try register.send(document.id, on: Day(2026, 1, 8), from: 2),
                try register.send(document.id, on: Day(2026, 1, 8), from: 1),
                try register.send(document.id, on: Day(2026, 1, 9), from: 2),
                try register.update(document, from: 2),
            ]
        }
        #expect(results == [false, true, false, false])
    }

    private static func document(_ id: String, on day: Day, _ sections: [String: String]) -> Document {
        Document(
            id: ID(rawValue: id), clientID: TestCounty.client, kind: .needsAssessment, madeOn: day, state: .draft,
            authorID: ID(rawValue: "katja"), sections: sections)
    }
}
