/// How to use the pages: the keyboard shortcuts with their switch, and how each thing is done.
package struct HelpPage: Page {
    package static let template = "front/help"

    /// A key or keys, where they work and what they do.
    struct Shortcut: Sendable {
        let keys: [String]
        let place: String
        let act: String
    }

    package let title: String
    let topics: [Block]
    let shortcuts: [Shortcut]

    package init(words: Words) {
        title = words.text("front.help.title")
        topics = ["path", "worklist", "days", "forms", "rules"].map { topic in
            Block(
                words.name(of: "front.help.topic", topic), paragraphs: [words.name(of: "front.help.about", topic)])
        }
        let space = words.text("layout.grid.keys.space")
        let rows: [(keys: [String], place: String, act: String)] = [
            (["/"], "everywhere", "search"), (["?"], "everywhere", "help"), (["g", "t"], "everywhere", "worklist"),
            (["g", "a"], "everywhere", "clients"), (["g", "l"], "everywhere", "days"),
            (["g", "r"], "everywhere", "reports"), (["j"], "lists", "next"), (["k"], "lists", "previous"),
            (["↑", "↓", "←", "→"], "grid", "move"), (["0–8"], "grid", "hours"),
            (["S", "T", "L", "P", "E"], "grid", "absence"), ([space], "grid", "agreed"),
            (["Enter"], "grid", "down"), (["Shift+Enter"], "grid", "up"), (["Delete"], "grid", "clear"),
            (["Esc"], "grid", "restore"), (["Ctrl+Z"], "grid", "undo"), (["Ctrl+S"], "forms", "save"),
        ]
        shortcuts = rows.map { row in
            Shortcut(
                keys: row.keys, place: words.name(of: "front.keys.place", row.place),
                act: words.name(of: "front.keys.act", row.act))
        }
    }
}
