package import Casework

/// What a client's own page is drawn from, with the names of codes already found.
package struct OwnPathContent: Sendable {
    package var name = ""
    package var marks: PathMarks
    package var period: ServicePeriod?
    package var formName: Wording?
    package var provider: String?
    package var site: Casework.Site?
    package var nextDay: OwnDay?
    package var days: [OwnDay] = []
    package var periodDays: [OwnDay] = []
    package var plan: Plan?
    package var decisions: [(decision: Decision, form: Wording)] = []
    package var documents: [(id: String, name: Wording, sentOn: Day?)] = []
    /// The period of each certificate of participation, and the day it was given.
    package var certificates: [(period: String, givenOn: Day)] = []
    package var consents: [(consent: Consent, party: Wording)] = []
    package var people: [OwnPerson] = []
    package var asksFeedback = false
    package var hasNewInstructor = false
    /// The names of the causes of absence, by code.
    package var causes: [String: Wording] = [:]

    package init(marks: PathMarks) { self.marks = marks }
}

extension PortalPage {
    /// The client's own page: the next day first, then the path, the plan, the days, the people and the papers.
    package static func ownPath(_ content: OwnPathContent, today: Day, words: Words) -> PortalPage {
        PortalPage(
            title: words.text("own_path.hello", ["name": content.name]),
            notes: notes(content, words),
            hero: hero(content, today, words), course: course(content, words),
            tiles: [
                Tile(
                    words.text("messages.list.title"), hint: words.text("messages.own.tile_hint"), icon: "message",
                    to: "/own-path/messages"),
                Tile(
                    words.text("record.own_title"), hint: words.text("record.own_hint"), icon: "document",
                    to: "/own-path/record"),
                Tile(
                    words.text("network.own_title"), hint: words.text("network.own_hint"), icon: "person",
                    to: "/own-path/network"),
                Tile(
                    words.text("clients.path.link"), hint: words.text("own_path.path.tile_hint"), icon: "goal",
                    to: "/own-path/path"),
            ],
            blocks: [
                daysBlock(content, today, words), planBlock(content, words), peopleBlock(content, words),
                decisionBlock(content, words), documentBlock(content, words), consentBlock(content, today, words),
            ].compactMap { $0 } + [healthBlock(words), readersBlock(words)])
    }

    private static func notes(_ content: OwnPathContent, _ words: Words) -> [Note] {
        var notes: [Note] = []
        if content.hasNewInstructor {
            notes.append(
                Note(
                    .here, words.text("own_path.instructor.lead"),
                    link: Link(words.text("own_path.instructor.title"), to: "/own-path/instructor")))
        }
        if content.asksFeedback {
            notes.append(
                Note(
                    .here, lead: words.text("own_path.feedback.lead"), words.text("own_path.feedback.ask"),
                    link: Link(words.text("own_path.feedback.title"), to: "/own-path/feedback")))
        }
        return notes
    }

    private static func hero(_ content: OwnPathContent, _ today: Day, _ words: Words) -> Hero {
        guard let next = content.nextDay, case .ahead(let minutes) = next.state else {
            return Hero(
                lead: words.text("own_path.next.lead"), day: words.text("own_path.next.none"),
                text: words.text("own_path.next.none_text"))
        }
        let place = [content.site?.name ?? content.provider, content.site?.address].compactMap { $0 }
            .filter { !$0.isEmpty }.joined(separator: ", ")
        let instructor = content.people.first { $0.duty == .responsibleInstructor }?.name
        let hours = words.format.hoursWithUnit(minutes: minutes)
        let time = minutes > 0 ? words.text("own_path.next.hours", ["hours": hours]) : ""
        let guide = instructor.map { words.text("own_path.next.instructor", ["name": $0]) } ?? ""
        return Hero(
            lead: next.day == today ? words.text("own_path.next.today") : words.text("own_path.next.lead"),
            day: words.format.dayWithWeekday(next.day),
            text: [time, place.isEmpty ? "" : place + ".", guide].filter { !$0.isEmpty }.joined(separator: " "))
    }

    private static func course(_ content: OwnPathContent, _ words: Words) -> Course {
        let here = content.marks.stage
        let order = Stage.allCases
        let position = order.firstIndex(of: here) ?? 0
        return Course(
            order.enumerated().map { index, stage in
                (
                    name: words.name(of: "code.stage_for_client", stage.rawValue),
                    state: index < position ? .done : index == position ? .here : .next,
                    detail: content.marks.day(of: stage).map(words.format.day)
                )
            }, nextStep: words.name(of: "own_path.stage", here.rawValue))
    }

