import Casework
import Pages
import Procedures

/// How a client who didn't come was sought, and what was agreed instead of a cancelled day.
enum DayContactRoutes {
    static let routes: [Route] = [
        .get("/days/contacts/new", .readDays) { visit in
            let about = try about(visit.query)
            let days = try await visit.ask(ClientDays(of: about.client, in: about.day.month))
            let values = DayContactForm.Values(kind: visit.query["kind"], on: visit.words.format.day(visit.today))
            return .page(form(days, about.day, values, [], visit), nav: "days")
        },
        .post("/days/contacts", .recordDayContact) { visit in
            let about = try about(visit.form)
            var typed = Typed(visit.form)
            let kind = typed.choice("kind", among: RecordDayContact.kinds.map(\.rawValue)).flatMap(Contact.Kind.init)
            let on = typed.day("contact_on")
            let text = typed.text("text")
            let replacement = kind == .replacementTime ? typed.replacement() : nil
            do {
                try typed.done()
                guard let kind, let on, let text else { throw Refusal.invalid(typed.problems) }
                _ = try await visit.carryOut(
                    RecordDayContact(
                        of: about.client, kind: kind, on: on, about: about.day, result: "", text: text,
                        replacement: replacement))
                return .seeOther("/days?week=\(about.day.isoWeek)", done: "day_contact")
            } catch Refusal.invalid(let problems) {
                let days = try await visit.ask(ClientDays(of: about.client, in: about.day.month))
                let values = DayContactForm.Values(
                    kind: visit.form["kind"], on: visit.form["contact_on"], text: visit.form["text"],
                    newDay: visit.form["new_day"], toldOn: visit.form["told_client_on"],
                    noSubstitute: visit.form["no_substitute"])
                return .again(form(days, about.day, values, problems, visit), nav: "days")
            }
        },
    ]

    /// Whether the day is one that the provider cancelled, for which a new time is agreed.
    private static func isCancelled(_ day: Day, _ days: DaysOfClient) -> Bool {
        days.records.contains { $0.day == day && $0.mark.asksForReplacement }
    }

    private static func form(
        _ days: DaysOfClient, _ day: Day, _ values: DayContactForm.Values, _ problems: [Problem], _ visit: Visit
    ) -> FormPage {
        let errors = Dictionary(
            problems.map { ($0.field, visit.words.problem($0)) }, uniquingKeysWith: { first, _ in first })
        return DayContactForm.page(
            client: days.client, day: day, earlier: days.contacts.filter { $0.aboutDay == day }, values: values,
            kinds: RecordDayContact.kinds.filter { $0 != .replacementTime || isCancelled(day, days) },
            asksReplacement: isCancelled(day, days), errors: errors, guards: visit.guards(), words: visit.words)
    }

    private static func about(_ input: FormInput) throws -> (client: ID<Client>, day: Day) {
        let client = input["client"]
        guard (1...64).contains(client.utf8.count), let day = Day(input["day"]) else {
            throw Refusal.notFound("client")
        }
        return (ID(rawValue: client), day)
    }
}

extension Typed {
    /// What the form says of a new time; nil when its days can't be read.
    fileprivate mutating func replacement() -> Replacement? {
        let newDay = day("new_day")
        let toldOn = day("told_client_on")
        let why = textIfAny("no_substitute", most: 1_000)
        guard let newDay, let toldOn else { return nil }
        return Replacement(newDay: newDay, toldClientOn: toldOn, whyNoSubstitute: why)
    }
}
