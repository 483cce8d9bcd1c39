import Casework
import Pages
import Procedures

/// A pause of a period.
enum PauseRoutes {
    static let routes: [Route] = [
        .get("/periods/:period/pause", .openPeriod, pause.open),
        .post("/periods/:period/pause", .pausePeriod) { visit in
            try await pause.carryOut(visit) { typed in
                let first = typed.day("firstDay")
                let last = typed.dayIfAny("lastDay")
                let reason = typed.text("reason", most: 300)
                try typed.done()
                guard let first, let reason else { return }
                _ = try await visit.carryOut(
                    PausePeriod(
                        visit.id("period"), version: visit.formVersion, firstDay: first, lastDay: last,
                        reason: reason, passesWarnings: typed.input["passesWarnings"] == "yes"))
            }
        },
    ]

    private static let pause = StepDesk(step: .pause, done: "period_paused") { visit, form, problems, findings in
        let suggested = ["firstDay": [visit.words.format.day(max(visit.today, form.file.period.days.first))]]
        return FormPage.pause(
            visit.frame(form, suggested: suggested, problems: problems, findings: findings),
            longest: form.longestPause)
    }
}
