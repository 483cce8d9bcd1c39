package import Casework

extension ArticlePage {
    /// A decision to read: what was granted, why, on what it rests, and what has come of it.
    package static func decision(_ file: DecisionFile, words: Words) -> ArticlePage {
        let sheet = DecisionSheet(file: file, words: words)
        return ArticlePage(
            title: words.text("decisions.title", ["number": String(file.decision.number)]),
            subject: words.line(of: file.client),
            blocks: [sheet.resolution, sheet.service] + sheet.overTime + [sheet.basis] + sheet.kept,
            aside: [sheet.standing, sheet.rules, sheet.appeal],
            crumbs: words.crumbs(to: file.client)
                + [Crumb(words.text("decisions.title", ["number": String(file.decision.number)]))],
            facts: sheet.facts, notes: sheet.notes, actions: sheet.actions)
    }
}

/// The sheets of a decision's page and the parts of its letter.
struct DecisionSheet {
    let file: DecisionFile
    let words: Words

    var decision: Decision { file.decision }
    var terms: Decision.Terms { file.decision.terms }
    var format: Format { words.format }
    var form: ServiceForm? { file.rules.serviceForm(terms.serviceForm) }
    var formName: String { form?.name.in(words.language) ?? terms.serviceForm }

    var facts: [Fact] {
        guard decision.grants else { return [] }
        var facts = [Fact(words.text("decisions.fact.period"), format.range(terms.period))]
        if terms.daysPerWeek > 0 {
            facts.append(Fact(words.text("decisions.fact.days_per_week"), format.number(terms.daysPerWeek)))
        }
        let unit = words.name(of: "decisions.unit", terms.unit.rawValue)
        facts.append(Fact(words.text("decisions.fact.granted"), format.number(terms.grantedUnits), unit: unit))
        if form?.isByVoucher ?? false, let value = terms.value {
            facts.append(Fact(words.text("decisions.field.value"), format.money(value)))
        }
        return facts
    }

    var notes: [Note] {
        if decision.state == .draft { return [Note(.warn, words.text("decisions.note.draft"))] }
        if let change = file.changedBy, change.state == .approved {
            let figures = [
                "number": String(change.number), "day": format.day(change.terms.period.first),
                "reason": change.changeReason,
            ]
            return [Note(.info, words.text("decisions.note.changed", figures))]
        }
        guard let ended = decision.endedOn else { return [] }
        let figures = [
            "day": format.day(ended), "reason": file.period?.milestones.endReason ?? "",
            "number": file.stop.map { String($0.number) } ?? "",
        ]
        guard let stop = file.stop else { return [Note(.info, words.text("decisions.note.ended", figures))] }
        return [Note(.info, words.name(of: "decisions.note_stop", stop.kind.rawValue, figures))]
    }

    /// The slices of what was granted, and what differs from the decision before.
    var overTime: [Block] {
        guard let sliced = file.sliced else { return [] }
        let sheet = SliceSheet(sliced: sliced, forms: file.rules.serviceForm, words: words)
        return [sheet.slices, sheet.differences].compactMap { $0 }
    }

    var actions: [Button] {
        let path = "/decisions/" + decision.id.rawValue
        var actions: [Button] = []
        if decision.state == .draft {
            if file.mayDraft { actions.append(Button(words.text("decisions.button.edit"), to: path + "/edit", .go)) }
        } else if decision.grants, file.mayDraft {
            actions = following(path)
        }
        if file.stop != nil {
            actions.append(Button(words.text("decisions.button.stop_letter"), to: path + "/stop/print"))
        }
        return actions + [Button(words.text("decisions.button.letter"), to: path + "/print")]
    }

    /// What can follow a decision that grants: the next one, a change of it, or a stop.
    private func following(_ path: String) -> [Button] {
        if let change = file.changedBy {
            return [Button(words.text("decisions.button.open_change"), to: "/decisions/" + change.id.rawValue)]
        }
        var actions = [
            file.renewedBy.map {
                Button(words.text("decisions.button.open_renewal"), to: "/decisions/" + $0.id.rawValue)
            } ?? Button(words.text("decisions.button.renew"), to: path + "/renewal")
        ]
        if decision.endedOn == nil, file.period?.milestones.endedOn == nil {
            actions.append(Button(words.text("decisions.button.change"), to: path + "/change"))
            if file.mayEnd { actions.append(Button(words.text("decisions.button.end"), to: path + "/ending")) }
        }
        return actions
    }

