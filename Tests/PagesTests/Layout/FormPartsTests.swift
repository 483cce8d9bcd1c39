import Pages
import Testing

@Suite struct FormPartsTests {
    private static func page(_ fields: [FormField], isFolded: Bool = false) throws -> String {
        let form = FormPage(
            title: "Lomake", action: "/lomake", guards: Guards(key: "k"),
            sections: [FormSection(heading: "Osa", fields: fields, isFolded: isFolded)], buttons: [])
        return try drawn(form, .fi)
    }

    @Test func `fields that lack the same are told apart by their labels`() throws {
        let both = try Self.page([
            FormField("a", "Etunimi", error: "Täytä tämä kohta"), FormField("b", "Sukunimi", error: "Täytä tämä kohta"),
        ])
        #expect(both.contains(">Etunimi: Täytä tämä kohta</a>") && both.contains(">Sukunimi: Täytä tämä kohta</a>"))
        let one = try Self.page([FormField("a", "Etunimi", error: "Kirjoita etunimi")])
        #expect(one.contains(">Kirjoita etunimi</a>"))
    }

    @Test func `a folded part stands open when something is written or wrong in it`() throws {
        let empty = try Self.page([FormField("a", "Etunimi")], isFolded: true)
        #expect(empty.contains("<details class=\"sheet\"><summary><h2>Osa</h2></summary>"))
        for field in [FormField("a", "Etunimi", value: "Aino"), FormField("a", "Etunimi", error: "Kirjoita etunimi")] {
            #expect(try Self.page([field], isFolded: true).contains("<details class=\"sheet\" open>"))
        }
    }
}
