import Pages

extension Samples {
    static func front(_ words: Words) -> [(name: String, page: any Page)] {
        let personas = [
            SignInPage.Persona(id: "katja", name: "Katja Niemelä", role: "Alfa", hint: "Lorem ipsum dolor sit amet."),
            SignInPage.Persona(id: "mikko", name: "Mikko Salonen", role: "Beta", hint: "Consectetur."),
            SignInPage.Persona(id: "anneli", name: "Anneli Kokko", role: "Gamma", hint: "Sed do eiusmod tempor."),
        ]
        return [
            ("sign-in", SignInPage(words: words)),
            (
                "sign-in-demo",
                SignInPage(
                    email: "a@example.fi", problem: "Lorem ipsum.", notes: [Note(.info, "Dolor.")], personas: personas,
                    kept: [KeptField(name: "a", value: "b")], words: words)
            ),
            ("help", HelpPage(words: words)),
            ("accessibility", InfoPages.accessibility(organisation: "Häme", contact: "x@example.fi", words: words)),
            ("privacy", InfoPages.privacy(organisation: "Järvi-Häme", contact: "x@example.fi", words: words)),
        ]
    }
}
