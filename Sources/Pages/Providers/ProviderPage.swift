package import Casework

/// What the page of a provider is drawn from.
package struct ProviderView: Sendable {
    let dossier: ProviderDossier
    let judgement: ProviderJudgement
    let rules: RuleSet
    let clients: Int
    let mayDecide: Bool
    let today: Day
    /// What has been told by the county's measures, the latest stretch first.
    package var measures: [MeasureValue] = []
    package var mayMeasure = false

    package init(
        dossier: ProviderDossier, judgement: ProviderJudgement, rules: RuleSet, clients: Int, mayDecide: Bool,
        today: Day
    ) {
        self.dossier = dossier
        self.judgement = judgement
        self.rules = rules
        self.clients = clients
        self.mayDecide = mayDecide
        self.today = today
    }
}

extension ArticlePage {
    /// A provider: where it stands and why, its papers, staff, sites and meetings.
    package static func provider(_ view: ProviderView, words: Words) -> ArticlePage {
        let blocks = ProviderBlocks(view: view, words: words)
        return ArticlePage(
            title: view.dossier.provider.name, subject: blocks.subject,
            blocks: [blocks.papers, blocks.staff, blocks.sites, blocks.meetings] + blocks.measures,
            aside: [blocks.terms, blocks.history],
            crumbs: [
                Crumb(words.text("providers.title"), to: "/providers"), Crumb(view.dossier.provider.name),
            ], facts: blocks.facts, notes: blocks.notes, actions: blocks.actions)
    }
}

/// The parts of a provider's page.
struct ProviderBlocks {
    let view: ProviderView
    let words: Words

    var format: Format { words.format }
    var path: String { "/providers/" + view.dossier.provider.id.rawValue }
    var state: ProviderState? { view.dossier.state(on: view.today) }

    var subject: String {
        [view.dossier.provider.businessID, view.dossier.provider.orderContact.line].compactMap(\.self)
            .filter { !$0.isEmpty }.joined(separator: " · ")
    }

    static func tag(_ state: ProviderState?, _ words: Words) -> Tag {
        switch state {
        case .approved: Tag(words.name(of: "providers.state", "approved"), .ok)
        case .suspended: Tag(words.name(of: "providers.state", "suspended"), .stop)
        case .ended: Tag(words.name(of: "providers.state", "ended"), .quiet)
        case .applicant: Tag(words.name(of: "providers.state", "applicant"), .info)
        case nil: Tag(words.name(of: "providers.state", "none"), .quiet)
        }
    }

    var facts: [Fact] {
        [
            Fact(words.text("providers.state_label"), words.name(of: "providers.state", state?.rawValue ?? "none")),
            Fact(words.text("providers.clients"), format.number(view.clients)),
        ]
    }

    /// What stands against approval first, then what only warns.
    var notes: [Note] {
        let findings = view.judgement.findings.map { Note.finding($0, words: words) }
        let staff = view.judgement.staff.flatMap { worker, findings in
            findings.map { finding in
                Note(
                    finding.severity == .block ? .stop : .warn, lead: worker.terms.name + ":",
                    finding.message.in(words.language), citations: [GroupBlocks.shown(finding.citation)])
            }
        }
        let papers = view.judgement.expiring.map {
            Note.renewal(of: $0.paper, at: view.dossier.provider, $0.finding, isLinked: false, words: words)
        }
        return findings + staff + papers
    }

    var actions: [Button] {
        let last = view.dossier.states.last?.state
        var actions: [Button] = []
        if last == nil || last == .ended {
            actions.append(Button(words.text("providers.apply"), to: path + "/application", .go))
        } else if view.mayDecide {
            actions.append(Button(words.text("providers.decide"), to: path + "/state", .go))
        }
        // A rulebook that lists no papers or qualifications asks for none.
        if !view.rules.codes(of: "provider_dossier", on: view.today).isEmpty {
            actions.append(Button(words.text("providers.paper.new"), to: path + "/papers/new"))
        }
        if !view.rules.codes(of: "qualifications", on: view.today).isEmpty {
            actions.append(Button(words.text("providers.staff.new"), to: path + "/staff/new"))
        }
        if view.mayDecide {
            actions.append(Button(words.text("providers.meeting.new"), to: path + "/meetings/new"))
        }
        return actions
    }

    func name(_ code: String, _ list: String) -> String {
        view.rules.name(of: code, in: list)?.in(words.language) ?? code
    }

    var terms: Block {
        let terms = view.dossier.terms
        var lines: [Term] = []
        func add(_ label: String, _ text: String?) {
            if let text, !text.isEmpty { lines.append(Term(label, text)) }
        }
        add(words.text("providers.entry_way"), terms.entryWay.isEmpty ? nil : name(terms.entryWay, "purchase_ways"))
        add(
            words.text("providers.services"),
            terms.services.map { view.rules.serviceForm($0)?.name.in(words.language) ?? $0 }.joined(separator: ", "))
        add(words.text("providers.contract"), terms.contract.map(format.range))
        add(words.text("providers.responsible_worker"), terms.responsibleWorker)
        add(
            words.text("providers.subcontractors"),
            words.name(of: "providers.yes_no", terms.usesSubcontractors ? "yes" : "no"))
        add(words.text("providers.work_tools"), words.name(of: "providers.yes_no", terms.hasWorkTools ? "yes" : "no"))
        var block = Block(words.text("providers.terms"), terms: lines)
        block.link = Link(words.name(of: "layout.button", "edit"), to: path + "/terms")
        return block
    }

    /// Who decided what, when and why.
    var history: Block {
        Block(
            words.text("providers.history"),
            trail: view.dossier.states.reversed().map { change in
                TrailItem(
                    time: format.day(change.from), lead: words.name(of: "providers.state", change.state.rawValue),
                    [change.decidedBy, change.reason].filter { !$0.isEmpty }.joined(separator: ". "))
            },
            empty: view.dossier.states.isEmpty
                ? EmptyState(
                    .nothingYet, heading: words.name(of: "layout.empty", "nothing_yet"),
                    words.text("providers.no_history")) : nil)
    }
}
