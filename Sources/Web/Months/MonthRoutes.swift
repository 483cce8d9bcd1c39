import Casework
import Pages
import Papers
import Procedures

/// Months to be invoiced: the list, the month as it stands, and what is frozen of it.
enum MonthRoutes {
    static let routes: [Route] = [
        .get("/months", .listMonths) { visit in
            let months = try await visit.ask(MonthList())
            let rows = months.map { (month: $0.month, provider: $0.provider, run: $0.run?.id, total: $0.run?.total) }
            let isCounty = try visit.worker.role == .serviceManager
            return .page(ListPage.months(rows, isCounty: isCounty, words: visit.words), nav: "months")
        },
        .get("/months/:month", .readMonth) { visit in
            let month = try month(visit)
            let computed = try await visit.ask(MonthPreview(of: month, at: visit.worker.organisationID))
            let view = MonthView(
                month: month, provider: computed.provider.name, county: computed.county,
                lines: computed.lines.map { .init(name: $0.name, line: $0.line) }, rules: computed.rules,
                total: computed.total, latest: computed.latest?.id, isOwn: true)
            return .page(MonthPage(view, guards: visit.guards(), words: visit.words), nav: "months")
        },
        .post("/months/:month/runs", .runMonth) { visit in
            let run = try await visit.carryOut(RunMonth(try month(visit), at: visit.worker.organisationID))
            return .seeOther("/runs/\(run)", done: "month_run")
        },
        .get("/months/:month/absences", .noticeAbsences) { visit in
            let month = try month(visit)
            return try await AbsenceRoutes.list(
                month, at: visit.worker.organisationID, place: "/months/\(month)", visit)
        },
        .get("/months/:month/absences/print", .noticeAbsences, AbsenceRoutes.paper),
        .post("/months/:month/absences", .noticeAbsences) { visit in
            let month = try month(visit)
            return try await AbsenceRoutes.mark(
                month, at: visit.worker.organisationID, place: "/months/\(month)", visit)
        },
    ]

    static func month(_ visit: Visit) throws -> Month {
        guard let month = Month(visit.parameters["month"] ?? "") else { throw Refusal.notFound("month") }
        return month
    }
}
