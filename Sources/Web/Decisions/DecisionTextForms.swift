import Casework
import Pages

/// The forms of the library of texts.
extension DecisionTextRoutes {
    static func writing(_ visit: Visit, _ before: DecisionText?, _ draft: Draft) -> FormPage {
        let words = visit.words
        var fields = before == nil ? [kind(draft, words)] : []
        fields += texts(draft, words)
        if let before { fields.append(FormField("after", "", .hidden, value: before.id.rawValue)) }
        return draft.page(
            before == nil ? words.text("decisions.texts.new") : words.text("decisions.texts.next"), visit,
            to: "/decision-texts", fields, button: words.text("decisions.texts.save"),
            cancel: before.map { "/decision-texts/" + $0.id.rawValue } ?? "/decision-texts", subject: before?.title,
            intro: intro(words))
    }

    static func editing(_ visit: Visit, _ text: DecisionText, _ draft: Draft) -> FormPage {
        let words = visit.words
        let path = "/decision-texts/" + text.id.rawValue
        return draft.page(
            words.text("decisions.texts.edit"), visit, to: path + "/edit",
            (text.supersedes == nil ? [kind(draft, words)] : []) + texts(draft, words),
            button: words.text("decisions.texts.save"), cancel: path, subject: text.title, intro: intro(words),
            version: text.version)
    }

    static func publishing(_ visit: Visit, _ text: DecisionText, _ draft: Draft) -> FormPage {
        let words = visit.words
        let path = "/decision-texts/" + text.id.rawValue
        return draft.page(
            words.text("decisions.texts.publish"), visit, to: path + "/publication",
            [draft.field("from", words.text("decisions.texts.from"), .date)],
            button: words.text("decisions.texts.publish"), cancel: path, subject: text.title,
            intro: words.text("decisions.texts.publish_intro"), version: text.version)
    }

    static func ending(_ visit: Visit, _ text: DecisionText, _ draft: Draft) -> FormPage {
        let words = visit.words
        let path = "/decision-texts/" + text.id.rawValue
        return draft.page(
            words.text("decisions.texts.end"), visit, to: path + "/ending",
            [draft.field("last", words.text("decisions.texts.last"), .date)],
            button: words.text("decisions.texts.end"), cancel: path, subject: text.title,
            intro: words.text("decisions.texts.end_intro"))
    }

    private static func kind(_ draft: Draft, _ words: Words) -> FormField {
        draft.field(
            "kind", words.text("decisions.texts.kind"), .radios,
            choices: DecisionText.Kind.allCases.map {
                ($0.rawValue, words.name(of: "decisions.text_kind", $0.rawValue))
            })
    }

    private static func texts(_ draft: Draft, _ words: Words) -> [FormField] {
        [
            draft.field("title", words.text("decisions.texts.name")),
            draft.field("fi", words.text("decisions.texts.fi"), .area(rows: 5)),
            draft.field("sv", words.text("decisions.texts.sv"), .area(rows: 5)),
            draft.field("en", words.text("decisions.texts.en"), .area(rows: 5)),
        ]
    }

    /// How the fields to be filled in are written.
    private static func intro(_ words: Words) -> String {
        words.text(
            "decisions.texts.intro", ["fields": TextField.allCases.map(\.written).joined(separator: ", ")])
    }
}
