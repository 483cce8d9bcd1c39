package import Casework

extension ArticlePage {
    /// The page of a period: its order, its steps with who is missing what, its reports, documents and end.
    ///
    /// - Parameter reader: the role of who reads, whose own next step is told first
    package static func period(_ file: PeriodFile, reader: Role, words: Words) -> ArticlePage {
        let page = PeriodBlocks(file: file, words: words)
        let path = "/clients/" + file.client.id.rawValue
        return ArticlePage(
            title: words.text("periods.page.title"), subject: PeriodBlocks.subject(file, words),
            blocks: page.ending + page.certificate + page.feedback + [page.reports] + page.documents + page.pauses + [
                page.order, page.milestones,
            ],
            aside: [page.people, page.files],
            crumbs: [
                Crumb(words.name(of: "layout.nav.item", "clients"), to: "/clients"),
                Crumb(file.client.name, to: path), Crumb(words.text("periods.page.title")),
            ],
            facts: page.facts,
            notes: page.next(for: reader) + page.nextEvaluation + file.findings.map { Note.finding($0, words: words) },
            actions: page.actions)
    }
}

/// The parts of a period's page.
struct PeriodBlocks {
    let file: PeriodFile
    let words: Words

    var period: ServicePeriod { file.period }
    var format: Format { words.format }
    var path: String { "/periods/" + period.id.rawValue }

    /// Whose period it is, in one line: name, birth date, service form, days.
    static func subject(_ file: PeriodFile, _ words: Words) -> String {
        words.text(
            "periods.page.subject",
            [
                "name": file.client.name, "born": words.format.day(file.client.birthDate),
                "form": file.formName.in(words.language), "days": words.format.range(file.period.days),
            ])
    }

    /// The way to the contract on paper and other files of the period.
    var files: Block {
        Block(
            words.text("attachments.title"),
            links: [Link(words.text("attachments.open"), to: path + "/attachments")])
    }

    var facts: [Fact] {
        let stage = period.stage(on: file.today)
        var facts = [
            Fact(words.text("periods.fact.stage"), words.name(of: "code.period_stage", stage.rawValue)),
            Fact(
                words.text("periods.fact.units"), format.number(period.grantedUnits),
                unit: words.name(of: "periods.unit", period.unit.rawValue)),
        ]
        if stage == .ordered || stage == .accepted {
            let waited = period.daysWaited(until: file.today)
            facts.append(
                Fact(
                    words.text("periods.fact.waited"), format.number(waited),
                    unit: words.name(of: "periods.unit", "day"),
                    isLate: file.findings.contains { $0.rule.kind == .longestStartDelay }))
        } else if stage == .underway || stage == .paused {
            facts.append(Fact(words.text("periods.fact.ends"), format.day(period.effectiveLastDay)))
        }
        return facts
    }

    /// What the reader does next, and what is waited from others.
    func next(for reader: Role) -> [Note] {
        let missing = period.missingMilestones
        let gives = [.responsibleInstructor, .providerManager].contains(reader)
        let provider = missing.first { $0.turn == .responsibleInstructor }
        let ownWorker = period.milestones.contractMadeOn == nil ? nil : missing.first { $0.turn == .ownWorker }
        var notes: [Note] = []
        if let mine = gives ? provider : ownWorker {
            notes.append(Note(.here, lead: words.text("periods.next.mine"), name(mine)))
        }
        if let others = gives ? ownWorker : provider {
            let whom = words.name(of: "code.role", others.turn.rawValue)
            notes.append(Note(.info, lead: words.text("periods.next.others", ["whom": whom]), name(others)))
        }
        return notes
    }

    private func name(_ milestone: PeriodMilestone) -> String {
        words.name(of: "code.milestone", milestone.rawValue) + "."
    }

    /// The steps that may be taken now; the first of those that lead onward stands out.
    var actions: [Button] {
        let steps = PeriodStep.allCases.filter(file.steps.contains).filter { !isWritten($0) }
        let onward = steps.first { ![.instructor, .pause, .close].contains($0) }
        return steps.map { step in
            Button(
                words.name(of: "periods.step", step.rawValue), to: path + address(of: step),
                step == onward ? .go : .plain)
        }
    }

    /// A report or plan that is begun already is gone on with where it is listed.
    private func isWritten(_ step: PeriodStep) -> Bool {
        switch step {
        case .interimReport: isBegun(.interimReport)
        case .finalReport: isBegun(.finalReport)
        case .implementationPlan: isBegun(.implementationPlan)
        default: false
        }
    }

    private func isBegun(_ kind: Document.Kind) -> Bool { file.documents.contains { $0.document.kind == kind } }

    private func address(of step: PeriodStep) -> String {
        switch step {
        case .accept: "/acceptance"
        case .contract: "/contract"
        case .acknowledge: "/acknowledgement"
        case .start: "/start"
        case .instructor: "/instructor"
        case .implementationPlan, .interimReport, .finalReport: "/documents/new?kind=" + step.rawValue
        case .pause: "/pause"
        case .close: "/closing"
        case .feedback: "/feedback"
        case .outcome: "/outcome"
        }
    }
}
