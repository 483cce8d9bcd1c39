/// A case on which two editions of a rulebook say different things.
package struct VerdictChange: Sendable {
    /// Whose case it is, as much as the keeper of the rules needs to know.
    package struct Who: Sendable {
        package let client: ID<Client>
        package let initials: String
        /// The own worker's name; nil when nobody answers for the client.
        package let ownWorker: String?
        /// The number of the decision that was judged; nil when only the client's eligibility was.
        package let decision: Int?

        package init(client: ID<Client>, initials: String, ownWorker: String?, decision: Int?) {
            self.client = client
            self.initials = initials
            self.ownWorker = ownWorker
            self.decision = decision
        }
    }

    package let who: Who
    /// What only the earlier edition says.
    package let before: [Finding]
    /// What only the later edition says.
    package let after: [Finding]
    /// The heaviest finding of the earlier edition, and of the later; nil when it has none.
    package let severityBefore: Severity?
    package let severityAfter: Severity?

    /// Nil when both editions say the same in the same words.
    package init?(_ who: @autoclosure () throws -> Who, before: Assessment, after: Assessment) rethrows {
        let (saidBefore, saidAfter) = (Set(before.findings.map(\.said)), Set(after.findings.map(\.said)))
        guard saidBefore != saidAfter else { return nil }
        self.who = try who()
        self.before = before.findings.filter { !saidAfter.contains($0.said) }
        self.after = after.findings.filter { !saidBefore.contains($0.said) }
        severityBefore = before.severity
        severityAfter = after.severity
    }

    /// Whether the case fares worse under the later edition.
    package var isHeavier: Bool { rank(severityAfter) > rank(severityBefore) }

    private func rank(_ severity: Severity?) -> Int { severity.map { $0 == .note ? 1 : $0 == .warn ? 2 : 3 } ?? 0 }
}

extension Finding {
    /// The finding apart from the edition that it stands in.
    fileprivate var said: [String] { [rule.id, severity.rawValue, message.fi] }
}

/// What changes in the open cases of a county when one edition of a rulebook takes the place of another.
package struct RulebookPreview: Sendable {
    package let day: Day
    /// The names of the editions that were compared; nil when there was none before.
    package let before: String?
    package let after: String
    /// How many open cases were looked at.
    package let cases: Int
    /// The cases that change, those that fare worse first.
    package let changes: [VerdictChange]

    package init(day: Day, before: String?, after: String, cases: Int, changes: [VerdictChange]) {
        self.day = day
        self.before = before
        self.after = after
        self.cases = cases
        self.changes = changes.filter(\.isHeavier) + changes.filter { !$0.isHeavier }
    }
}
