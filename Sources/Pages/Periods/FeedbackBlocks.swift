import Casework

extension PeriodBlocks {
    /// What the client and the provider have answered.
    var feedback: [Block] { answered + evaluated + heard }

    private var answered: [Block] {
        file.feedback.map { given in
            let questions = file.questions[given.party] ?? []
            let order = questions.map(\.code)
            let answers = given.answers.sorted {
                (order.firstIndex(of: $0.key) ?? order.count, $0.key)
                    < (order.firstIndex(of: $1.key) ?? order.count, $1.key)
            }
            var block = Block(
                words.name(of: "periods.feedback", given.party.rawValue),
                terms: answers.map { Term(file.answeredQuestions[$0.key]?.in(words.language) ?? $0.key, $0.value) })
            block.hint =
                format.day(given.givenOn) + ", " + words.name(of: "periods.feedback_mode", given.mode.rawValue)
            return block
        }
    }

    /// What was evaluated together with the client during the service: how goals were met, and its effect.
    private var evaluated: [Block] {
        file.evaluations.map { evaluation in
            var block = Block(
                words.text("periods.evaluation"),
                terms: [
                    Term(words.text("placements.attainment"), evaluation.attainment),
                    Term(words.text("placements.effect"), evaluation.effect),
                    Term(words.text("placements.client_view"), evaluation.clientView),
                ])
            block.hint = format.day(evaluation.madeOn)
            return block
        }
    }

    /// What those close to the client have said, with the way to writing down more.
    private var heard: [Block] {
        if file.closeFeedback.isEmpty, !file.mayHearCloseOnes { return [] }
        var block = Block(
            words.text("periods.close_feedback.heading"),
            terms: file.closeFeedback.map { one in
                let giver = words.name(of: "periods.feedback_giver", one.giver.rawValue)
                return Term(giver + " (" + one.relation + "), " + format.day(one.givenOn), one.text)
            }, paragraphs: file.closeFeedback.isEmpty ? [words.text("periods.close_feedback.none")] : [])
        if file.mayHearCloseOnes {
            block.link = Link(words.text("periods.close_feedback.new"), to: path + "/close-feedback/new")
        }
        return [block]
    }
}
