import Foundation

/// A template read as tags only, for checking names; the library draws from its own reading.
indirect enum TagTree {
    case value(String)
    case section(String, [TagTree])
    case inverted(String, [TagTree])
    case partial(String)
    case layout(String, blocks: [String: [TagTree]])
    case block(String, [TagTree])

    /// Reads a template's text; a section that isn't closed ends with the text.
    static func reading(_ text: String) -> [TagTree] {
        let tags = text.components(separatedBy: "{{").dropFirst().compactMap { part in
            part.range(of: "}}").map { String(part[..<$0.lowerBound]).trimmingCharacters(in: .whitespaces) }
        }
        var rest = tags[...]
        return children(of: nil, from: &rest)
    }

    private static func children(of parent: String?, from tags: inout ArraySlice<String>) -> [TagTree] {
        var trees: [TagTree] = []
        while let tag = tags.popFirst() {
            let name = String(tag.dropFirst()).trimmingCharacters(in: .whitespaces)
            switch tag.first {
            case "/":
                if name == parent { return trees }
            case "#": trees.append(.section(name, children(of: name, from: &tags)))
            case "^": trees.append(.inverted(name, children(of: name, from: &tags)))
            case "$": trees.append(.block(name, children(of: name, from: &tags)))
            case "<": trees.append(.layout(name, blocks: blocks(in: children(of: name, from: &tags))))
            case ">": trees.append(.partial(name))
            case "%", "!": break
            case "{": trees.append(.value(name))
            default: trees.append(.value(tag))
            }
        }
        return trees
    }

    /// The names asked for here and inside.
    var names: [String] {
        switch self {
        case .value(let name): [name]
        case .section(let name, let children), .inverted(let name, let children): [name] + children.flatMap(\.names)
        case .partial: []
        case .layout(_, let blocks): blocks.values.flatMap { $0.flatMap(\.names) }
        case .block(_, let children): children.flatMap(\.names)
        }
    }

    private static func blocks(in trees: [TagTree]) -> [String: [TagTree]] {
        trees.reduce(into: [:]) { blocks, tree in
            if case .block(let name, let children) = tree { blocks[name] = children }
        }
    }
}
