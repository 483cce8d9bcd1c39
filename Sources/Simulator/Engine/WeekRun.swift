import Casework
import Procedures
import Register

/// The week of one workplace: the instructor marks everyone's days on Friday and sees to what the absences ask for.
struct WeekRun {
    let stage: Stage
    let workplace: Workplace
    let runs: [LifeRun]
    /// The day that is today in the demonstration: some of the latest matters are still undone on it.
    let end: Day

    /// One client's day that has been marked.
    private struct Marked {
        let run: LifeRun
        let client: ID<Client>
        let period: ID<ServicePeriod>
        let form: String
        let day: Day
        let mark: DayMark
    }

    /// Marks the days of the week until and with `last`; the days that had someone in service.
    func carryOut(_ week: ISOWeek, until last: Day) async throws -> Set<Day> {
        var changes: [DayChange] = []
        var marked: [Marked] = []
        for run in runs {
            for (index, stay) in run.life.stays.enumerated() where stay.workplace.provider == workplace.provider {
                guard let period = run.periods[index], let client = run.client else { continue }
                for day in days(of: run, index, in: week, until: last) {
                    let mark = DayLot(run.life, stay, on: day).mark
                    changes.append(DayChange(periodID: period, day: day, mark: mark))
                    marked.append(
                        Marked(
                            run: run, client: client, period: period, form: stay.form, day: day,
                            mark: mark))
                }
            }
        }
        if changes.isEmpty { return [] }
        try await save(changes, week)
        try await follow(marked, week)
        try await feedback(marked)
        let grouped = marked.filter { $0.form == "ryhmavalmennus" }
        try await holdSessions(
            of: Array(Set(grouped.map(\.period))).sorted { $0.rawValue < $1.rawValue }, on: Set(grouped.map(\.day)))
        return Set(changes.map(\.day))
    }

    private func days(of run: LifeRun, _ index: Int, in week: ISOWeek, until last: Day) -> [Day] {
        let stay = run.life.stays[index]
        guard run.calendar.stays.indices.contains(index) else { return [] }
        var range = run.calendar.stays[index]
        let begun = run.calendar.events.first { $0.event == .start(index) }?.day
        guard let begun else { return [] }
        if let broken = run.calendar.events.first(where: { $0.event == .end(index) })?.day,
            broken < (range.last ?? broken).workdayBefore, let cut = DateRange(first: range.first, last: broken)
        {
            range = cut
        }
        return week.days.filter {
            $0 <= last && $0 >= begun && range.contains($0) && stay.weekdays.contains($0.weekday)
                && run.calendar.pauses[index]?.contains($0) != true
        }
    }

    private func save(_ changes: [DayChange], _ week: ISOWeek) async throws {
        do {
            try await stage.perform(
                MarkDays(changes, in: week, at: workplace.provider), as: workplace.instructor)
        } catch let trouble as DemoTrouble where trouble.asksReason {
            let reasoned = changes.map {
                DayChange(periodID: $0.periodID, day: $0.day, mark: $0.mark, reason: StoryTexts.warningReason)
            }
            try await stage.perform(
                MarkDays(reasoned, in: week, at: workplace.provider), as: workplace.instructor)
        }
    }

    /// What the absences ask for: a contact, another time, a certificate, a notice to the payer.
    private func follow(_ marked: [Marked], _ week: ISOWeek) async throws {
        for one in marked where !isLeftUndone(one) {
            if one.mark.state == .absent, one.mark.notice == .notAtAll {
                try await contact(.attempt, one, "Soitettu, ei vastausta. Viesti jätetty.")
            }
            if one.mark.cause == .providerCancelled {
                try await contact(.replacementTime, one, "Uusi aika sovittiin seuraavalle viikolle.")
            }
        }
        try await certificates(marked)
        let absent = marked.filter { $0.mark.state == .absent && !isLeftUndone($0) }
        for (month, ones) in Dictionary(grouping: absent, by: \.day.month).sorted(by: { $0.key < $1.key }) {
            try await stage.perform(
                MarkAbsencesTold(ones.map { ($0.client, $0.day) }, in: month, at: workplace.provider),
                as: workplace.instructor)
        }
    }

    /// What was said together of the week, for those whose service promises it; of older weeks the demo keeps none.
    private func feedback(_ marked: [Marked]) async throws {
        let came = marked.filter {
            $0.mark.state == .present && ["edistava", "kartoittava"].contains($0.form)
                && $0.run.life.county == DemoTown.voucherCounty && $0.day >= end.adding(days: -56)
        }
        for (_, ones) in Dictionary(grouping: came, by: \.period).sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            guard let last = ones.last else { continue }
            try await FeedbackRun(
                stage: stage, instructor: workplace.instructor, life: last.run.life, client: last.client
            ).carryOut(on: last.day)
        }
    }

    private func contact(_ kind: Contact.Kind, _ one: Marked, _ text: String) async throws {
        try await stage.perform(
            RecordDayContact(
                of: one.client, kind: kind, on: one.day, about: one.day, result: "", text: text,
                replacement: kind == .replacementTime ? replacement(of: one) : nil),
            as: workplace.instructor)
    }

    /// The next day of the period instead, or the day before when the period ends with this one.
    private func replacement(of one: Marked) -> Replacement {
        let next = one.day.adding(days: 1)
        let isInPeriod = one.run.calendar.stays.contains { $0.contains(one.day) && $0.contains(next) }
        return Replacement(
            newDay: isInPeriod ? next : one.day.adding(days: -1), toldClientOn: one.day,
            whyNoSubstitute: "Sijainen olisi asiakkaalle vieras, ja uusi ihminen kuormittaisi.")
    }

    /// A whole week of sickness brings its certificate; the latest week's hasn't come yet.
    private func certificates(_ marked: [Marked]) async throws {
        for (_, ones) in Dictionary(grouping: marked, by: \.run.life.number).sorted(by: { $0.key < $1.key }) {
            let sick = ones.filter { $0.mark.cause == .ownSickness }
            guard sick.count > 3, let last = sick.last, last.day < end.adding(days: -9) else { continue }
            try await stage.perform(
                RecordCertificate(of: last.client, at: last.day, deliveredOn: stage.today),
                as: workplace.instructor)
        }
    }

    /// Of the last days' matters some are still undone, so that the worklist has its late ones.
    private func isLeftUndone(_ one: Marked) -> Bool {
        guard one.day >= end.adding(days: -14) else { return false }
        var dice = Dice("undone", String(one.run.life.number), one.day.description)
        return dice.happens(35)
    }
}
