package import Casework

extension FormPage {
    /// Where the holder of a paper writes its code.
    package static func checkPaper(typed: String, error: String?, guards: Guards, words: Words) -> FormPage {
        FormPage(
            title: words.text("prints.check.title"), action: "/check", guards: guards,
            sections: [
                FormSection(
                    fields: [
                        FormField(
                            "code", words.text("prints.check.code"), value: typed,
                            hint: words.text("prints.check.hint"), error: error)
                    ])
            ],
            buttons: [Button(words.text("prints.check.button"))], intro: words.text("prints.check.intro"))
    }
}

extension MessagePage {
    /// What a code on a paper belongs to; nothing of anyone.
    package static func checked(_ check: PrintCheck, code: CheckCode, words: Words) -> MessagePage {
        let format = words.format
        return MessagePage(
            check.isSuperseded ? .warn : .ok,
            title: words.text(check.isSuperseded ? "prints.check.superseded" : "prints.check.valid"),
            [words.text(check.isSuperseded ? "prints.check.superseded_text" : "prints.check.valid_text")],
            terms: [
                Term(words.text("prints.check.code"), code.printed), Term(words.text("prints.check.kind"), check.title),
                Term(words.text("prints.check.dated"), format.day(check.datedOn)),
                Term(words.text("prints.check.made"), format.day(check.madeOn)),
                Term(words.text("prints.check.digest"), check.digest),
            ], actions: [Button(words.text("prints.check.another"), to: "/check")])
    }

    /// Why there is no PDF now, with the way to the paper that the browser prints.
    ///
    /// - Parameter trouble: `missing`, `too_slow` or `failed`
    package static func noPDF(_ trouble: String, print: String, again: String, words: Words) -> MessagePage {
        MessagePage(
            .warn, title: words.text("prints.none.title"),
            [words.name(of: "prints.none", trouble), words.text("prints.none.browser")],
            actions: [
                Button(words.text("prints.none.print"), to: print, .go),
                Button(words.text("prints.none.again"), to: again, .quiet),
            ])
    }
}
