package import Casework

extension FormPage {
    /// How soon a person wants to hear of each kind of thing by e-mail.
    package static func noticeChoices(
        _ entered: Entered, action: String, back: Link, guards: Guards, words: Words
    ) -> FormPage {
        let fields = Notice.Kind.allCases.map { kind -> FormField in
            var field = FormField(kind.rawValue, words.name(of: "messages.notices.kind", kind.rawValue), .radios)
            field.options = NoticePace.choices(kind).map {
                FormField.Option($0.rawValue, words.name(of: "messages.notices.pace", $0.rawValue))
            }
            return entered.filled(field)
        }
        return FormPage(
            title: words.text("messages.notices.title"), action: action, guards: guards,
            sections: [FormSection(fields: fields)],
            buttons: [
                Button(words.text("messages.notices.button")),
                Button(words.text("layout.button.cancel"), to: back.href, .quiet),
            ], intro: words.text("messages.notices.intro"),
            crumbs: [Crumb(back.label, to: back.href), Crumb(words.text("messages.notices.title"))])
    }
}

extension ArticlePage {
    /// The ledger of sending: what each round considered, sent and skipped, and what needs a person.
    package static func noticeLedger(_ ledger: NoticeLedger, words: Words) -> ArticlePage {
        ArticlePage(
            title: words.text("messages.ledger.title"), subject: words.text("messages.ledger.subject"),
            blocks: [rounds(ledger.rounds, words), duties(ledger.dutyRuns, words), addresses(ledger, words)],
            notes: alarms(ledger, words))
    }

    private static func alarms(_ ledger: NoticeLedger, _ words: Words) -> [Note] {
        var notes: [Note] = []
        if ledger.isSilent {
            notes.append(
                Note(.stop, lead: words.text("messages.ledger.silent"), words.text("messages.ledger.silent_text")))
        }
        if ledger.isDutyRunMissing {
            notes.append(
                Note(.stop, lead: words.text("messages.ledger.missing"), words.text("messages.ledger.missing_text")))
        }
        return notes
    }

    private static func duties(_ runs: [DutyRun], _ words: Words) -> Block {
        let heading = words.text("messages.ledger.duties")
        if runs.isEmpty {
            return Block(
                heading,
                empty: EmptyState(
                    .nothingYet, heading: words.text("messages.ledger.duties_none"),
                    words.text("messages.ledger.duties_none_text")))
        }
        let number = words.format.number
        return Block(
            heading,
            table: TableModel(
                caption: heading, isCaptionHidden: true,
                columns: [
                    TableModel.Column(words.text("messages.ledger.column.day")),
                    TableModel.Column(words.text("messages.ledger.column.people"), isNumber: true),
                    TableModel.Column(words.text("messages.ledger.column.reminded"), isNumber: true),
                ],
                rows: runs.map { run in
                    TableModel.Row(
                        [
                            .init(words.format.day(run.day)), .init(number(run.considered)),
                            .init(number(run.planned)),
                        ])
                }))
    }

    private static func rounds(_ rounds: [NoticeRound], _ words: Words) -> Block {
        let heading = words.text("messages.ledger.rounds")
        let shown = rounds.filter { $0.considered > 0 }
        if shown.isEmpty {
            return Block(
                heading, paragraphs: rounds.first.map { last in
                    [words.text("messages.ledger.last", ["time": time(last.endedAt, words)])]
                } ?? [],
                empty: EmptyState(
                    .nothingYet, heading: words.text("messages.ledger.none"), words.text("messages.ledger.none_text")))
        }
        let column = { (name: String, isNumber: Bool) in
            TableModel.Column(words.name(of: "messages.ledger.column", name), isNumber: isNumber)
        }
        let number = words.format.number
        return Block(
            heading,
            table: TableModel(
                caption: heading, isCaptionHidden: true,
                columns: [
                    column("began", false), column("considered", true), column("sent", true), column("skipped", true),
                    column("failed", true), column("reasons", false),
                ],
                rows: shown.map { round in
                    TableModel.Row(
                        [
                            .init(time(round.beganAt, words)), .init(number(round.considered)),
                            .init(number(round.sent)), .init(number(round.skipped)), .init(number(round.failed)),
                            .init(reasons(round, words)),
                        ], isLate: round.failed > 0)
                }))
    }

    private static func reasons(_ round: NoticeRound, _ words: Words) -> String {
        round.reasons.sorted { $0.key.rawValue < $1.key.rawValue }.map { reason, count in
            words.name(of: "messages.ledger.reason", reason.rawValue) + ": " + words.format.number(count)
        }.joined(separator: "; ")
    }

    private static func addresses(_ ledger: NoticeLedger, _ words: Words) -> Block {
        var block = Block(
            words.text("messages.ledger.addresses"),
            terms: ledger.failedAddresses.map { one in
                Term(
                    one.user.name,
                    words.text(
                        "messages.ledger.refused",
                        ["address": one.user.email, "day": words.format.day(one.on)]))
            },
            links: ledger.failedAddresses.map { one in
                Link(words.text("messages.ledger.mend", ["name": one.user.name]), to: "/users/" + one.user.id.rawValue)
            })
        block.hint =
            ledger.failedAddresses.isEmpty
            ? words.text("messages.ledger.addresses_well") : words.text("messages.ledger.addresses_hint")
        return block
    }

    private static func time(_ instant: String, _ words: Words) -> String {
        TrailTime(instant)?.worded(words, withYear: true) ?? ""
    }
}
