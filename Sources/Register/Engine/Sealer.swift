/// Seals what must not lie open in the database: identity codes, protected addresses, restricted notes.
///
/// The cryptography is handed down from the floor that may hold keys; the register only knows that a sealed text can be
/// opened again and that equal values have equal digests.
package struct Sealer: Sendable {
    package let seal: @Sendable (String) throws -> String
    package let open: @Sendable (String) throws -> String
    /// A keyed digest of a normalised value, for finding it without opening anything.
    package let digest: @Sendable (String) -> String

    package init(
        seal: @escaping @Sendable (String) throws -> String, open: @escaping @Sendable (String) throws -> String,
        digest: @escaping @Sendable (String) -> String
    ) {
        self.seal = seal
        self.open = open
        self.digest = digest
    }
}

extension Reading {
    /// The text of a sealed column; an empty column is an empty text.
    package func opened(_ row: any SQLRow, _ column: String) throws -> String {
        let sealed = try row.string(column)
        return sealed.isEmpty ? "" : try sealer.open(sealed)
    }

    /// A text as a sealed column keeps it; an empty text stays empty.
    package func sealed(_ text: String) throws -> String { text.isEmpty ? "" : try sealer.seal(text) }
}
