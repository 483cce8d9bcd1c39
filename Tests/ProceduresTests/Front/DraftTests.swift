import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct DraftTests {
    private static let form = "/clients/c1/contacts/new"

    private static func save(_ text: String, key: String = "k1") -> SaveDraft {
        SaveDraft(
            form: form, fields: [.init(name: "text", value: text), .init(name: "_version", value: "3")], formKey: key)
    }

    @Test(arguments: TestEngine.all)
    func `a draft is kept sealed, the latest text alone, and only its writer reads it`(
        engine: TestEngine
    ) async throws {
        let test = try await TestOffice(engine: engine)
        try await test.register.write { try TestCounty.fill($0) }
        let anneli = try await test.worker("anneli")
        _ = try await test.office.carryOut(Self.save("Viikko alkoi"), as: anneli)
        _ = try await test.office.carryOut(Self.save("Viikko alkoi hyvin"), as: anneli)

        let draft = try #require(try await test.office.ask(ReadDraft(Self.form), as: anneli))
        #expect(draft.fields.first?.value == "Viikko alkoi hyvin" && draft.version == 2 && draft.editedVersion == 3)
        let other = try await test.worker("katja")
        #expect(try await test.office.ask(ReadDraft(Self.form), as: other) == nil)
        let raw = try await test.register.read { register in
            try register.session.rows("SELECT values_sealed FROM form_draft").map { try $0.string("values_sealed") }
        }
        #expect(raw.count == 1 && raw.first?.contains("Viikko") == false)
        let trail = try await test.register.read { try $0.trail(limit: 20) }
        #expect(trail.allSatisfy { !$0.figures.contains("Viikko") && !$0.subject.contains("Viikko") })
    }

    @Test(arguments: TestEngine.all)
    func `sending the form ends its draft, and a save that comes late does not bring it back`(
        engine: TestEngine
    ) async throws {
        let test = try await TestOffice(engine: engine)
        try await test.register.write { try TestCounty.fill($0) }
        let katja = try await test.worker("katja")
        _ = try await test.office.carryOut(Self.save("Soitin"), as: katja)
        let entry = ContactEntry(kind: .reached, contactOn: test.office.today, aboutDay: nil, text: "Soitin")
        let contact = RecordContact(client: TestCounty.client, entry: entry)
        _ = try await test.office.carryOut(contact, as: katja, key: "k1", draft: Self.form)
        #expect(try await test.office.ask(ReadDraft(Self.form), as: katja) == nil)
        _ = try await test.office.carryOut(Self.save("Soitin"), as: katja)
        #expect(try await test.office.ask(ReadDraft(Self.form), as: katja) == nil)
        _ = try await test.office.carryOut(Self.save("Toinen", key: "k2"), as: katja)
        #expect(try await test.office.ask(ReadDraft(Self.form), as: katja) != nil)
        _ = try await test.office.carryOut(DiscardDraft(Self.form), as: katja)
        #expect(try await test.office.ask(ReadDraft(Self.form), as: katja) == nil)
    }

    @Test(arguments: TestEngine.all)
    func `a draft waits two weeks for its writer and no longer`(engine: TestEngine) async throws {
        let test = try await TestOffice(today: Day(2026, 11, 1), engine: engine)
        try await test.register.write { try TestCounty.fill($0) }
        let katja = try await test.worker("katja")
        _ = try await test.office.carryOut(Self.save("Soitin"), as: katja)
        let fortnight = TestOffice(test, today: Day(2026, 11, 15))
        #expect(try await fortnight.office.ask(ReadDraft(Self.form), as: katja) != nil)
        let later = TestOffice(test, today: Day(2026, 11, 16))
        #expect(try await later.office.ask(ReadDraft(Self.form), as: katja) == nil)
        let other = SaveDraft(form: "/other", fields: [.init(name: "text", value: "x")], formKey: "k9")
        _ = try await later.office.carryOut(other, as: katja)
        let left = try await test.register.read { register in
            try register.session.rows("SELECT form FROM form_draft").map { try $0.string("form") }
        }
        #expect(left == ["/other"])
    }
}
