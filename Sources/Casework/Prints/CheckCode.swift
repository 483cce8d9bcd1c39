/// The code on a paper by which the stored document is found: twelve signs that can't be taken for one another.
package struct CheckCode: Equatable, Sendable {
    /// Twelve signs without the dashes between them.
    package let signs: String

    private static let alphabet = Array("23456789ABCDEFGHJKLMNPQRSTUVWXYZ")

    /// A new code from a secret that nobody can guess; the same secret gives the same code.
    package init(secret: String) {
        let bytes = Array(secret.utf8.suffix(12))
        let padded = [UInt8](repeating: 0, count: 12 - bytes.count) + bytes
        signs = String(padded.map { Self.alphabet[Int($0 & 31)] })
    }

    /// A code as someone copied it from paper: small letters, spaces and dashes are let be; nil when it can't be one.
    package init?(typed: String) {
        let signs = typed.uppercased().filter { !" -–\u{a0}".contains($0) }
        guard signs.count == 12, signs.allSatisfy(Self.alphabet.contains) else { return nil }
        self.signs = signs
    }

    /// The code in groups of four, as it is printed: `ABCD-EFGH-JKLM`.
    package var printed: String {
        let all = Array(signs)
        return stride(from: 0, to: all.count, by: 4).map { String(all[$0..<min($0 + 4, all.count)]) }
            .joined(separator: "-")
    }
}
