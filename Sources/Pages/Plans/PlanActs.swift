import Casework

extension FormPage {
    /// Publishing a plan: what becomes final, with what the rules say beside it.
    package static func publication(
        _ sheet: PlanSheet, guards: Guards, problems: [String] = [], words: Words
    ) -> FormPage {
        let title = words.text("plans.publish_title")
        guard let plan = sheet.plan else {
            return FormPage(title: title, action: sheet.path, guards: guards, sections: [], buttons: [])
        }
        let back = Button(words.name(of: "layout.button", "back"), to: sheet.path, .quiet)
        return FormPage(
            title: title, action: sheet.path + "/publication", guards: guards, sections: [],
            buttons: problems.isEmpty
                ? [Button(words.text("plans.publish")), back]
                : [Button(words.text("plans.edit"), to: sheet.path + "/edit?check=yes", .go), back],
            subject: clientLine(sheet.client, words), intro: words.text("plans.publish_intro"),
            crumbs: sheet.crumbs(words, last: title), terms: terms(plan, words),
            errorHeading: words.text("plans.cannot_publish"), problems: problems,
            checks: ChecksPanel(items(sheet.assessment, words), words: words))
    }

    /// Beginning the next version of a published plan.
    package static func nextPlan(_ sheet: PlanSheet, guards: Guards, words: Words) -> FormPage {
        let title = words.text("plans.next_title")
        return FormPage(
            title: title, action: sheet.path + "/next", guards: guards, sections: [],
            buttons: [
                Button(words.text("plans.begin_next")),
                Button(words.name(of: "layout.button", "back"), to: sheet.path, .quiet),
            ],
            subject: clientLine(sheet.client, words), intro: words.text("plans.next_intro"),
            crumbs: sheet.crumbs(words, last: title), terms: sheet.plan.map { terms($0, words) } ?? [])
    }

    private static func terms(_ plan: Plan, _ words: Words) -> [Term] {
        [
            Term(words.text("plans.plan"), plan.name(words)),
            Term(words.name(of: "plans.field", "meeting_on"), words.format.day(plan.meetingOn)),
            Term(words.text("plans.period"), words.format.range(plan.period)),
            Term(words.name(of: "plans.field", "days_per_week"), words.format.number(plan.daysPerWeek)),
            Term(
                words.text("plans.people"),
                plan.participants.filter(\.wasPresent).map { person in
                    let role = words.name(of: "code.participant", person.role.rawValue)
                    return person.name.isEmpty ? role : person.name + " (" + role + ")"
                }.joined(separator: ", ")),
        ]
    }

    private static func items(_ assessment: Assessment, _ words: Words) -> [CheckItem] {
        let found = assessment.findings.map { finding in
            let tone: Tone =
                switch finding.severity {
                case .block: .stop
                case .warn: .warn
                case .note: .info
                }
            return CheckItem(
                tone, title: finding.rule.title.in(words.language), text: finding.message.in(words.language),
                citations: [Citation(finding)],
                isAssumed: finding.isAssumed)
        }
        let well = assessment.passed.map { passed in
            CheckItem(
                .ok, title: passed.title.in(words.language), text: "",
                citations: [Citation(passed.citation)])
        }
        return found + well
    }
}
