import Casework
import Pages
import Procedures

/// One client's days of a month, their certificates, and what is recorded beside the grid.
enum ClientDayRoutes {
    static let routes: [Route] = [
        .get("/clients/:client/days", .readDays) { visit in
            .page(try await page(visit, month: visit.query["month"]), nav: "clients")
        },
        .post("/clients/:client/days/certificate", .handleCertificate) { visit in
            let client: ID<Client> = try visit.id("client")
            var typed = Typed(visit.form)
            let day = typed.day("day")
            let on = typed.day("delivered_on")
            return try await saved(visit, typed, done: "certificate") {
                guard let day, let on else { throw Refusal.invalid(typed.problems) }
                _ = try await visit.carryOut(RecordCertificate(of: client, at: day, deliveredOn: on))
            }
        },
        .post("/clients/:client/days/certificate-demand", .handleCertificate) { visit in
            let client: ID<Client> = try visit.id("client")
            var typed = Typed(visit.form)
            let since = typed.dayIfAny("since")
            return try await saved(visit, typed, done: "certificate_demand") {
                _ = try await visit.carryOut(AskCertificateAtOnce(of: client, since: since))
            }
        },
        .post("/clients/:client/days/visits", .recordVisit) { visit in
            var typed = Typed(visit.form)
            let period = typed.text("period", most: 64)
            let day = typed.day("visit_day")
            let kind = typed.choice("kind", among: RecordVisit.kinds.map(\.rawValue)).flatMap(DayRecord.Kind.init)
            let minutes = typed.minutes("hours")
            if let minutes, !(15...480).contains(minutes.value) { typed.note(Problem("hours", "hours")) }
            let startsAt = startsAt(&typed)
            return try await saved(visit, typed, done: "visit_recorded") {
                guard let period, let day, let kind, let minutes else { throw Refusal.invalid(typed.problems) }
                _ = try await visit.carryOut(
                    RecordVisit(
                        in: ID(rawValue: period), on: day, kind: kind, minutes: minutes.value, startsAt: startsAt,
                        isRemote: visit.form["remote"] == "yes"))
            }
        },
    ]

    /// The time of day a visit begins, `9.00`; nil when it isn't told.
    private static func startsAt(_ typed: inout Typed) -> Int? {
        let text = typed.input["starts_at"]
        if text.isEmpty { return nil }
        let parts = text.split { $0 == "." || $0 == ":" }.map(String.init)
        guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]), (0...23).contains(hour),
            (0...59).contains(minute)
        else {
            typed.note(Problem("starts_at", "clock"))
            return nil
        }
        return hour * 60 + minute
    }

    private static func saved(
        _ visit: Visit, _ typed: Typed, done: String, _ act: () async throws -> Void
    ) async throws -> Answer {
        let client: ID<Client> = try visit.id("client")
        do {
            try typed.done()
            try await act()
            let month = visit.form["month"]
            return .seeOther(
                "/clients/\(client)/days" + (Month(month) == nil ? "" : "?month=" + month), done: done)
        } catch Refusal.invalid(let problems) {
            let errors = problems.map { ($0.field, visit.words.problem($0)) }
            return .again(try await page(visit, month: visit.form["month"], errors), nav: "clients")
        } catch Refusal.againstRules(let findings) {
            let errors = findings.map { finding in
                (finding.rule.kind == .coachingNotDuringWork ? "starts_at" : "kind", finding.message.in(visit.language))
            }
            return .again(try await page(visit, month: visit.form["month"], errors), nav: "clients")
        }
    }

    private static func page(
        _ visit: Visit, month text: String, _ errors: [(String, String)] = []
    ) async throws -> ClientDaysPage {
        let month = text.isEmpty ? visit.today.month : Month(text) ?? visit.today.month
        let days = try await visit.ask(ClientDays(of: visit.id("client"), in: month))
        let view = ClientDaysView(
            client: days.client, month: month, today: visit.today, periods: days.periods, records: days.records,
            sickRuns: days.sickRuns, contacts: days.contacts, rules: days.rules,
            mayHandleCertificate: days.mayHandleCertificate, mayRecord: days.mayRecord, kinds: RecordVisit.kinds,
            typed: Dictionary(visit.form.all.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first }),
            errors: Dictionary(errors, uniquingKeysWith: { first, _ in first }))
        return ClientDaysPage(view, guards: visit.guards(), words: visit.words)
    }
}
