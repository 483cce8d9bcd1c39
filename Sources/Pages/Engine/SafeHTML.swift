import Mustache

/// Escapes what a reader or a worker typed, byte by byte.
///
/// The template library's own escaper walks characters, and a quotation mark followed by a combining accent is one
/// character that it doesn't know, so it lets it through. Bytes have no such hiding place.
package struct SafeHTML: MustacheContentType {
    /// The name under which templates ask for this escaper.
    static let name = "XHTML"

    package init() {}

    package func escapeText(_ text: String) -> String {
        Self.escape(text)
    }

    /// The text with `&`, `<`, `>`, `"` and `'` as references; safe in text and in a quoted attribute.
    package static func escape(_ text: String) -> String {
        guard text.utf8.contains(where: { reference(for: $0) != nil }) else { return text }
        var safe: [UInt8] = []
        safe.reserveCapacity(text.utf8.count + 32)
        for byte in text.utf8 {
            if let reference = reference(for: byte) {
                safe.append(contentsOf: reference.utf8)
            } else {
                safe.append(byte)
            }
        }
        return String(decoding: safe, as: UTF8.self)
    }

    private static func reference(for byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
