import Mustache

/// The words as a tree, so that a template can say `{{t.clients.list.heading}}`.
///
/// Built once for a language.
struct WordNode: MustacheParent, MustacheCustomRenderable {
    /// The dotted key from the root to here.
    let path: String
    let text: String?
    let children: [String: WordNode]

    var renderText: String { text ?? "⟦\(path)⟧" }
    var isNull: Bool { false }

    init(_ table: [String: String]) {
        self.init(path: "", entries: table.map { ($0.key.split(separator: "."), $0.value) })
    }

    private init(path: String, entries: [(rest: [Substring], text: String)]) {
        var groups: [Substring: [(rest: [Substring], text: String)]] = [:]
        var own: String?
        for (rest, text) in entries {
            if let name = rest.first {
                groups[name, default: []].append((Array(rest.dropFirst()), text))
            } else {
                own = text
            }
        }
        self.path = path
        text = own
        children = groups.reduce(into: [:]) { children, group in
            let childPath = path.isEmpty ? String(group.key) : path + "." + group.key
            children[String(group.key)] = WordNode(path: childPath, entries: group.value)
        }
    }

    /// The text or branch below; a name that nobody wrote answers with a branch that shows its key.
    func child(named name: String) -> Any? {
        children[name] ?? WordNode(path: path.isEmpty ? name : path + "." + name, entries: [])
    }
}
