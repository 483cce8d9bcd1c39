import Casework
import Pages

extension Samples {
    static func months(_ words: Words) -> [(name: String, page: any Page)] {
        let guards = Guards(key: "key-1")
        let october = Month(2026, 10)
        let run = MonthView.Run(
            id: ID(rawValue: "r1"), digest: "0123456789abcdef", madeBy: "Raili", madeOn: Day(2026, 11, 2),
            supersededBy: nil)
        let old = MonthView.Run(
            id: ID(rawValue: "r0"), digest: "fedcba", madeBy: "Raili", madeOn: Day(2026, 11, 1),
            supersededBy: ID(rawValue: "r1"))
        let absence = MonthLine.Absence(day: Day(2026, 10, 13), cause: .ownSickness, notice: .sameDay)
        let absences = [Day?.none, Day(2026, 10, 20)].map { sent in
            AbsencesPage.Absence(
                client: ID(rawValue: "c1"), name: "Hakala Maija", payer: "kela", absence: absence,
                certificateOn: sent, sentOn: sent)
        }
        return [
            ("months-preview", MonthPage(month(latest: "r0"), guards: guards, words: words)),
            ("months-run", MonthPage(month(run: run), guards: guards, words: words)),
            ("months-superseded", MonthPage(month(run: old), guards: guards, words: words)),
            ("months-none", MonthPage(month(lines: []), guards: guards, words: words)),
            ("months-paper", DocumentPage.run(month(run: run), businessID: "0000000-0", words: words)),
            (
                "months-list",
                ListPage.months(
                    [
                        (month: october, provider: "Paja ry", run: ID(rawValue: "r1"), total: Money(cents: 80_000)),
                        (month: october.next, provider: "Paja ry", run: nil, total: nil),
                    ], isCounty: false, words: words)
            ),
            ("months-list-none", ListPage.months([], isCounty: true, words: words)),
            (
                "months-absences",
                AbsencesPage(absences, month: october, place: "/runs/r1", guards: guards, words: words)
            ),
            ("months-absences-none", AbsencesPage([], month: october, place: "/runs/r1", guards: guards, words: words)),
        ]
    }

    private static func month(
        run: MonthView.Run? = nil, latest: String? = nil, lines: [MonthView.Line]? = nil
    ) -> MonthView {
        let flags = MonthLine.Flag.Kind.allCases.map { MonthLine.Flag($0, [Day(2026, 10, 6)]) }
        let shown = [[], flags].enumerated().map { index, flags in
            MonthView.Line(
                name: ["Ahmadi Fatima", "Erkkilä Tuomas"][index],
                line: MonthLine(
                    clientID: ID(rawValue: "c\(index)"), periodID: ID(rawValue: "p\(index)"), serviceForm: "edistava",
                    unit: index == 0 ? .day : .hour, voucherNumber: index == 0 ? "PS-1" : "", realisedUnits: 17,
                    realisedMinutes: 5_100, unusedUnits: index, unitPrice: Money(cents: 4_800),
                    amount: Money(cents: 81_600), travelDays: 17, absences: [], flags: flags))
        }
        return MonthView(
            month: Month(2026, 10), provider: "Paja ry", county: "Regio", lines: lines ?? shown, rules: dayRules,
            total: Money(cents: 163_200), run: run, latest: latest.map { ID(rawValue: $0) }, isOwn: true)
    }
}
