import Mustache

/// Walks a page's templates as the library would and notes every tag that nothing answers.
///
/// For tests: a misspelt tag renders as nothing, so only a check can find it.
struct TagCheck {
    /// What a page puts into its layout's blocks, with the template that wrote it.
    private typealias Blocks = [String: (trees: [TagTree], template: String)]

    private let trees: [String: [TagTree]]
    private(set) var unanswered: Set<String> = []
    /// Every tag that was met, as `template: tag`; a tag never met by any sample page is not proved.
    private(set) var met: Set<String> = []

    init(texts: [String: String]) {
        trees = texts.mapValues(TagTree.reading)
    }

    /// Every tag of every template.
    var all: Set<String> {
        trees.reduce(into: []) { all, template in
            all.formUnion(template.value.flatMap(\.names).map { "\(template.key): \($0)" })
        }
    }

    mutating func walk(_ scene: Scene, template: String) {
        walk(template, stack: [scene], blocks: [:], depth: 0)
    }

    private mutating func walk(_ template: String, stack: [Any], blocks: Blocks, depth: Int) {
        guard let trees = trees[template], depth < 20 else {
            unanswered.insert("\(template): there is no such template")
            return
        }
        walk(trees, in: template, stack: stack, blocks: blocks, depth: depth)
    }

    private mutating func walk(
        _ trees: [TagTree], in template: String, stack: [Any], blocks: Blocks, depth: Int
    ) {
        for tree in trees {
            switch tree {
            case .value(let name):
                _ = answer(to: name, in: template, stack)
            case .section(let name, let children):
                for inner in entered(answer(to: name, in: template, stack), stack) {
                    walk(children, in: template, stack: inner, blocks: blocks, depth: depth)
                }
            case .inverted(let name, let children):
                if entered(answer(to: name, in: template, stack), stack).isEmpty {
                    walk(children, in: template, stack: stack, blocks: blocks, depth: depth)
                }
            case .partial(let name):
                walk(name, stack: stack, blocks: blocks, depth: depth + 1)
            case .layout(let name, let own):
                let written = own.mapValues { ($0, template) }
                walk(name, stack: stack, blocks: blocks.merging(written) { outer, _ in outer }, depth: depth + 1)
            case .block(let name, let children):
                let (inside, writer) = blocks[name] ?? (children, template)
                walk(inside, in: writer, stack: stack, blocks: blocks, depth: depth)
            }
        }
    }

    /// The stacks a section draws its inside with: one for each element, one for a value, none when closed.
    private func entered(_ value: Any?, _ stack: [Any]) -> [[Any]] {
        switch value {
        case let many as [Any]: many.map { stack + [$0] }
        case let flag as Bool: flag ? [stack] : []
        case is Absent, nil: []
        case .some(let one): [stack + [one]]
        }
    }

    private mutating func answer(to tag: String, in template: String, _ stack: [Any]) -> Any? {
        met.insert("\(template): \(tag)")
        if tag == "." { return stack.last }
        let isEmptiness = tag.hasPrefix("empty(") && tag.hasSuffix(")")
        let path = isEmptiness ? String(tag.dropFirst(6).dropLast()) : tag
        let value = value(at: path.split(separator: ".").map(String.init), in: stack)
        if value == nil || (value as? WordNode)?.text == nil && value is WordNode {
            unanswered.insert("\(template): \(tag)")
        }
        return isEmptiness ? (value as? [Any])?.isEmpty : value
    }

    private func value(at path: [String], in stack: [Any]) -> Any? {
        guard let first = path.first else { return nil }
        let found = stack.reversed().lazy.compactMap { ($0 as? any MustacheParent)?.child(named: first) }.first
        return path.dropFirst().reduce(found) { value, name in
            value is Absent ? value : (value as? any MustacheParent)?.child(named: name)
        }
    }
}

extension Printer {
    /// The tags of a part that nothing answers when it is drawn alone with the model; for tests.
    package func unansweredTags(inPart name: String, _ model: some Sendable, language: Language) -> Set<String> {
        var check = TagCheck(texts: texts)
        check.walk(scene(of: model, language: language), template: name)
        return check.unanswered
    }

    /// The tags that none of the pages comes to, as `template: tag`: nothing proves them; for tests.
    package func unmetTags(
        _ pages: [any Page], parts: [(name: String, model: any Sendable)], frame: Frame
    ) -> Set<String> {
        var check = TagCheck(texts: texts)
        for page in pages {
            check.walk(scene(page, frame: frame, language: .fi), template: type(of: page).template)
        }
        for part in parts {
            check.walk(scene(of: part.model, language: .fi), template: part.name)
        }
        return check.all.subtracting(check.met)
    }

    /// The tags of the page's templates that nothing answers, as `template: tag`; for tests.
    package func unansweredTags(_ page: any Page, frame: Frame, language: Language) -> Set<String> {
        var check = TagCheck(texts: texts)
        check.walk(scene(page, frame: frame, language: language), template: type(of: page).template)
        return check.unanswered
    }
}