    private static func planBlock(_ content: OwnPathContent, _ words: Words) -> Block? {
        guard let plan = content.plan else { return nil }
        var block = Block(
            words.text("own_path.plan.heading"),
            terms: plan.goals.map { Term($0.goal, $0.means.isEmpty ? words.text("own_path.plan.no_means") : $0.means) })
        block.hint = words.text("own_path.plan.days", ["days": words.format.range(plan.period)])
        let shared = plan.understanding
        block.paragraphs = [shared.goals, shared.timetable, shared.means].filter { !$0.isEmpty }
        return block
    }

    private static func peopleBlock(_ content: OwnPathContent, _ words: Words) -> Block {
        Block(
            words.text("own_path.people.heading"),
            people: content.people.map { person in
                Person(
                    name: person.name,
                    role: words.name(of: "own_path.duty", person.duty.rawValue) + ", " + person.organisation,
                    telephone: person.phone.isEmpty ? nil : person.phone)
            },
            empty: content.people.isEmpty
                ? EmptyState(
                    .nothingYet, heading: words.name(of: "layout.empty", "nothing_yet"),
                    words.text("own_path.people.none")) : nil)
    }

    private static func decisionBlock(_ content: OwnPathContent, _ words: Words) -> Block? {
        if content.decisions.isEmpty { return nil }
        return Block(
            words.text("own_path.decisions.heading"),
            links: content.decisions.map { decision, form in
                Link(
                    words.text(
                        "own_path.decisions.line",
                        [
                            "form": form.in(words.language), "days": words.format.range(decision.terms.period),
                            "result": words.name(of: "own_path.resolution", decision.resolution.rawValue),
                        ]), to: "/own-path/decisions/" + decision.id.rawValue)
            })
    }

    private static func documentBlock(_ content: OwnPathContent, _ words: Words) -> Block {
        let certificates = content.certificates.map { period, givenOn in
            Link(
                words.text("reports.certificate.title") + ", " + words.format.day(givenOn),
                to: "/own-path/periods/" + period + "/certificate/print")
        }
        return Block(
            words.text("own_path.documents.heading"),
            empty: content.documents.isEmpty && certificates.isEmpty
                ? EmptyState(
                    .nothingYet, heading: words.name(of: "layout.empty", "nothing_yet"),
                    words.text("own_path.documents.none")) : nil,
            links: certificates + content.documents.map { id, name, sentOn in
                Link(
                    name.in(words.language) + (sentOn.map { ", " + words.format.day($0) } ?? ""),
                    to: "/own-path/documents/" + id)
            })
    }

    private static func consentBlock(_ content: OwnPathContent, _ today: Day, _ words: Words) -> Block? {
        if content.consents.isEmpty { return nil }
        var block = Block(
            words.text("own_path.consents.heading"),
            terms: content.consents.map { consent, party in
                let state =
                    !consent.isGiven
                    ? words.text("own_path.consents.refused")
                    : consent.isInForce(on: today)
                        ? words.text("own_path.consents.in_force") : words.text("own_path.consents.over")
                let days = DateRange(first: consent.validFrom, last: consent.validTo).map(words.format.range) ?? ""
                return Term(
                    party.in(words.language),
                    [state, days, consent.scope].filter { !$0.isEmpty }.joined(separator: ". "))
            })
        block.hint = words.text("own_path.consents.hint")
        block.links = content.consents.filter {
            $0.consent.withdrawnOn == nil && $0.consent.origin.lead == nil
        }.map { consent, party in
            Link(
                words.text("attachments.open_consent", ["party": party.in(words.language)]),
                to: "/own-path/consents/" + consent.id.rawValue)
        }
        return block
    }

    /// Where what has been written of the client's work ability in health care can be read: not here.
    private static func healthBlock(_ words: Words) -> Block {
        Block(
            words.text("own_path.health.heading"), paragraphs: [words.text("own_path.health.text")],
            links: [Link(words.text("own_path.health.link"), to: "https://www.kanta.fi/omakanta")])
    }

    private static func readersBlock(_ words: Words) -> Block {
        Block(
            words.text("own_path.readers.title"), paragraphs: [words.text("own_path.readers.short")],
            links: [Link(words.text("own_path.readers.open"), to: "/own-path/readers")])
    }
}
