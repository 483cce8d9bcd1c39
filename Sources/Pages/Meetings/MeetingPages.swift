package import Casework

extension FormPage {
    /// A new meeting, or one that is moved.
    package static func meeting(
        _ entered: Entered, title: String, action: String, back: String, of header: ClientHeader,
        people: [CasePerson], guards: Guards, today: Day, words: Words
    ) -> FormPage {
        let field = { (name: String, kind: FormField.Kind) in
            FormField(name, words.name(of: "meetings.field", name), kind)
        }
        var kind = field("kind", .select)
        kind.options = Meeting.Kind.allCases.map {
            FormField.Option($0.rawValue, words.name(of: "meetings.kind", $0.rawValue))
        }
        var mode = field("mode", .radios)
        mode.options = Meeting.Mode.allCases.map {
            FormField.Option($0.rawValue, words.name(of: "meetings.mode", $0.rawValue))
        }
        var length = field("minutes", .number)
        length.unit = words.text("meetings.minutes")
        var place = field("place", .text)
        place.hint = words.text("meetings.place_hint")
        place.maxLength = 300
        var agenda = field("agenda", .area(rows: 4))
        agenda.isOptional = true
        var participants = field("participants", .checkboxes)
        participants.options = people.map { person in
            let part = words.name(of: "messages.part", person.part.rawValue)
            return FormField.Option(
                person.userID.rawValue, person.name,
                hint: person.organisation.isEmpty ? part : part + ", " + person.organisation)
        }
        let fields = [
            kind, field("day", .date), field("starts_at", .time), length, mode, place, participants, agenda,
        ]
        return FormPage(
            title: title, action: action, guards: guards, sections: [FormSection(fields: fields.map(entered.filled))],
            buttons: [
                Button(words.text("meetings.save")), Button(words.text("layout.button.cancel"), to: back, .quiet),
            ],
            subject: header.name + ", " + header.line(on: today, words), intro: words.text("meetings.new.intro"),
            crumbs: header.crumbs(words, title))
    }

    /// Who came to a meeting and what was agreed.
    package static func meetingHeld(
        _ entered: Entered, meeting: Meeting, participants: [MeetingParticipant], of header: ClientHeader,
        guards: Guards, words: Words
    ) -> FormPage {
        let page = "/meetings/" + meeting.id.rawValue
        var attended = FormField("attended", words.text("meetings.field.attended"), .checkboxes)
        attended.options = participants.map { FormField.Option($0.userID.rawValue, $0.name) }
        var outcome = FormField("outcome", words.text("meetings.field.outcome"), .area(rows: 8))
        outcome.hint = words.text("meetings.outcome_hint")
        return FormPage(
            title: words.text("meetings.held.title"), action: page + "/outcome", guards: guards,
            sections: [FormSection(fields: [attended, outcome].map(entered.filled))],
            buttons: [
                Button(words.text("meetings.held.button")),
                Button(words.text("layout.button.cancel"), to: page, .quiet),
            ],
            subject: header.name + ", " + MeetingWords(terms: meeting.terms, words: words).time,
            crumbs: header.crumbs(words, words.text("meetings.held.title")))
    }

    /// Why a meeting is cancelled.
    package static func meetingCancelled(
        _ entered: Entered, meeting: Meeting, of header: ClientHeader, guards: Guards, words: Words
    ) -> FormPage {
        let page = "/meetings/" + meeting.id.rawValue
        var reason = FormField("reason", words.text("meetings.field.reason"), .area(rows: 3))
        reason.hint = words.text("meetings.reason_hint")
        return FormPage(
            title: words.text("meetings.cancel.title"), action: page + "/cancellation", guards: guards,
            sections: [FormSection(fields: [entered.filled(reason)])],
            buttons: [
                Button(words.text("meetings.cancel.button"), .danger),
                Button(words.text("meetings.cancel.keep"), to: page, .quiet),
            ],
            subject: header.name + ", " + MeetingWords(terms: meeting.terms, words: words).time,
            crumbs: header.crumbs(words, words.text("meetings.cancel.title")))
    }

    /// A link to the times of one's meetings: asked for, or just made.
    package static func calendar(
        address: String?, action: String, back: Link, guards: Guards, words: Words
    ) -> FormPage {
        var made = FormField("address", words.text("meetings.calendar.made"), .readOnly, value: address ?? "")
        made.hint = words.text("meetings.calendar.made_hint")
        return FormPage(
            title: words.text("meetings.calendar.title"), action: action, guards: guards,
            sections: address == nil ? [] : [FormSection(fields: [made])],
            buttons: [
                Button(words.text(address == nil ? "meetings.calendar.button" : "meetings.calendar.again")),
                Button(back.label, to: back.href, .quiet),
            ], intro: words.text("meetings.calendar.intro"),
            crumbs: [Crumb(back.label, to: back.href), Crumb(words.text("meetings.calendar.title"))])
    }
}

extension ArticlePage {
    /// A meeting with what can be done to it.
    package static func meeting(
        _ meeting: Meeting, participants: [MeetingParticipant], of header: ClientHeader, today: Day, words: Words
    ) -> ArticlePage {
        let said = MeetingWords(terms: meeting.terms, words: words)
        let page = "/meetings/" + meeting.id.rawValue
        var terms = [
            Term(words.text("meetings.column.time"), said.time), Term(words.text("meetings.column.place"), said.place),
        ]
        if !meeting.terms.agenda.isEmpty {
            terms.append(Term(words.text("meetings.field.agenda"), meeting.terms.agenda))
        }
        if meeting.state != .planned {
            terms.append(
                Term(
                    words.text(meeting.state == .held ? "meetings.field.outcome" : "meetings.field.reason"),
                    meeting.outcome))
        }
        var about = Block(said.kind, terms: terms)
        about.tag = meeting.tag(today: today, words)
        let isHere = meeting.terms.day <= today
        let actions =
            meeting.state != .planned
            ? []
            : (isHere ? [Button(words.text("meetings.held.title"), to: page + "/outcome", .go)] : [])
                + [
                    Button(words.text("meetings.move.title"), to: page + "/edit"),
                    Button(words.text("meetings.cancel.title"), to: page + "/cancellation", .quiet),
                ]
        return ArticlePage(
            title: said.kind, subject: header.name + ", " + header.line(on: today, words),
            blocks: [about, people(participants, words)], crumbs: header.crumbs(words, said.kind), actions: actions)
    }

    private static func people(_ participants: [MeetingParticipant], _ words: Words) -> Block {
        Block(
            words.text("meetings.field.participants"),
            terms: participants.map { one in
                let came = one.attended.map { $0 ? "came" : "stayed_away" } ?? "asked"
                return Term(one.name, words.name(of: "meetings.attendance", came))
            })
    }
}
