/// E-mail addresses, as far as a form can judge them: whether a letter would find a place to go.
package enum EmailAddress {
    /// Whether the text is written like one: something, an at sign, a domain with a dot; at most 200 characters.
    package static func isWritten(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, text.utf8.count <= 200, !parts[0].isEmpty else { return false }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty }
            && text.utf8.allSatisfy { $0 > 32 && $0 < 127 && $0 != 44 && $0 != 59 && $0 != 60 && $0 != 62 }
    }
}
