import Casework
import Procedures
import Register

/// Where the town's people work, and the groups they are in.
extension LifeRun {
    /// Takes the client of a group's stay into the workplace's group, and writes down the place of another's.
    func settle(_ index: Int) async throws {
        try await withPeriod(index) { period, stay in
            if stay.form == "ryhmavalmennus" {
                try await self.enrol(period, stay)
            } else if stay.hours == nil {
                try await self.place(period, stay)
            }
        }
    }

    private func enrol(_ period: ServicePeriod, _ stay: Stay) async throws {
        let provider = stay.workplace.provider
        let known = try await stage.register.read { try $0.groups(at: provider) }.first?.id
        let group: ID<ServiceGroup>
        if let known {
            group = known
        } else {
            group = try await stage.perform(
                KeepGroup(
                    at: provider,
                    terms: ServiceGroup.Terms(
                        name: "Arjen taidot", kind: .open, serviceForm: stay.form, siteID: stay.workplace.site,
                        weekdays: stay.weekdays, startsAt: 9 * 60, minutes: stay.minutes,
                        days: DateRange(from: stage.today), themes: ["everyday_life", "social_strength"],
                        content: "Viikkorytmiä, rahankäyttöä ja ruokaa yhdessä tehden.",
                        instructorID: ID(rawValue: stay.workplace.instructor))), as: stay.workplace.instructor)
        }
        try await stage.perform(
            EnrolInGroup(period.id, in: group, from: max(period.days.first, stage.today)),
            as: stay.workplace.instructor)
    }

    /// Every seventh has the week split between the workshop and a café.
    private func place(_ period: ServicePeriod, _ stay: Stay) async throws {
        let days = DateRange(first: period.days.first, last: period.effectiveLastDay)
        guard let days else { return }
        let isSplit = life.number.isMultiple(of: 7) && stay.weekdays.count > 1
        let half = stay.weekdays.count / 2
        let first = isSplit ? Array(stay.weekdays.prefix(half)) : stay.weekdays
        try await keep(
            terms("Verstas", .workshop, first, days, at: stay), in: period, stay)
        if isSplit {
            try await keep(
                terms("Terveysaseman kahvio", .wallLess, Array(stay.weekdays.dropFirst(half)), days, at: stay),
                in: period, stay)
        }
    }

    private func terms(
        _ name: String, _ kind: Placement.Kind, _ weekdays: [Weekday], _ days: DateRange, at stay: Stay
    ) -> PlacementTerms {
        var terms = PlacementTerms(
            kind: kind, name: name, siteID: kind == .workshop ? stay.workplace.site : nil, weekdays: weekdays,
            days: days)
        terms.tasks = ["assisting"]
        terms.instructor = "Vastuuohjaaja"
        terms.isInstructorPresent = true
        terms.introducedOn = stage.today
        terms.introducedTo = Placement.Introduction.allCases
        terms.gear = kind == .workshop ? "Turvakengät" : "Essu"
        terms.fit = Placement.FitAssessment(
            fit: .fitting, text: "Tehtävät vastaavat taitoja ja antavat uutta opittavaa.", assessedOn: stage.today)
        return terms
    }

    private func keep(_ terms: PlacementTerms, in period: ServicePeriod, _ stay: Stay) async throws {
        try await stage.perform(KeepPlacement(in: period.id, terms: terms), as: stay.workplace.instructor)
    }
}

extension WeekRun {
    /// Writes down what the workplace's group did on the days that were marked, and talks with each once a month.
    func holdSessions(of periods: [ID<ServicePeriod>], on days: Set<Day>) async throws {
        let provider = workplace.provider
        guard let group = try await stage.register.read({ try $0.groups(at: provider) }).first else { return }
        for day in days.sorted() where group.terms.meets(on: day) {
            let theme = group.terms.themes.isEmpty ? "" : group.terms.themes[day.ordinal % group.terms.themes.count]
            try await stage.perform(
                MarkSession(
                    GroupSession(groupID: group.id, day: day, theme: theme), at: workplace.provider, changes: []),
                as: workplace.instructor)
        }
        guard let first = days.min(), (8...14).contains(first.parts.day) else { return }
        for period in periods {
            try await stage.perform(
                RecordVisit(
                    in: period, on: first, kind: .individualTalk, minutes: first.ordinal.isMultiple(of: 5) ? 30 : 75,
                    startsAt: nil, isRemote: false), as: workplace.instructor)
        }
    }
}
