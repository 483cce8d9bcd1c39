import Mustache

/// HTML built in code, for tables of hundreds of rows, where templates would be too slow.
///
/// Only constant text goes in unescaped: a value has to be put in with `text` or `attribute`.
struct Markup {
    private var bytes: [UInt8] = []

    /// Everything so far.
    var html: String { String(decoding: bytes, as: UTF8.self) }

    /// Constant text of ours; a `StaticString`, so that no value can get in unescaped.
    mutating func add(_ constant: StaticString) {
        constant.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// A value as text.
    mutating func text(_ value: String) {
        SafeHTML.escape(value, into: &bytes)
    }

    /// A value as an attribute: ` name="value"`.
    mutating func attribute(_ name: StaticString, _ value: String) {
        add(" ")
        add(name)
        add("=\"")
        text(value)
        add("\"")
    }
}

/// A part of a page that draws itself.
protocol Drawable: Sendable {
    /// - Parameter icons: the address of the icon file
    func draw(into markup: inout Markup, icons: String)
}

/// What a drawable part has drawn, as its template reads it: `{{{drawn}}}`, allowed in parts/table alone.
struct Drawn: MustacheParent {
    let html: String

    func child(named name: String) -> Any? {
        name == "drawn" ? html : nil
    }
}
