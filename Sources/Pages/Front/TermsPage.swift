extension InfoPages {
    /// The words of the field and what Polku means by them.
    package static func terms(words: Words) -> ArticlePage {
        let terms = [
            "service_package", "service_path", "segmentation", "ely", "social_care",
            "own_worker", "municipal_trial", "employment_coach", "work_activity", "activity_workers",
            "supported_coaching", "job_coach", "quality_coaching",
        ].map { Term(words.name(of: "front.term.name", $0), words.name(of: "front.term.text", $0)) }
        return ArticlePage(
            title: words.text("front.terms.title"), subject: words.text("front.terms.intro"),
            blocks: [Block(terms: terms), promise(words)], crumbs: [Crumb(words.text("front.help.title"), to: "/help")])
    }

    /// What supported coaching promises its clients: goal, benefit, what stands in the way, and what is done about it.
    private static func promise(_ words: Words) -> Block {
        Block(
            words.text("front.promise.title"),
            paragraphs: ["goal", "benefit", "pain_point", "solution"].map {
                words.name(of: "front.promise.part", $0) + ": " + words.name(of: "front.promise.text", $0)
            })
    }
}
