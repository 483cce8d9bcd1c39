/// What is worth a look in a month before it is invoiced: missing marks and certificates, and days over a limit.
struct MonthChecks {
    let month: Month
    let today: Day
    /// The rules about the period's form.
    let rules: RuleSet

    func flags(_ material: MonthComputation.Material, _ inMonth: [DayRecord]) -> [MonthLine.Flag] {
        let own = inMonth.filter(\.kind.usesVoucher)
        let present = own.filter { $0.mark.state == .present }
        let found: [(MonthLine.Flag.Kind, [Day])] = [
            (.weekExceeded, weeksExceeded(material, present)),
            (.dayLength, offLength(material.period, present)),
            (.outsidePeriod, outside(material.period, present)),
            (.certificateMissing, certificateMissing(material)),
            (.marksMissing, missing(material.period, marked: Set(own.map(\.day)))),
            (.onlyRemote, onlyRemote(material)),
            (.providerCancelled, own.filter { $0.mark.asksForReplacement }.map(\.day)),
        ]
        return found.filter { !$0.1.isEmpty }.map { MonthLine.Flag($0.0, $0.1) }
    }

    /// The days whose length a rule speaks against; each length is asked about once.
    private func offLength(_ period: ServicePeriod, _ present: [DayRecord]) -> [Day] {
        let against = Set(present.map(\.mark.minutes)).filter { minutes in
            var facts = facts(of: period)
            facts[.dayMinutes] = .integer(minutes)
            return rules.check(facts).findings.contains { $0.rule.kind == .minutesPerDay }
        }
        return against.isEmpty ? [] : present.filter { against.contains($0.mark.minutes) }.map(\.day)
    }

    /// The days outside the period that a rule speaks against.
    private func outside(_ period: ServicePeriod, _ present: [DayRecord]) -> [Day] {
        let (first, last) = (period.days.first, period.effectiveLastDay)
        return present.map(\.day).filter { $0 < first || $0 > last }.filter { day in
            var facts = facts(of: period)
            facts[.dayDate] = .day(day)
            facts[.periodFirstDay] = .day(first)
            facts[.periodLastDay] = .day(last)
            return rules.check(facts).findings.contains { $0.rule.kind == .dayWithinPeriod }
        }
    }

    /// The days of presence over the week's limit, counted in the whole week also where it begins in another month.
    private func weeksExceeded(_ material: MonthComputation.Material, _ present: [DayRecord]) -> [Day] {
        let all = material.records.filter { $0.mark.state == .present && $0.kind.isServiceDay }
        let weeks = Dictionary(grouping: all, by: \.day.isoWeek)
        let against = Set(weeks.values.map(\.count)).filter { count in
            var facts = facts(of: material.period)
            facts[.daysPerWeek] = .integer(count)
            return rules.check(facts).findings.contains { $0.rule.kind == .daysPerWeek }
        }
        let least = against.min() ?? Int.max
        return present.filter { record in
            guard record.kind.isServiceDay, let week = weeks[record.day.isoWeek], week.count >= least else {
                return false
            }
            return week.count { $0.day <= record.day } >= least
        }.map(\.day)
    }

    private func certificateMissing(_ material: MonthComputation.Material) -> [Day] {
        guard material.records.contains(where: { $0.mark.cause == .ownSickness }) else { return [] }
        let marks = Dictionary(
            material.records.filter(\.kind.usesVoucher).map { ($0.day, $0.mark) }, uniquingKeysWith: { $1 })
        let sick = marks.filter { $0.value.cause == .ownSickness }.keys.filter { $0.month == month }.sorted()
        return sick.filter { day in
            let upTo = marks.filter { $0.key <= day }
            let isRepeated = material.certificateFromFirstDaySince.map { $0 <= day } ?? false
            let run = SickRun.last(in: upTo, rules: rules, isRepeated: isRepeated)
            return run?.certificateFrom == day && !isCertified(after: day, in: marks)
        }
    }

    /// Whether a certificate came with a later day of the same run.
    private func isCertified(after day: Day, in marks: [Day: DayMark]) -> Bool {
        let later = marks.filter { $0.key >= day && $0.value.isHeld }.sorted { $0.key < $1.key }
        let run = later.prefix { $0.value.cause == .ownSickness }
        let before = marks.filter { $0.key < day && $0.value.isHeld }.sorted { $0.key > $1.key }
            .prefix { $0.value.cause == .ownSickness }
        return (run + before).contains { $0.value.certificateOn != nil }
    }

    private func missing(_ period: ServicePeriod, marked: Set<Day>) -> [Day] {
        month.days.filter { day in
            day < today && period.agreedMinutes(on: day) != nil && !marked.contains(day)
                && Holidays.holiday(on: day) == nil
        }
    }

    /// The last day of a period that ended in the month when all of its sessions were remote.
    private func onlyRemote(_ material: MonthComputation.Material) -> [Day] {
        guard material.period.effectiveLastDay.month == month else { return [] }
        let sessions = material.records.filter { $0.mark.state == .present && $0.kind.usesVoucher }
        var facts = facts(of: material.period)
        facts[.periodSessions] = .integer(sessions.count)
        facts[.periodRemoteSessions] = .integer(sessions.count { $0.mark.mode == .remote })
        let isAgainst = rules.check(facts).findings.contains { $0.rule.kind == .remoteShare }
        return isAgainst ? [material.period.effectiveLastDay] : []
    }

    private func facts(of period: ServicePeriod) -> Facts {
        var facts = Facts()
        facts[.serviceForm] = .code(period.serviceForm)
        facts[.voucherUnit] = .code(period.unit.rawValue)
        return facts
    }
}
