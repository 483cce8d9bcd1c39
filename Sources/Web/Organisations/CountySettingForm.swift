import Casework
import Pages
import Procedures

/// The form of one matter that the county settles for itself.
struct CountySettingForm {
    let open: ReadCountySettings.Answer
    let kind: CountySetting.Kind
    let visit: Visit

    private var words: Words { visit.words }

    func page(_ entered: Entered) -> FormPage {
        let title = words.name(of: "organisations.setting", kind.rawValue)
        let all = words.text("organisations.settings.title")
        return FormPage(
            title: title, action: "/county-settings/" + kind.rawValue, guards: visit.guards(),
            sections: [FormSection(fields: (matter + [from, givenBack]).map(entered.filled))],
            buttons: [
                Button(words.name(of: "layout.button", "save")),
                Button(words.name(of: "layout.button", "cancel"), to: "/county-settings", .quiet),
            ], subject: open.organisation.name, intro: words.name(of: "organisations.setting_intro", kind.rawValue),
            crumbs: [Crumb(all, to: "/county-settings"), Crumb(title)])
    }

    private var from: FormField {
        FormField("from", words.text("organisations.from"), .date, hint: words.text("organisations.settings.from_hint"))
    }

    private var givenBack: FormField {
        FormField(
            "given_back", words.text("organisations.settings.give_back"), .checkboxes, isOptional: true,
            options: [.init("yes", words.text("organisations.settings.give_back_yes"))])
    }

    private var matter: [FormField] {
        switch kind {
        case .leadTime:
            return [
                FormField(
                    "rule", words.text("organisations.settings.rule"), .radios,
                    options: open.rules.openDays.map { rule in
                        .init(
                            rule.id,
                            rule.title.in(words.language).capitalisedFirst + ", "
                                + words.plural("organisations.settings.days", count: rule.days ?? 0))
                    }), FormField("days", words.text("organisations.settings.number"), .number, isOptional: true),
            ]
        case .delivery:
            return [
                FormField(
                    "ways", words.name(of: "organisations.setting", kind.rawValue), .checkboxes, isOptional: true,
                    options: DocumentDelivery.Method.allCases.map {
                        .init($0.rawValue, words.name(of: "code.delivery_method", $0.rawValue))
                    })
            ]
        default:
            return ["fi", "sv", "en"].map {
                FormField(
                    $0, words.name(of: "organisations.setting_language", $0), .area(rows: kind.isWorded ? 7 : 4),
                    hint: kind.isWorded ? words.text("organisations.settings.lines_hint") : nil, isOptional: true)
            }
        }
    }
}
