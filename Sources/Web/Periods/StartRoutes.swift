import Casework
import Pages
import Procedures

/// The actual start of a service, or that it never began.
enum StartRoutes {
    static let routes: [Route] = [
        .get("/periods/:period/start", .openPeriod, start.open),
        .post("/periods/:period/start", .startPeriod, record),
    ]

    private static let start = StepDesk(step: .start, done: "period_started") { visit, form, problems, findings in
        let agreed = form.file.period.milestones.agreedStartOn ?? form.file.period.days.first
        let suggested = ["how": ["started"], "startedOn": [visit.words.format.day(min(agreed, visit.today))]]
        let told = findings.isEmpty ? form.consents : findings
        return FormPage.start(visit.frame(form, suggested: suggested, problems: problems, findings: told))
    }

    private static func record(_ visit: Visit) async throws -> Answer {
        let began = visit.form["how"] != "never_started"
        let desk = StepDesk(step: start.step, done: began ? "period_started" : "no_start_recorded", page: start.page)
        return try await desk.carryOut(visit) { typed in
            _ = typed.choice("how", among: ["started", "never_started"])
            if began {
                let day = typed.day("startedOn")
                try typed.done()
                guard let day else { return }
                _ = try await visit.carryOut(
                    StartPeriod(visit.id("period"), version: visit.formVersion, startedOn: day))
            } else {
                let reason = typed.text("reason", most: 1_000)
                try typed.done()
                _ = try await visit.carryOut(
                    RecordNoStart(visit.id("period"), version: visit.formVersion, reason: reason ?? ""))
            }
        }
    }
}
