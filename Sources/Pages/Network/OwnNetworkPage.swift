package import Casework

extension RootObstacle {
    /// The obstacle with its states, the newest first.
    func block(_ words: Words) -> Block {
        var block = Block(
            words.name(of: "network.obstacle.kind", kind.rawValue),
            terms: steps.reversed().map { step in
                Term(
                    words.format.day(step.on) + ", " + words.name(of: "network.state", step.state.rawValue), step.note)
            },
            paragraphs: [text])
        block.tag = Tag(
            words.name(of: "network.state", state.rawValue),
            state == .removed || state == .eased ? .ok : .info)
        return block
    }
}

extension PortalPage {
    /// Those who help the client, and what is being eased together.
    package static func ownNetwork(
        _ parties: [NetworkParty], _ obstacles: [RootObstacle], words: Words
    ) -> PortalPage {
        let present = parties.filter { $0.to == nil }
        var blocks: [Block] = []
        if !present.isEmpty {
            blocks.append(
                Block(
                    words.text("network.own_parties"),
                    terms: present.map { party in
                        Term(
                            party.terms.name,
                            [words.name(of: "network.kind", party.terms.kind.rawValue), party.terms.contact]
                                .filter { !$0.isEmpty }.joined(separator: ", "))
                    }))
        }
        blocks += obstacles.map { $0.block(words) }
        return PortalPage(
            title: words.text("network.own_title"), back: Link(words.text("own_path.back"), to: "/own-path"),
            intro: words.text("network.own_intro"),
            notes: blocks.isEmpty ? [Note(.info, words.text("network.own_empty"))] : [], blocks: blocks)
    }
}
