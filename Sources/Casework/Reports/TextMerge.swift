/// Two writers' changes to one text of several parts, told apart part by part.
///
/// A form carries a mark of each part as it was when the form was made. What only one has changed is taken from that
/// one; what both have changed differently is left for a person to settle.
package struct TextMerge: Equatable, Sendable {
    package let parts: [String: String]
    /// The parts that both have changed differently, by name.
    package let disputed: [String]
    /// The parts that only the other has changed.
    package let theirs: [String]

    /// - Parameters:
    ///   - marks: the marks of the parts that the form was made from; a part without a mark was empty then
    package init(mine: [String: String], stored: [String: String], marks: [String: String]) {
        var parts: [String: String] = [:]
        var disputed: [String] = []
        var theirs: [String] = []
        for name in Set(mine.keys).union(stored.keys).sorted() {
            let (my, their) = (mine[name] ?? "", stored[name] ?? "")
            parts[name] = my
            if my == their { continue }
            let base = marks[name] ?? Self.mark(of: "")
            if base == Self.mark(of: my) {
                parts[name] = their
                theirs.append(name)
            } else if base != Self.mark(of: their) {
                disputed.append(name)
            }
        }
        self.parts = parts.filter { !$0.value.isEmpty }
        self.disputed = disputed
        self.theirs = theirs
    }

    /// A short mark that tells a text from another (FNV-1a, 64 bits); it keeps nothing secret.
    package static func mark(of text: String) -> String {
        let hash = text.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return String(hash, radix: 36)
    }
}
