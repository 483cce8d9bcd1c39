package import Casework

extension DocumentPage {
    /// The notice to the chief shop steward of a placement that work activity begins there: no client is named.
    package static func shopStewardNotice(_ file: PeriodFile, today: Day, words: Words) -> DocumentPage {
        let format = words.format
        let start = file.period.milestones.agreedStartOn ?? file.period.days.first
        var terms = [
            Term(words.text("periods.steward.starts"), format.day(start)),
            Term(words.text("periods.order.form"), file.formName.in(words.language)),
            Term(words.text("periods.order.provider"), file.provider.name),
        ]
        if let site = file.site {
            terms.append(Term(words.text("periods.order.site"), site.name + ", " + site.address))
        }
        if let instructor = file.instructor {
            terms.append(Term(words.name(of: "code.role", Role.responsibleInstructor.rawValue), instructor.name))
        }
        return DocumentPage(
            title: words.text("periods.steward.title"), sender: [file.provider.name], date: format.day(today),
            back: Link(
                words.text("periods.page.title"), to: "/periods/" + file.period.id.rawValue + "/shop-steward"),
            terms: terms,
            parts: [Part(words.text("periods.steward.heading"), [words.text("periods.steward.text")])])
    }
}
