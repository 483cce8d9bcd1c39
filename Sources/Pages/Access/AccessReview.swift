package import Casework

extension ArticlePage {
    /// The security review: every act of every room with the rules that grant it.
    ///
    /// - Parameter rooms: the rooms in order with their acts, each named as the actions begin
    package static func accessReview(_ rooms: [(room: String, actions: [Action])], words: Words) -> ArticlePage {
        ArticlePage(
            title: words.text("access.review.title"), subject: words.text("access.review.intro"),
            blocks: rooms.map { room, actions in
                Block(
                    words.name(of: "access.room", room),
                    table: TableModel(
                        caption: words.name(of: "access.room", room), isCaptionHidden: true,
                        columns: [
                            .init(words.text("access.review.action")), .init(words.text("access.review.granted")),
                            .init(words.text("access.review.ask")),
                        ],
                        rows: actions.map { action in
                            TableModel.Row([
                                TableModel.Cell(words.action(action.name), sub: action.name),
                                TableModel.Cell(action.grants.map { told($0, words) }.joined(separator: "; ")),
                                TableModel.Cell(words.name(of: "code.role", action.ask.rawValue)),
                            ])
                        }))
            })
    }

    /// "omatyöntekijä, palvelupäällikkö: oman hyvinvointialueen asia".
    private static func told(_ grant: Grant, _ words: Words) -> String {
        let roles = Role.allCases.filter(grant.roles.contains)
        let names = roles.map { words.name(of: "code.role", $0.rawValue) }.joined(separator: ", ")
        return names + ": " + words.name(of: "access.ground_of", grant.ground.rawValue)
    }
}
