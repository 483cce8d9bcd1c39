import Pages

extension Samples {
    static func access(_ words: Words) -> [(name: String, page: any Page)] {
        let kept = [KeptField(name: "goal", value: "<b>"), KeptField(name: "_key", value: "key-1")]
        let password = FormField("password", words.text("front.sign_in.password"), .password, error: "Nej")
        return [
            (
                "access-lock",
                LockPage(
                    title: words.text("access.lock.title"), name: "Katja Niemelä", fields: [password], kept: kept,
                    next: "/clients")
            ),
            (
                "access-continue",
                ContinuePage(title: words.text("access.continue.title"), action: "/clients", kept: kept)
            ),
        ]
    }
}
