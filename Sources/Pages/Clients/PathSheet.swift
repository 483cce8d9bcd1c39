package import Casework

/// The path told stage by stage, to be looked at or printed together with the client.
///
/// Each stage says what it is to the client and what the professionals do in it, so that both read the same path.
package struct PathSheet: Sendable {
    let marks: PathMarks
    let people: [Person]
    let words: Words

    /// - Parameter people: who stands beside the client today
    package init(marks: PathMarks, people: [Person], words: Words) {
        self.marks = marks
        self.people = people
        self.words = words
    }

    /// The seven stages in their order, each a sheet of its own, and then the people.
    package var blocks: [Block] {
        Stage.allCases.map(block) + [peopleBlock]
    }

    private func block(_ stage: Stage) -> Block {
        let here = marks.stage
        var block = Block(
            words.text(
                "clients.path.stage",
                ["n": String(stage.number), "name": words.name(of: "code.stage", stage.rawValue)]),
            terms: [
                Term(words.text("clients.path.for_client"), words.name(of: "clients.path.client", stage.rawValue)),
                Term(words.text("clients.path.for_worker"), words.name(of: "clients.path.worker", stage.rawValue)),
            ])
        block.hint = words.name(of: "clients.path.model", stage.rawValue)
        if stage == here {
            block.tag = Tag(words.text("clients.path.here"), .here)
        } else if stage.number < here.number, let day = marks.day(of: stage) {
            block.tag = Tag(words.format.day(day), .ok)
        }
        return block
    }

    private var peopleBlock: Block {
        Block(
            words.text("clients.path.people"), people: people,
            empty: people.isEmpty
                ? EmptyState(
                    .nothingYet, heading: words.name(of: "layout.empty", "nothing_yet"),
                    words.text("clients.path.nobody")) : nil)
    }
}

extension ArticlePage {
    /// A client's path told stage by stage, as a professional shows it to the client.
    package static func path(_ overview: ClientOverview, today: Day, words: Words) -> ArticlePage {
        let header = overview.header
        let people = overview.network.map { member in
            Person(
                name: member.name,
                role: words.name(of: "clients.duty", member.duty.rawValue) + ", " + member.organisation,
                telephone: member.phone.isEmpty ? nil : member.phone)
        }
        return ArticlePage(
            title: words.text("clients.path.title"), subject: header.name,
            blocks: PathSheet(marks: overview.marks, people: people, words: words).blocks,
            crumbs: header.crumbs(words, words.text("clients.path.title")),
            course: Course.client(overview.marks, isClosed: header.isClosed(on: today), words: words),
            notes: [Note(.info, words.text("clients.path.intro"))])
    }
}

extension PortalPage {
    /// The client's own path told stage by stage.
    package static func ownPathSheet(_ content: OwnPathContent, words: Words) -> PortalPage {
        let people = content.people.map { person in
            Person(
                name: person.name,
                role: words.name(of: "own_path.duty", person.duty.rawValue) + ", " + person.organisation,
                telephone: person.phone.isEmpty ? nil : person.phone)
        }
        return PortalPage(
            title: words.text("clients.path.title"), back: Link(words.text("own_path.back"), to: "/own-path"),
            intro: words.text("clients.path.intro"),
            blocks: PathSheet(marks: content.marks, people: people, words: words).blocks)
    }
}
