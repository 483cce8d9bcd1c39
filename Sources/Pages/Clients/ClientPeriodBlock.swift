import Casework

extension ClientBlocks {
    /// The current period: what it is, its days as dots, and what is left of it.
    var period: Block {
        guard let current = overview.period else {
            return Block(
                words.text("clients.period.heading"),
                empty: EmptyState(
                    .nothingYet, heading: words.text("clients.period.none"), words.text("clients.period.none_text")))
        }
        let format = words.format
        let period = current.period
        let form = frame.names[period.serviceForm] ?? period.serviceForm
        var block = Block(
            words.text("clients.period.heading"), facts: facts(current),
            paragraphs: [
                [form, current.provider, current.site].compactMap { $0 }.joined(separator: ", "),
                [format.range(period.days), rhythm(period)].filter { !$0.isEmpty }.joined(separator: ", "),
            ])
        block.tag = tag(current)
        if overview.parts.contains(.days) { block.pips = pips(current) }
        if frame.doors.contains("periods") {
            block.link = Link(words.text("clients.period.open"), to: "/periods/" + period.id.rawValue)
        }
        return block
    }

    private func facts(_ current: CurrentPeriod) -> [Fact] {
        let unit = words.name(of: "clients.unit", current.period.unit.rawValue)
        let number = words.format.number
        var facts = [
            Fact(
                words.text("clients.period.used"), number(current.usedUnits),
                unit: "/ " + number(current.period.grantedUnits) + " " + unit),
            Fact(words.text("clients.period.left"), number(current.unitsLeft), unit: unit),
        ]
        if let left = current.voucherLeft {
            facts.append(Fact(words.text("clients.period.voucher_left"), words.format.money(left)))
        }
        return facts
    }

    private func tag(_ current: CurrentPeriod) -> Tag {
        let period = current.period
        let day = { (day: Day) in ["day": words.format.day(day)] }
        if period.effectiveLastDay < frame.today {
            return Tag(words.text("clients.period.ended", day(period.effectiveLastDay)), .quiet)
        }
        if period.milestones.startedOn == nil {
            return Tag(words.text("clients.period.not_started", day(period.days.first)), .warn)
        }
        return Tag(words.text("clients.period.in_force", day(period.effectiveLastDay)), .ok)
    }

    private func rhythm(_ period: ServicePeriod) -> String {
        guard let pattern = period.patterns.last(where: { $0.validFrom <= frame.today }) ?? period.patterns.first,
            !pattern.weekdays.isEmpty
        else { return "" }
        return words.text(
            "clients.period.rhythm",
            [
                "days": pattern.weekdays.map { words.name(of: "clients.weekday", String($0.rawValue)) }
                    .joined(separator: ", "),
                "hours": words.format.hoursWithUnit(minutes: pattern.minutes),
            ])
    }

    private func pips(_ current: CurrentPeriod) -> Pips? {
        let weeks = current.weeks(on: frame.today)
        guard let first = weeks.first, let last = weeks.last, weeks.contains(where: { !$0.dots.isEmpty }) else {
            return nil
        }
        let states = weeks.map { $0.dots.compactMap { Pips.State(rawValue: $0.rawValue) } }
        let all = states.flatMap { $0 }
        let now = weeks.contains { $0.week == frame.today.isoWeek } ? frame.today.isoWeek : nil
        return Pips(
            weeks: states,
            label: words.text(
                "clients.pips.label",
                [
                    "done": words.format.number(all.count { $0 == .done }),
                    "all": words.format.number(current.period.grantedUnits),
                ]),
            firstWeek: words.format.week(first.week),
            currentWeek: now.map { words.text("clients.pips.now", ["week": words.format.week($0)]) },
            lastWeek: words.format.week(last.week),
            keys: Pips.State.allCases.compactMap { state in
                let count = all.count { $0 == state }
                if count == 0 { return nil }
                return (state, words.name(of: "clients.pips.key", state.rawValue, ["n": words.format.number(count)]))
            })
    }
}
