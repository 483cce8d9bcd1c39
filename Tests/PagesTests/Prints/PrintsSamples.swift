import Casework
import Pages

extension Samples {
    static func prints(_ words: Words) -> [(name: String, page: any Page)] {
        let guards = Guards(key: "key-1")
        let code = CheckCode(secret: "abcdefghijkl")
        let check = { (isSuperseded: Bool) in
            PrintCheck(
                title: "Decisio", datedOn: Day(2026, 11, 2), madeOn: Day(2026, 11, 3), digest: "0123abcd",
                isSuperseded: isSuperseded)
        }
        return [
            ("prints-paper", PaperPage(document(words), code: code, address: "polku.example/check", words: words)),
            ("prints-draft", PaperPage(document(words), code: nil, address: "polku.example/check", words: words)),
            ("prints-check", FormPage.checkPaper(typed: "A", error: "Falsum", guards: guards, words: words)),
            ("prints-valid", MessagePage.checked(check(false), code: code, words: words)),
            ("prints-superseded", MessagePage.checked(check(true), code: code, words: words)),
            ("prints-none", MessagePage.noPDF("missing", print: "/d/print", again: "/d/pdf", words: words)),
        ]
    }
}
