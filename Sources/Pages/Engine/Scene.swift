import Mustache
import Synchronization

/// A name that is known but has no value: renders as nothing, and keeps a template from looking for it further out.
package struct Absent: MustacheParent, MustacheCustomRenderable, Sendable {
    package let renderText = ""
    package let isNull = true

    package func child(named: String) -> Any? { nil }

    /// The value, or this in its place.
    package static func or(_ value: Any?) -> Any {
        value ?? Absent()
    }
}

/// One value's named parts, read from it once.
struct SceneNode: MustacheParent {
    var children: [String: Any]

    func child(named name: String) -> Any? {
        children[name]
    }
}

/// The addresses of the assets by name: `{{assets.polku}}`.
struct AssetLinks: MustacheParent, Sendable {
    let links: [String: String]

    var icons: String { links["icons"] ?? "" }

    func child(named name: String) -> Any? {
        links[name]
    }
}

/// Everything a template can name: the page's own properties, `t` for words, `frame` for the layout, `assets`.
struct Scene: MustacheParent {
    let page: SceneNode
    let words: WordNode
    let frame: SceneNode
    let assets: AssetLinks

    func child(named name: String) -> Any? {
        switch name {
        case "t": words
        case "frame": frame
        case "assets": assets
        default: page.child(named: name)
        }
    }
}

extension SceneNode {
    /// Reads a value's stored properties, so that nothing is reflected while rendering.
    ///
    /// - Parameter icons: the address of the icon file, for the parts that draw themselves
    init(reading value: Any, icons: String = "") {
        var children: [String: Any] = [:]
        for child in Mirror(reflecting: value).children {
            if let label = child.label { children[label] = Self.readable(child.value, icons) }
        }
        self.children = children
    }

    /// The value as templates read it: structures become nodes, a missing optional becomes `Absent`.
    static func readable(_ value: Any, _ icons: String) -> Any {
        switch Shape.of(value) {
        case .asItIs: return value
        case .drawn:
            guard let part = value as? any Drawable else { return value }
            var markup = Markup()
            part.draw(into: &markup, icons: icons)
            return Drawn(html: markup.html)
        case .optional: return Mirror(reflecting: value).children.first.map { readable($0.value, icons) } ?? Absent()
        case .list: return Mirror(reflecting: value).children.map { readable($0.value, icons) }
        case .parts: return SceneNode(reading: value, icons: icons)
        }
    }
}

/// How a value of some type is read. Asking a value what it conforms to is slow, so each type is asked once.
private enum Shape {
    case asItIs
    case drawn
    case optional
    case list
    case parts

    private static let known = Mutex<[ObjectIdentifier: Shape]>([:])

    static func of(_ value: Any) -> Shape {
        let type = Swift.type(of: value)
        if type == String.self || type == Bool.self { return .asItIs }
        let key = ObjectIdentifier(type)
        if let reading = known.withLock({ $0[key] }) { return reading }
        let reading = asked(value)
        known.withLock { $0[key] = reading }
        return reading
    }

    private static func asked(_ value: Any) -> Shape {
        let style = Mirror(reflecting: value).displayStyle
        if style == .optional { return .optional }
        if value is any Drawable { return .drawn }
        if value is any MustacheParent { return .asItIs }
        return switch style {
        case .collection, .set: .list
        case .struct, .tuple, .class: .parts
        default: .asItIs
        }
    }
}
