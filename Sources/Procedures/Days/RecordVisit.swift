package import Casework
package import Register

/// Records service beside the days of the grid: an introduction visit, an individual talk, social guidance, or an hour
/// of coaching with its time of day.
package struct RecordVisit: Procedure {
    package static let action = Action.recordVisit
    package let subject: Subject
    let period: ID<ServicePeriod>
    let day: Day
    let kind: DayRecord.Kind
    let minutes: Int
    let startsAt: Int?
    let isRemote: Bool

    package static let kinds: [DayRecord.Kind] = [
        .introductionVisit, .individualTalk, .socialGuidance, .coachingHour, .serviceDay,
    ]

    package init(
        in period: ID<ServicePeriod>, on day: Day, kind: DayRecord.Kind, minutes: Int, startsAt: Int?, isRemote: Bool
    ) {
        self.period = period
        self.day = day
        self.kind = kind
        self.minutes = minutes
        self.startsAt = startsAt
        self.isRemote = isRemote
        subject = .period(period)
    }

    package func figures(after outcome: Done) -> String { "kind=" + kind.rawValue }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        guard let period = try register.period(period) else { throw Refusal.notFound("period") }
        guard period.providerID == act.worker.organisationID else { throw Refusal.notFound("period") }
        let isWithin = period.days.first <= day && day <= period.effectiveLastDay
        if !isWithin, kind != .introductionVisit || day > period.effectiveLastDay {
            throw Refusal.invalid([Problem("day", "day_outside")])
        }
        if day > act.today { throw Refusal.invalid([Problem("day", "not_in_future")]) }
        let records = try register.dayRecords(of: [period.clientID], in: DateRange(day: day))
        try refuseOverlap(records, period, register, act)
        try refuseGuidance(period, register, act)
        let earlier = records.first { $0.periodID == period.id && $0.kind == kind }
        let record = DayRecord(
            clientID: period.clientID, day: day, periodID: period.id, kind: kind,
            mark: .present(minutes, isRemote ? .remote : .onSite), startsAt: startsAt, markedBy: act.worker.userID,
            markedAt: act.timestamp, version: (earlier?.version ?? 0) + 1)
        guard try register.save([record]) == 1 else { throw Refusal.stale(current: 0) }
        return Done()
    }

    /// Social guidance is held against the rules about who gives it and to whom it is given at all.
    private func refuseGuidance(_ period: ServicePeriod, _ register: some Reading, _ act: Act) throws {
        guard kind == .socialGuidance else { return }
        let rules = try act.rules(of: act.worker.countyID, on: day, in: register)
        var facts = Facts()
        facts[.serviceForm] = .code(period.serviceForm)
        facts[.guidanceGiverIsSocialProfessional] = .flag(act.worker.isProfessional)
        var found = rules.about(.mustHold).about(facts).check(facts).findings
        let earlier = try register.dayRecords(of: period.id).filter { $0.day != day || $0.kind != kind }
        let start = period.milestones.startedOn ?? period.days.first
        for rule in rules.about(.guidanceMinutesPerWindow).allRules {
            guard let months = rule.parameters.integer("months"), rule.parameters.integer("max_minutes") != nil,
                let window = GuidanceWindow(from: start, months: months, on: day)
            else { continue }
            let social = earlier.minutes(of: .socialGuidance, in: window.days) + minutes
            let facts = Facts.guidance(individual: 0, social: social, period.serviceForm)
            found += rules.about(.guidanceMinutesPerWindow).check(facts).findings.filter { $0.rule.id == rule.id }
        }
        found = found.filter { $0.severity == .block }
        if !found.isEmpty { throw Refusal.againstRules(found) }
    }

    /// Coaching and work activity whose times of day are both told are held against the rules.
    private func refuseOverlap(
        _ records: [DayRecord], _ period: ServicePeriod, _ register: some Reading, _ act: Act
    ) throws {
        guard let startsAt, kind == .coachingHour || kind.isServiceDay else { return }
        let rules = try act.rules(of: act.worker.countyID, on: day, in: register).about(.coachingNotDuringWork)
        for other in records where other.kind.usesVoucher && (other.kind == .coachingHour) != (kind == .coachingHour) {
            guard let start = other.startsAt, other.mark.state == .present else { continue }
            let mine = (startsAt, startsAt + minutes)
            let theirs = (start, start + other.mark.minutes)
            let (coaching, work) = kind == .coachingHour ? (mine, theirs) : (theirs, mine)
            var facts = Facts()
            facts[.serviceForm] = .code(period.serviceForm)
            facts[.coachingStartMinute] = .integer(coaching.0)
            facts[.coachingEndMinute] = .integer(coaching.1)
            facts[.workStartMinute] = .integer(work.0)
            facts[.workEndMinute] = .integer(work.1)
            let found = rules.check(facts).findings.filter { $0.severity == .block }
            if !found.isEmpty { throw Refusal.againstRules(found) }
        }
    }
}