    var resolution: Block {
        var block = Block(
            words.text("decisions.block.resolution"),
            paragraphs: (kept(.resolution, in: file.texts)?.paragraphs ?? [])
                + (decision.reasoning.isEmpty
                    ? [words.text("decisions.no_reasoning")] : decision.reasoning.paragraphs))
        block.tag = Tag(words.name(of: "decisions.resolution", decision.resolution.rawValue), tone)
        return block
    }

    private var tone: Tone {
        if decision.state == .draft { return .quiet }
        return decision.resolution == .refused ? .stop : decision.resolution == .partly ? .warn : .ok
    }

    /// A text of the library as it stood when the decision was made, in the reader's language; nil without one.
    func kept(_ kind: DecisionText.Kind, in texts: [KeptText]) -> String? {
        texts.first { $0.kind == kind }.map { $0.body.in(words.language) }
    }

    /// How to appeal, as it stood when the decision was made.
    func appeal(_ texts: [KeptText]) -> [String] {
        kept(.appeal, in: texts)?.paragraphs ?? [words.text("decisions.appeal")]
    }

    var service: Block { Block(words.text("decisions.block.service"), terms: serviceTerms) }

    var serviceTerms: [Term] {
        let unit = words.name(of: "decisions.unit", terms.unit.rawValue)
        var list = [
            Term(words.text("decisions.field.service_form"), formName),
            Term(
                words.text("decisions.fact.period"),
                format.range(terms.period) + " (" + words.length(of: terms.period) + ")"),
        ]
        if let target = terms.targetDay {
            list.append(Term(words.text("decisions.field.target_day"), format.day(target)))
        }
        if !terms.weekdays.isEmpty {
            let days = terms.weekdays.map { words.name(of: "decisions.weekday", String($0.rawValue)) }
            list.append(Term(words.text("decisions.field.weekdays"), days.joined(separator: ", ")))
        }
        if terms.minutesPerDay > 0 {
            list.append(
                Term(words.text("decisions.field.hours_per_day"), format.hoursWithUnit(minutes: terms.minutesPerDay)))
        }
        if let place = file.place { list.append(Term(words.text("decisions.field.provider"), place.name)) }
        if let distance = terms.distance {
            let figures = ["distance": DecisionTexts.kilometres(distance, format)]
            list.append(
                Term(
                    words.text("decisions.field.distance"),
                    terms.isDistanceComputed
                        ? words.text("decisions.distance.computed", figures)
                        : words.text("decisions.distance.typed", figures)))
        }
        if !terms.distanceReason.isEmpty {
            let reason = file.rules.name(of: terms.distanceReason, in: "distance_grounds")
            list.append(
                Term(
                    words.text("decisions.field.distance_reason"),
                    (reason.map { $0.in(words.language).capitalisedFirst } ?? terms.distanceReason)
                        + (terms.distanceNote.isEmpty ? "" : ". " + terms.distanceNote)))
        }
        guard decision.grants else { return list }
        if let contact = file.place?.organisation.orderContact {
            list.append(
                Term(
                    words.text("organisations.order_contact"),
                    contact.isEmpty ? words.text("organisations.no_order_contact") : contact.line))
        }
        list.append(
            Term(words.text("decisions.fact.granted"), format.number(terms.grantedUnits) + " " + unit))
        if form?.isByVoucher ?? false, let value = terms.value {
            list.append(
                Term(
                    words.text("decisions.field.value"),
                    format.number(terms.grantedUnits) + " × " + format.money(terms.unitPrice) + " = "
                        + format.money(value)))
        }
        return list
    }

    var basis: Block { Block(words.text("decisions.block.basis"), terms: basisTerms) }

    var basisTerms: [Term] {
        var list: [Term] = []
        if let plan = file.plan {
            let kind = file.rules.name(of: plan.kind.rawValue, in: "plan_kinds")
            list.append(
                Term(
                    words.text("decisions.field.plan"),
                    words.text(
                        "decisions.plan_option",
                        [
                            "kind": kind.map { $0.in(words.language).capitalisedFirst } ?? plan.kind.rawValue,
                            "number": String(plan.number), "day": format.day(plan.meetingOn),
                        ])))
        }
        let served = decision.goals.compactMap { number in
            file.plan.flatMap { $0.goals.indices.contains(number - 1) ? $0.goals[number - 1].goal : nil }
        }
        if !served.isEmpty {
            list.append(Term(words.text("decisions.field.goals"), served.joined(separator: "; ")))
        }
        if let assessment = file.needsAssessment {
            list.append(Term(words.text("decisions.field.needs_assessment"), format.day(assessment.madeOn)))
        }
        list.append(Term(words.text("decisions.legal_basis"), words.text("decisions.legal_basis_text")))
        return list
    }
}
