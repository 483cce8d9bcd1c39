import Casework

/// The sheets of a client's page; a sheet that the reader may not see isn't made.
struct ClientBlocks {
    let overview: ClientOverview
    let frame: ClientFrame
    let words: Words

    var main: [Block] {
        var blocks = [period]
        if overview.parts.contains(.plan) { blocks.append(goals) }
        if !overview.eligibility.isEmpty {
            blocks.append(.findings(words.text("clients.eligibility"), overview.eligibility, words: words))
        }
        blocks.append(events)
        return blocks
    }

    var aside: [Block] {
        var blocks = [network, contact]
        if overview.parts.contains(.consents) { blocks.append(consents) }
        if let referral { blocks.append(referral) }
        if let documents { blocks.append(documents) }
        return blocks
    }

    /// How the client came: from whom, on whose initiative, why.
    private var referral: Block? {
        guard let referral = overview.referral else { return nil }
        let names = frame.names
        var terms = [
            Term(words.name(of: "clients.field", "received_on"), words.format.day(referral.receivedOn)),
            Term(words.name(of: "clients.field", "source"), names[referral.source] ?? referral.source),
        ]
        if let initiator = names["initiator." + referral.initiator] {
            terms.append(Term(words.name(of: "clients.field", "initiator"), initiator))
        }
        let reasons = referral.reasons.map { names["reason." + $0] ?? $0 }.joined(separator: ", ")
        terms.append(Term(words.name(of: "clients.field", "reasons"), reasons))
        return Block(words.text("clients.form.referral"), terms: terms)
    }

    private var goals: Block {
        guard let plan = overview.plan else {
            return Block(
                words.text("clients.goals.heading"),
                empty: EmptyState(
                    .nothingYet, heading: words.text("clients.goals.none"), words.text("clients.goals.none_text")))
        }
        var block = Block(
            words.text("clients.goals.heading"),
            terms: plan.goals.enumerated().map { Term(String($0 + 1) + ". " + $1.goal, $1.means) })
        block.hint = words.text(
            "clients.goals.plan",
            [
                "kind": words.name(of: "clients.plan_kind", plan.kind.rawValue), "n": String(plan.number),
                "day": words.format.day(plan.publishedOn ?? plan.meetingOn),
            ])
        if frame.doors.contains("plans") {
            block.link = Link(words.text("clients.goals.open"), to: "/plans/" + plan.id.rawValue)
        }
        return block
    }

    private var events: Block {
        var items: [TrailItem] = []
        if let last = overview.period?.period.effectiveLastDay, last >= frame.today {
            items.append(
                TrailItem(
                    time: words.format.dayWithWeekday(last), lead: words.text("clients.events.period_ends"),
                    state: .next))
        }
        for event in overview.events.prefix(12) {
            items.append(
                TrailItem(
                    time: words.format.dayWithWeekday(event.day), lead: lead(of: event), link: link(to: event)))
        }
        var block = Block(words.text("clients.events.heading"), trail: items)
        block.link = Link(words.text("clients.path.link"), to: "/clients/" + overview.header.id.rawValue + "/path")
        return block
    }

    private func lead(of event: ClientEvent) -> String {
        switch event.kind {
        case .contact: words.name(of: "clients.contact_kind", event.detail)
        case .plan:
            words.text("clients.event.plan_published", ["kind": words.name(of: "clients.plan_kind", event.detail)])
        default: words.name(of: "clients.event.kind", event.kind.rawValue)
        }
    }

    /// The page of what happened, when the reader may open it.
    private func link(to event: ClientEvent) -> Link? {
        let place: String? =
            switch event.kind {
            case .plan: "plans"
            case .decision, .refusal: "decisions"
            case .needsAssessment, .contract, .implementationPlan, .interimReport, .finalReport: "documents"
            case .started, .ended: "periods"
            case .referral, .opened, .contact, .outcome: nil
            }
        guard let place, frame.doors.contains(place) else { return nil }
        return Link(words.text("layout.button.open"), to: "/" + place + "/" + event.reference)
    }

    private var network: Block {
        var block = Block(
            words.text("clients.network.heading"),
            people: overview.network.map { member in
                Person(
                    name: member.name,
                    role: words.name(of: "clients.duty", member.duty.rawValue) + ", " + member.organisation,
                    telephone: member.phone.isEmpty ? nil : member.phone,
                    tag: member.duty == .ownWorker ? Tag(words.text("clients.network.responsible"), .info) : nil)
            })
        if frame.doors.contains("workers") {
            block.link = Link(words.text("layout.button.edit"), to: frame.path(overview, "workers"))
        }
        return block
    }

    private var contact: Block {
        let header = overview.header
        var terms = [
            Term(words.name(of: "clients.field", "phone"), header.phone.isEmpty ? "–" : header.phone),
            Term(words.name(of: "clients.field", "language"), language(header)),
        ]
        if let address = header.address {
            terms.insert(Term(words.name(of: "clients.field", "address"), address), at: 1)
        }
        var block = Block(words.text("clients.form.contact"), terms: terms)
        if frame.doors.contains("sign-in") {
            block.link = Link(words.text("access.offer.open"), to: frame.path(overview, "sign-in"))
        }
        return block
    }

    private func language(_ header: ClientHeader) -> String {
        let name = words.name(of: "code.service_language", header.language)
        return header.needsInterpreter ? words.text("clients.contact.interpreter", ["language": name]) : name
    }

    private var consents: Block {
        var block = Block(
            words.text("clients.consents.heading"),
            terms: overview.consents.prefix(6).map { consent in
                Term(frame.names[consent.party] ?? consent.party, consent.standing(on: frame.today, words))
            })
        if overview.consents.isEmpty { block.paragraphs = [words.text("clients.consents.none")] }
        if frame.doors.contains("consents") {
            block.link = Link(words.text("clients.consents.all"), to: frame.path(overview, "consents"))
        }
        return block
    }

    /// What has been written and may be opened, the newest first.
    private var documents: Block? {
        let written = overview.events.compactMap { event -> Link? in
            guard let link = link(to: event), event.kind != .started, event.kind != .ended else { return nil }
            return Link(lead(of: event) + " " + words.format.day(event.day), to: link.href)
        }
        var block = Block(words.text("clients.documents.heading"), links: Array(written.prefix(8)))
        if written.isEmpty { block.paragraphs = [words.text("clients.documents.none")] }
        if frame.doors.contains("attachments") {
            block.link = Link(words.text("attachments.title"), to: frame.path(overview, "attachments"))
        }
        return written.isEmpty && block.link == nil ? nil : block
    }
}
