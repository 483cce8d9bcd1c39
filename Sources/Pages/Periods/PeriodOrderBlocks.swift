import Casework

/// What was ordered, who gives it, and which steps have been taken.
extension PeriodBlocks {
    var order: Block {
        var terms = [
            Term(words.text("periods.order.form"), file.formName.in(words.language)),
            Term(words.text("periods.order.days"), format.range(period.days)),
            Term(
                words.text("periods.order.granted"),
                format.number(period.grantedUnits) + " " + words.name(of: "periods.unit", period.unit.rawValue)),
            Term(words.text("periods.order.pattern"), pattern),
            Term(words.text("periods.order.ordered"), format.day(period.orderedOn)),
        ]
        if let number = file.decisionNumber {
            terms.append(Term(words.text("periods.order.decision"), format.number(number)))
        }
        terms.append(Term(words.text("periods.order.provider"), file.provider.name))
        let contact = file.provider.orderContact
        terms.append(
            Term(
                words.text("organisations.order_contact"),
                contact.isEmpty ? words.text("organisations.no_order_contact") : contact.line))
        if let site = file.site {
            terms.append(Term(words.text("periods.order.site"), site.name + ", " + site.address))
        }
        if period.milestones.contractMadeOn != nil {
            terms.append(Term(words.text("periods.order.remote"), format.percent(period.remoteSharePercent)))
            if !period.remoteTools.isEmpty {
                terms.append(Term(words.text("periods.order.tools"), period.remoteTools))
            }
        }
        var block = Block(words.text("periods.order.heading"), terms: terms)
        if file.mayReadPlacements, period.milestones.acceptedOn != nil {
            block.link = Link(words.text("placements.title"), to: path + "/placements")
        }
        if file.mayReadSignals {
            block.links = [Link(words.text("periods.signals.title"), to: path + "/signals")]
        }
        return block
    }

    /// The weekly rhythm in force: the weekdays and their hours.
    private var pattern: String {
        let day = max(file.today, period.days.first)
        guard let pattern = period.patterns.last(where: { $0.validFrom <= day }) ?? period.patterns.first else {
            return words.text("periods.order.no_pattern")
        }
        let monday = Day(2024, 1, 1)
        let names = pattern.weekdays.map { format.weekday(monday.adding(days: $0.rawValue - 1)) }
        return names.joined(separator: ", ") + " · " + format.hoursWithUnit(minutes: pattern.minutes)
    }

    /// Who handed over to whom, when and why, and whether the client has confirmed it.
    private var handOvers: [Term] {
        file.handOvers.map { named in
            let change = named.change
            let seen =
                change.clientSeenOn.map { words.text("periods.handover.seen", ["day": format.day($0)]) }
                ?? words.text("periods.handover.told", ["day": format.day(change.toldClientOn)])
            return Term(
                words.text("periods.handover.from", ["day": format.day(change.changedOn)]),
                named.from + " → " + named.to + ". " + change.reason + " " + seen)
        }
    }

    var people: Block {
        guard let instructor = file.instructor else {
            return Block(
                words.text("periods.people.heading"),
                empty: EmptyState(
                    .nothingYet, heading: words.text("periods.people.nobody"), words.text("periods.people.nobody_text"))
            )
        }
        return Block(
            words.text("periods.people.heading"), terms: handOvers,
            people: [
                Person(
                    name: instructor.name, role: words.name(of: "code.role", Role.responsibleInstructor.rawValue),
                    telephone: instructor.phone.isEmpty ? nil : instructor.phone)
            ])
    }

    /// Each step with its day, or with who is to take it.
    var milestones: Block {
        let rows = PeriodMilestone.allCases.map { milestone in
            let day = period.day(of: milestone)
            let isOver = day == nil && period.milestones.endedOn != nil
            return TableModel.Row([
                TableModel.Cell(words.name(of: "code.milestone", milestone.rawValue)),
                day.map { TableModel.Cell(format.dayWithWeekday($0), tag: Tag(words.text("periods.done"), .ok)) }
                    ?? TableModel.Cell(
                        tag: isOver
                            ? Tag(words.text("periods.left_out"), .quiet) : Tag(words.text("periods.missing"), .warn)),
                TableModel.Cell(
                    day == nil && !isOver ? words.name(of: "code.role", milestone.turn.rawValue) : "",
                    buttons: shopStewardLink(milestone)),
            ])
        }
        return Block(
            words.text("periods.milestones.heading"),
            table: TableModel(
                caption: words.text("periods.milestones.heading"), isCaptionHidden: true,
                columns: [
                    TableModel.Column(words.text("periods.milestones.step")),
                    TableModel.Column(words.text("periods.milestones.day")),
                    TableModel.Column(words.text("periods.milestones.turn")),
                ], rows: rows))
    }

    /// The notice may come after the acceptance, so it can be written down alone.
    private func shopStewardLink(_ milestone: PeriodMilestone) -> [Link] {
        guard milestone == .shopStewardNotified, period.milestones.acceptedOn != nil, file.mayTellShopSteward,
            period.milestones.shopStewardNotifiedOn == nil
        else { return [] }
        return [Link(words.text("periods.shop_steward.record"), to: path + "/shop-steward")]
    }
}
