import Casework
import Pages

extension Samples {
    private static let week = ISOWeek(2026, 47)
    private static let monday = Day(2026, 11, 16)
    private static let today = Day(2026, 11, 19)

    static func days(_ words: Words) -> [(name: String, page: any Page)] {
        let guards = Guards(key: "key-1")
        return [
            ("days-week", WeekPage(weekDraft(), guards: guards, words: words)),
            ("days-week-again", WeekPage(returnedDraft(), guards: guards, words: words)),
            ("days-week-none", WeekPage(emptyDraft, guards: guards, words: words)),
            ("days-one", DayPage(returnedDraft(), day: today, guards: guards, words: words)),
            ("days-one-none", DayPage(emptyDraft, day: today, guards: guards, words: words)),
            ("days-client", ClientDaysPage(clientDays(), guards: guards, words: words)),
            ("days-client-none", ClientDaysPage(clientDays(records: []), guards: guards, words: words)),
            (
                "days-contact",
                DayContactForm.page(
                    client: dayClient, day: monday, earlier: [contact],
                    values: .init(kind: "attempt", on: "16.11.2026"),
                    kinds: [.attempt, .replacementTime], asksReplacement: true, errors: ["text": "Error"],
                    guards: guards, words: words)
            ),
        ]
    }

    /// Rules with the limits of a county, in words of no language.
    static let dayRules = RuleSet(rulebooks: [
        Rulebook(
            id: "lex", layer: .county, authority: "Regio", source: RulebookSource(title: "Lex", date: Day(2024, 1, 1)),
            inForceFrom: Day(2024, 1, 1),
            rules: [
                dayRule(.minutesPerDay, ["min_minutes": .integer(240), "max_minutes": .integer(360)]),
                dayRule(.daysPerWeek, ["max_days": .integer(4)]),
                dayRule(.certificateFromSickDay, ["after_days": .integer(3)], .warn),
                dayRule(.noshowUnitsPerMonth, ["units": .integer(1)], .warn),
                dayRule(.invoiceWithinVoucher, [:], .warn),
            ])
    ])

    private static func dayRule(
        _ kind: RuleKind, _ parameters: [String: ParameterValue], _ severity: Severity = .block
    ) -> Rule {
        Rule(
            id: kind.rawValue, kind: kind, severity: severity, parameters: Parameters(parameters),
            citation: Casework.Citation(document: "Lex", paragraph: "2.2"), message: Wording("Regula."),
            title: Wording("Regula"))
    }

    private static func row(_ id: String, _ name: String, _ marks: [Int: DayMark], units: Int = 64) -> WeekSheet.Row {
        let days = DateRange(Day(2026, 9, 1)...Day(2026, 12, 31))
        let period = ServicePeriod(
            id: ID(rawValue: "p-" + id), decisionID: ID(rawValue: "d-" + id), clientID: ID(rawValue: id),
            providerID: ID(rawValue: "o1"), serviceForm: "edistava", days: days, unit: .day, grantedUnits: units,
            orderedOn: days.first,
            patterns: [
                .init(validFrom: days.first, weekdays: [.monday, .tuesday, .wednesday, .thursday], minutes: 300)
            ])
        let voucher = Voucher(
            id: ID(rawValue: "v-" + id), decisionID: period.decisionID, clientID: period.clientID, number: "V-1",
            serviceForm: "edistava", unit: .day, units: units, unitPrice: Money(cents: 4_800),
            value: Money(cents: 4_800 * units), period: days)
        let records = marks.map { offset, mark in
            DayRecord(
                clientID: period.clientID, day: monday.adding(days: offset), periodID: period.id, mark: mark,
                markedBy: ID(rawValue: "u1"), markedAt: "2026-11-19T09:00:00.000Z")
        }
        return WeekSheet.Row(
            period: period, clientName: name, voucher: voucher, kind: .serviceDay,
            records: Dictionary(uniqueKeysWithValues: records.map { ($0.day, $0) }))
    }

    private static func weekDraft() -> WeekDraft {
        let sick = DayMark(.absent, cause: .ownSickness, notice: .beforeTheDay)
        let sites = ["s1", "s2"].map {
            Casework.Site(id: ID(rawValue: $0), organisationID: ID(rawValue: "o1"), name: $0, validFrom: monday)
        }
        return WeekDraft(
            sheet: WeekSheet(
                week: week,
                rows: [
                    row("c1", "Ahmadi Fatima", [0: .present(300), 1: .present(420), 2: .present(300, .remote)]),
                    row("c2", "Hakala Maija", [0: sick, 1: sick]),
                    row("c3", "Nieminen Olli", [0: DayMark(.absent, cause: .unexplained, notice: .notAtAll)]),
                    row("c4", "Tuominen Pia", [2: DayMark(.notArranged, cause: .providerCancelled)]),
                    row("c5", "Oksa Petteri", [0: sick, 1: sick, 2: sick, 3: sick]),
                    row("c6", "Koskela Samuli", [0: .present(300)], units: 3),
                ]), rules: WeekRules([monday: dayRules, today: dayRules], forms: ["edistava"]), sites: sites,
            contacts: [], markers: [:], today: today, site: ID(rawValue: "s1"))
    }

    private static func returnedDraft() -> WeekDraft {
        var draft = weekDraft()
        let missed = DayMark(.absent, cause: .unexplained)
        draft.typedSheet = draft.sheet.changed([
            DayChange(periodID: ID(rawValue: "p-c1"), day: today, mark: missed),
            DayChange(periodID: ID(rawValue: "p-c2"), day: today, mark: DayMark(.swapped)),
        ])
        let field = "c.p-c1.2026-11-19"
        draft.typed = [field: "E", "reason.p-c6": "Causa"]
        draft.problems = [(field: field, text: "Ahmadi: error")]
        draft.changed = ["c.p-c1.2026-11-16": "Raili 11.00"]
        draft.asked = [field, "reason.p-c6"]
        return draft
    }

    private static let emptyDraft = WeekDraft(
        sheet: WeekSheet(week: week, rows: []), rules: WeekRules([:], forms: []), sites: [], contacts: [], markers: [:],
        today: today)

    private static let dayClient = Client(
        id: ID(rawValue: "c1"), countyID: ID(rawValue: "k1"), givenName: "Sirpa", familyName: "Exemplar",
        identityCode: "010594Y9032", birthDate: Day(1994, 5, 1), municipalityCode: "297",
        certificateFromFirstDaySince: monday, openedOn: monday)

    private static let contact = Contact(
        id: ID(rawValue: "k1"), clientID: ID(rawValue: "c1"), kind: .attempt, contactOn: monday, aboutDay: monday,
        text: "Lorem", recordedBy: ID(rawValue: "u1"), recordedAt: "")

    private static func clientDays(records: [DayRecord]? = nil) -> ClientDaysView {
        let rows = weekDraft().sheet.rows
        let all = rows.flatMap { $0.records.values }.sorted {
            ($0.day, $0.clientID.rawValue) < ($1.day, $1.clientID.rawValue)
        }
        let run = SickRun.last(in: rows[4].marks, rules: dayRules, isRepeated: false)
        return ClientDaysView(
            client: dayClient, month: Month(2026, 11), today: today, periods: [rows[0].period], records: records ?? all,
            sickRuns: run.map { [rows[4].period.id: $0] } ?? [:], contacts: [contact], rules: dayRules,
            mayHandleCertificate: true, mayRecord: true, kinds: [.introductionVisit],
            errors: records == nil ? ["hours": "Error"] : [:])
    }
}
