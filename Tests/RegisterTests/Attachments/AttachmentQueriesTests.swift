import Casework
import Register
import TestSupport
import Testing

@Suite struct AttachmentQueriesTests {
    private static let consent = Subject.consent(ID(rawValue: "co1"))

    @Test(arguments: TestEngine.all)
    func `a file is given back byte for byte to its own subject and lies sealed`(engine: TestEngine) async throws {
        let register = try await engine.register()
        try await SecretClient.make(in: register)
        let content: [UInt8] = Array("%PDF-1.4".utf8) + [0, 255, 254]
        let file = Attachment(
            id: ID(rawValue: "a1"), subject: Self.consent.name, clientID: ID(rawValue: "c1"), name: "Suostumus.pdf",
            media: .pdf, size: content.count, digest: "d1", addedBy: ID(rawValue: "u1"), addedOn: Day(2026, 11, 25))
        try await register.write { try $0.insert(file, content: content) }
        #expect(try await register.read { try $0.attachments(of: Self.consent) } == [file])
        #expect(try await register.read { try $0.content(of: file.id, in: Self.consent)?.bytes } == content)
        let elsewhere = Subject.client(ID(rawValue: "c1"))
        #expect(try await register.read { try $0.content(of: file.id, in: elsewhere)?.bytes } == nil)
        let isSealed = try await register.read { register in
            try register.session.rows("SELECT name_sealed, body_sealed FROM attachment").allSatisfy { row in
                try row.string("name_sealed").hasPrefix("sealed:") && row.string("body_sealed").hasPrefix("sealed:")
            }
        }
        #expect(isSealed)
        await #expect(throws: Collision.duplicate) {
            try await register.write { try $0.insert(file, content: content) }
        }
    }

    @Test(arguments: TestEngine.all)
    func `a person signs one version of a text once`(engine: TestEngine) async throws {
        let register = try await engine.register()
        try await SecretClient.make(in: register)
        let signature = { (id: String, version: Int) in
            Signature(
                id: ID(rawValue: id), subject: Self.consent.name, clientID: ID(rawValue: "c1"),
                userID: ID(rawValue: "u1"), signedOn: Day(2026, 11, 25), signedAt: "2026-11-25T09:00:00.000Z",
                textVersion: version, textDigest: "t")
        }
        let (first, second, again) = (signature("s1", 1), signature("s2", 2), signature("s3", 1))
        try await register.write { try $0.insert(first) }
        try await register.write { try $0.insert(second) }
        await #expect(throws: Collision.duplicate) { try await register.write { try $0.insert(again) } }
        #expect(try await register.read { try $0.signatures(of: Self.consent) } == [first, second])
    }
}
