package import Casework

/// A client's care network and root obstacles.
package struct NetworkPage: Sendable {
    let header: ClientHeader
    let parties: [NetworkParty]
    let obstacles: [RootObstacle]?
    let mayKeep: Bool
    /// Whether the reader may join the file with another of the same person.
    let mayJoin: Bool
    let tabs: [Tab]
    let today: Day
    let words: Words

    /// - Parameters:
    ///   - obstacles: nil for a reader who isn't shown them
    ///   - mayKeep: whether the reader adds and ends parties and writes of obstacles
    package init(
        header: ClientHeader, parties: [NetworkParty], obstacles: [RootObstacle]?, mayKeep: Bool, mayJoin: Bool,
        tabs: [Tab], today: Day, words: Words
    ) {
        self.header = header
        self.parties = parties
        self.obstacles = obstacles
        self.mayKeep = mayKeep
        self.mayJoin = mayJoin
        self.tabs = tabs
        self.today = today
        self.words = words
    }

    private var home: String { "/clients/" + header.id.rawValue + "/network" }

    package var article: ArticlePage {
        let title = words.text("network.title")
        var blocks = [table(parties.filter { $0.to == nil }, isOver: false)]
        let over = parties.filter { $0.to != nil }
        if !over.isEmpty { blocks.append(table(over, isOver: true)) }
        if let obstacles { blocks += obstacleBlocks(obstacles) }
        var actions: [Button] = []
        if mayKeep {
            actions.append(Button(words.text("network.add"), to: home + "/new", .go))
            actions.append(
                Button(words.text("network.obstacle.add"), to: "/clients/" + header.id.rawValue + "/obstacles/new"))
        }
        if mayJoin {
            actions.append(
                Button(words.text("network.join.title"), to: "/clients/" + header.id.rawValue + "/join", .quiet))
        }
        return ArticlePage(
            title: title, subject: header.name + ", " + header.line(on: today, words), blocks: blocks,
            crumbs: header.crumbs(words, title), tabs: tabs, actions: actions)
    }

    private func table(_ parties: [NetworkParty], isOver: Bool) -> Block {
        let heading = words.text(isOver ? "network.past" : "network.present")
        if parties.isEmpty {
            return Block(
                heading,
                empty: EmptyState(
                    .nothingYet, heading: words.text("network.empty"), words.text("network.empty_text")))
        }
        var columns = ["party", "contact", "from"].map {
            TableModel.Column(words.name(of: "network.column", $0))
        }
        if isOver {
            columns += ["to", "reason"].map { TableModel.Column(words.name(of: "network.column", $0)) }
        } else if mayKeep {
            columns.append(TableModel.Column(words.name(of: "network.column", "act")))
        }
        return Block(
            heading,
            table: TableModel(
                caption: heading, isCaptionHidden: true, columns: columns, rows: parties.map { row($0, isOver) }))
    }

    private func row(_ party: NetworkParty, _ isOver: Bool) -> TableModel.Row {
        let format = words.format
        var cells = [
            TableModel.Cell(party.terms.name, sub: words.name(of: "network.kind", party.terms.kind.rawValue)),
            TableModel.Cell(party.terms.contact), TableModel.Cell(format.day(party.terms.from)),
        ]
        if isOver {
            cells.append(TableModel.Cell(party.to.map(format.day) ?? ""))
            cells.append(TableModel.Cell(party.endReason))
        } else if mayKeep {
            cells.append(
                TableModel.Cell(buttons: [
                    Link(words.text("network.end"), to: "/network/" + party.id.rawValue + "/ending")
                ]))
        }
        return TableModel.Row(cells)
    }

    private func obstacleBlocks(_ obstacles: [RootObstacle]) -> [Block] {
        if obstacles.isEmpty {
            return [
                Block(
                    words.text("network.obstacles"),
                    empty: EmptyState(
                        .nothingYet, heading: words.text("network.obstacle.empty"),
                        words.text("network.obstacle.empty_text")))
            ]
        }
        return obstacles.map { obstacle in
            var block = obstacle.block(words)
            if mayKeep {
                block.link = Link(
                    words.text("network.obstacle.move"), to: "/obstacles/" + obstacle.id.rawValue + "/state")
            }
            return block
        }
    }
}
