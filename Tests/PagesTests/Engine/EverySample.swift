import Pages

extension Samples {
    /// The sample pages of every room: each room's own file gives its pages, filled so that every tag of its templates
    /// is met, and its line stands here.
    static func all(_ words: Words) -> [(name: String, page: any Page)] {
        var all: [(name: String, page: any Page)] = []
        all += layout(words)
        all += front(words)
        all += access(words)
        all += worklist(words)
        all += rulebook(words)
        all += plans(words)
        all += days(words)
        all += months(words)
        all += messages(words)
        all += prints(words)
        all += attachments(words)
        all += lists(words)
        return all
    }

    /// The parts that scripts fetch alone or that no sample page holds.
    static func parts(_ words: Words) -> [(name: String, model: any Sendable)] {
        [
            ("parts/week-grid", week(words)), ("parts/mini", MiniPath(stage: 1, name: "Via", words: words)),
            ("parts/mini", MiniPath(stage: 4, name: "Via", words: words)), ("parts/checks", checks(words)),
        ]
    }
}
