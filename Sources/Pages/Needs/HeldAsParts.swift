import Casework

extension DocumentSheet {
    /// The choice of how the needs were assessed.
    func heldAsField(_ words: Words) -> FormField {
        FormField(
            AssessmentWay.text, words.text("needs.held_as"), .radios, hint: words.text("needs.held_as_hint"),
            isOptional: true,
            options: AssessmentWay.allCases.map {
                FormField.Option($0.rawValue, words.name(of: "needs.way", $0.rawValue))
            })
    }

    /// How the needs were assessed, when it has been told.
    func heldAsTerms(_ document: Document, _ words: Words) -> [Term] {
        AssessmentWay.of(document).map {
            [Term(words.text("needs.held_as"), words.name(of: "needs.way", $0.rawValue))]
        } ?? []
    }
}
