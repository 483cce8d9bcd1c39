/// The names of codes, looked up in the code lists and document sections of the layers, the nearest first.
struct CodeNames: Sendable {
    let rulebooks: [Rulebook]

    func name(_ list: String, _ code: String) -> Wording? {
        for rulebook in rulebooks.reversed() {
            if let found = rulebook.codeLists.first(where: { $0.id == list })?.codes.first(where: { $0.code == code }) {
                return found.name
            }
            for document in rulebook.documentSections where document.document == list {
                if let section = document.sections.first(where: { $0.id == code }) { return section.title }
            }
        }
        return list == "counties" ? County.with(code: code).map(Self.name) : nil
    }

    private static func name(_ county: County) -> Wording {
        Wording(fi: county.finnish, sv: county.swedish, en: county.english)
    }
}
