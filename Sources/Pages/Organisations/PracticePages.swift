package import Casework

extension ListPage {
    /// What has been asked of practices, those without a solution first.
    package static func practices(_ questions: [PracticeQuestion], mayAgree: Bool, words: Words) -> ListPage {
        let rows = questions.map { question in
            let solution = question.solutions.last
            return TableModel.Row([
                TableModel.Cell(
                    question.text, sub: question.askedBy + ", " + words.format.day(question.askedOn)),
                TableModel.Cell(words.name(of: "organisations.practice_kind", question.kind.rawValue)),
                TableModel.Cell(
                    solution?.text ?? "",
                    sub: solution.map { $0.agreedBy + ", " + words.format.day($0.agreedOn) }
                        ?? words.text("organisations.practice.open"), tag: earlier(question, words)),
                TableModel.Cell(
                    buttons: mayAgree
                        ? [
                            Link(
                                words.text("organisations.practice.agree"),
                                to: "/practices/" + question.id.rawValue + "/solution")
                        ] : []),
            ])
        }
        return ListPage(
            title: words.text("organisations.practices"),
            table: TableModel(
                caption: words.text("organisations.practices"), isCaptionHidden: true,
                columns: [
                    .init(words.text("organisations.practice.question")),
                    .init(words.text("organisations.practice.about")),
                    .init(words.text("organisations.practice.solution")),
                    .init(words.text("organisations.act"), isHidden: true),
                ], rows: rows),
            empty: EmptyState(
                .nothingYet, heading: words.name(of: "layout.empty", "nothing_yet"),
                words.text("organisations.practice.none")), intro: words.text("organisations.practice.intro"),
            actions: [Button(words.text("organisations.practice.ask"), to: "/practices/new", .go)])
    }

    /// How many solutions the one in force has taken the place of.
    private static func earlier(_ question: PracticeQuestion, _ words: Words) -> Tag? {
        let count = question.solutions.count - 1
        return count > 0 ? Tag(words.plural("organisations.practice.earlier", count: count), .quiet) : nil
    }
}
