import Yams

/// One thing that is wrong in a rulebook file: where, what, and how to mend it.
package struct RulebookProblem: Hashable, Comparable, CustomStringConvertible, Sendable {
    package let file: String
    /// Line and column, counted from one.
    package let line: Int
    package let column: Int
    package let what: String
    package let mend: String

    package var description: String { "\(file):\(line):\(column): \(what) – \(mend)" }

    package static func < (lhs: RulebookProblem, rhs: RulebookProblem) -> Bool {
        (lhs.file, lhs.line, lhs.column, lhs.what) < (rhs.file, rhs.line, rhs.column, rhs.what)
    }
}

/// Rulebook files that cannot be used; every problem found is told.
package struct RulebookProblems: Error, CustomStringConvertible {
    package let all: [RulebookProblem]

    package var description: String { all.map(\.description).joined(separator: "\n") }
}

/// A place in a file, counted from one.
struct Place {
    let line: Int
    let column: Int

    init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    init(_ mark: Mark) { self.init(line: mark.line, column: mark.column) }
}

extension Node {
    var place: Place? { mark.map(Place.init) }
}

/// Gathers the problems of one file while it is read.
final class ProblemList {
    let file: String
    private(set) var all: [RulebookProblem] = []

    init(file: String) { self.file = file }

    func add(_ mark: Place?, _ what: String, mend: String) {
        all.append(
            RulebookProblem(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1, what: what, mend: mend))
    }

    func add(_ node: Node, _ what: String, mend: String) { add(node.place, what, mend: mend) }
}

/// Offers the word nearest to a misspelt one, or lists what there is when nothing is near.
func suggestion(for word: String, among words: [String]) -> String {
    let short = String(word.prefix(60))
    let near = words.min { distance(short, $0) < distance(short, $1) }
    if let near, distance(short, near) <= max(2, near.count / 3) { return "did you mean \(near)?" }
    return "use one of: \(words.sorted().joined(separator: ", "))"
}

/// How many letters must change between two words (Levenshtein).
private func distance(_ from: String, _ to: String) -> Int {
    let target = Array(to)
    var row = Array(0...target.count)
    for (index, letter) in from.enumerated() {
        var previous = row[0]
        row[0] = index + 1
        for column in target.indices {
            let cost = letter == target[column] ? previous : previous + 1
            previous = row[column + 1]
            row[column + 1] = min(cost, previous + 1, row[column] + 1)
        }
    }
    return row[target.count]
}
