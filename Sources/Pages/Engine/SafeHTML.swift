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
        guard text.utf8.contains(where: isSpecial) else { return text }
        var safe: [UInt8] = []
        safe.reserveCapacity(text.utf8.count + 32)
        escape(text, into: &safe)
        return String(decoding: safe, as: UTF8.self)
    }

    /// The same, put behind what is there already.
    static func escape(_ text: String, into safe: inout [UInt8]) {
        guard text.utf8.contains(where: isSpecial) else {
            safe.append(contentsOf: text.utf8)
            return
        }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): safe.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): safe.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): safe.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\""): safe.append(contentsOf: "&quot;".utf8)
            case UInt8(ascii: "'"): safe.append(contentsOf: "&#39;".utf8)
            default: safe.append(byte)
            }
        }
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
        default: false
        }
    }
}
