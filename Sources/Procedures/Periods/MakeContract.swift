package import Casework
package import Register

/// What the client and the provider agree on, with the own worker.
package struct ContractTerms: Equatable, Sendable {
    package let madeOn: Day
    /// How the service is given, in words.
    package let deliveryModes: String
    /// The share of remote coaching, 0…100.
    package let remoteSharePercent: Int
    package let remoteTools: String

    package init(madeOn: Day, deliveryModes: String, remoteSharePercent: Int, remoteTools: String) {
        self.madeOn = madeOn
        self.deliveryModes = deliveryModes
        self.remoteSharePercent = remoteSharePercent
        self.remoteTools = remoteTools
    }
}

/// Makes the contract: it records the responsible instructor at that moment, whom the client then knows.
package struct MakeContract: Procedure {
    package static let action = Action.makeContract
    package let period: ID<ServicePeriod>
    package let version: Int
    package let terms: ContractTerms

    package init(_ period: ID<ServicePeriod>, version: Int, terms: ContractTerms) {
        self.period = period
        self.version = version
        self.terms = terms
    }

    package var subject: Subject { .period(period) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        var period = try act.period(period, version: version, for: Self.action, in: register)
        try act.mustAllow(.contract, period)
        let rules = try act.rules(for: period, in: register)
        try check(period, rules, act)
        guard let instructor = try period.responsibleInstructorID.flatMap({ try register.user($0) }) else {
            throw Refusal.conflict("no_instructor")
        }
        period.milestones.contractMadeOn = terms.madeOn
        period.milestones.instructorKnownToClientOn = terms.madeOn
        period.remoteSharePercent = terms.remoteSharePercent
        period.remoteTools = terms.remoteTools
        try act.save(period, in: register)
        if let sections = rules.sections(of: Document.Kind.contract.rulebookName, for: period.serviceForm) {
            try register.insert(contract(period, instructor, sections, act))
        }
        return Done()
    }

    private func check(_ period: ServicePeriod, _ rules: RuleSet, _ act: Act) throws {
        var problems: [Problem] = []
        if terms.madeOn > act.today { problems.append(Problem("madeOn", "in_future")) }
        if terms.madeOn < period.orderedOn { problems.append(Problem("madeOn", "before_order")) }
        if !(0...100).contains(terms.remoteSharePercent) {
            problems.append(Problem("remoteShare", "number_between", ["from": "0", "to": "100"]))
        }
        if terms.remoteSharePercent > 0, terms.remoteTools.isEmpty {
            problems.append(Problem("remoteTools", "required"))
        }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        var facts = period.facts
        facts[.periodSessions] = .integer(100)
        facts[.periodRemoteSessions] = .integer(terms.remoteSharePercent)
        let assessment = rules.about(.remoteShare).check(facts)
        if assessment.isBlocked { throw Refusal.againstRules(assessment.findings) }
    }

    /// The contract as a document that is never changed: the texts that the rulebook names sections for.
    private func contract(
        _ period: ServicePeriod, _ instructor: UserAccount, _ sections: DocumentSections, _ act: Act
    ) -> Document {
        let texts = [
            "delivery_modes": terms.deliveryModes, "remote_share": "\(terms.remoteSharePercent) %",
            "remote_tools": terms.remoteTools.isEmpty ? "–" : terms.remoteTools,
            "responsible_instructor": instructor.name,
        ]
        return Document(
            id: ID(rawValue: act.newID()), clientID: period.clientID, periodID: period.id, kind: .contract,
            madeOn: terms.madeOn, state: .sent, sentOn: act.today, authorID: act.worker.userID,
            sections: texts.filter { sections.texts.contains($0.key) })
    }
}
