package import Casework
package import Register

/// What is written of a referral in a form.
package struct ReferralEntry: Equatable, Sendable {
    package let source: String
    package let reasons: [String]
    package let purpose: Referral.Purpose
    package let receivedOn: Day
    package let note: String
    /// A code of the list `initiators`; empty when it isn't known.
    package let initiator: String

    package init(
        source: String, reasons: [String], purpose: Referral.Purpose, receivedOn: Day, note: String = "",
        initiator: String = ""
    ) {
        self.source = source
        self.reasons = reasons
        self.purpose = purpose
        self.receivedOn = receivedOn
        self.note = note
        self.initiator = initiator
    }

    /// What doesn't hold: the codes are those of the day on which the referral came.
    func problems(of county: ID<Organisation>, in register: some Reading, _ act: Act) throws -> [Problem] {
        var problems: [Problem] = []
        let rules = try act.rules(of: county, on: receivedOn, in: register)
        if receivedOn > act.today { problems.append(Problem("received_on", "not_in_future")) }
        if !rules.codes(of: "referral_sources", on: receivedOn).contains(where: { $0.code == source }) {
            problems.append(Problem("source", "choose"))
        }
        if !initiator.isEmpty, !rules.codes(of: "initiators", on: receivedOn).contains(where: { $0.code == initiator })
        {
            problems.append(Problem("initiator", "choose"))
        }
        let known = Set(rules.codes(of: "referral_reasons", on: receivedOn).map(\.code))
        if reasons.isEmpty || !known.isSuperset(of: reasons) { problems.append(Problem("reasons", "choose_some")) }
        return problems
    }

    func referral(of client: ID<Client>, _ act: Act) -> Referral {
        Referral(
            id: ID(rawValue: act.newID()), clientID: client, source: source, reasons: reasons, purpose: purpose,
            receivedOn: receivedOn, recordedBy: act.worker.userID, note: note, initiator: initiator)
    }
}

/// Records a new referral of somebody who is a client already.
package struct RecordReferral: Procedure {
    package static let action = Action.recordReferral
    package let client: ID<Client>
    package let entry: ReferralEntry
    package var subject: Subject { .client(client) }

    package init(client: ID<Client>, entry: ReferralEntry) {
        self.client = client
        self.entry = entry
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        let problems = try entry.problems(of: act.worker.countyID, in: register, act)
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        try register.insert(entry.referral(of: client, act))
        return Done()
    }
}
