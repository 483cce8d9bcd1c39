import Mustache

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
        if let part = value as? any Drawable {
            var markup = Markup()
            part.draw(into: &markup, icons: icons)
            return Drawn(html: markup.html)
        }
        if value is String || value is Bool || value is any MustacheParent { return value }
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .optional: return mirror.children.first.map { readable($0.value, icons) } ?? Absent()
        case .collection, .set: return mirror.children.map { readable($0.value, icons) }
        case .struct, .tuple, .class: return SceneNode(reading: value, icons: icons)
        default: return value
        }
    }
}
