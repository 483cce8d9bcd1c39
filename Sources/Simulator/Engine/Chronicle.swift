import Casework
import Procedures
import Register

/// Goes through the days of the town from the first to today and lets everything happen on its own day.
struct Chronicle {
    let lives: [Life]
    let stage: Stage
    let today: Day

    func run() async throws {
        let runs = lives.map { LifeRun($0, stage: stage) }
        var days: [Day: [(run: LifeRun, event: LifeEvent)]] = [:]
        for run in runs {
            for (day, event) in run.calendar.events where day <= today && !isLeftUndone(event, of: run, on: day) {
                days[day, default: []].append((run, event))
            }
        }
        var ledger: Set<ServedMonth> = []
        var day = stage.today
        while day <= today {
            stage.turn(to: day)
            if day == DemoTown.reform.workday { for run in runs { try await run.meetNewCoach() } }
            try await StaffRun(stage: stage, runs: runs, end: today).carryOut()
            try await FollowRun(stage: stage, runs: runs, end: today).carryOut()
            for (run, event) in days[day] ?? [] { try await run.carryOut(event) }
            if day == DemoTown.benefitChange { for run in runs { try await run.renewBenefit() } }
            try await markWeek(runs, day, &ledger)
            try await runMonths(day, ledger)
            day = day.adding(days: 1)
        }
        try await leaveOnDesks(runs)
    }

    /// What is to be done in the coming days has been begun: drafts of decisions and of reports lie on the desks.
    private func leaveOnDesks(_ runs: [LifeRun]) async throws {
        for run in runs {
            for (day, event) in run.calendar.events where day > today && day <= today.adding(days: 9) {
                switch event {
                case .decide(let index): try await run.beginRenewal(index)
                case .finalReport(let index): try await run.beginReport(index)
                default: continue
                }
            }
        }
    }

    /// Days are marked on Fridays, and the present week's until yesterday.
    private func markWeek(_ runs: [LifeRun], _ day: Day, _ ledger: inout Set<ServedMonth>) async throws {
        guard day.weekday == .friday || day == today else { return }
        let last = day == today ? day.adding(days: -1) : day
        for workplace in Workplace.all {
            let days = try await WeekRun(stage: stage, workplace: workplace, runs: runs, end: today)
                .carryOut(day.isoWeek, until: last)
            for day in days { ledger.insert(ServedMonth(provider: workplace.provider, month: day.month)) }
        }
    }

    /// On the fifth of a month every provider of the voucher county runs the month before, when it had service.
    private func runMonths(_ day: Day, _ ledger: Set<ServedMonth>) async throws {
        guard day.parts.day == 5 else { return }
        let month = day.month.adding(months: -1)
        for workplace in Workplace.all where workplace.provider != DemoTown.ownCounty {
            guard workplace.provider != DemoTown.bend,
                ledger.contains(ServedMonth(provider: workplace.provider, month: month))
            else { continue }
            try await stage.perform(RunMonth(month, at: workplace.provider), as: workplace.manager)
        }
    }

    /// Some reports of the last weeks are still to be written, so that the worklist has its late ones.
    private func isLeftUndone(_ event: LifeEvent, of run: LifeRun, on day: Day) -> Bool {
        guard day >= today.adding(days: -30) else { return false }
        var dice = Dice("report", String(run.life.number))
        return switch event {
        case .interimReport, .finalReport: dice.happens(30)
        default: false
        }
    }
}

/// A month in which a provider had someone in its service.
private struct ServedMonth: Hashable {
    let provider: ID<Organisation>
    let month: Month
}
