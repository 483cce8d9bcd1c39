/// How a client came to the social services: from whom, why, and for what (referral, ohjaus).
///
/// The client alone is enough: a referral may have the client as its source.
package struct Referral: Equatable, Sendable {
    /// What the contact was agreed for.
    package enum Purpose: String, Sendable, CaseIterable {
        /// To map the possibility of the service and the situation in life.
        case mapping
        /// To seek the service itself.
        case service
        case other
    }

    package let id: ID<Referral>
    package let clientID: ID<Client>
    /// A code of the rulebooks' list `referral_sources` on the day of the referral.
    package let source: String
    /// Who took the initiative, a code of the list `initiators`; empty when it isn't known.
    package let initiator: String
    /// Codes of the list `referral_reasons`, at least one.
    package let reasons: [String]
    package let purpose: Purpose
    package let receivedOn: Day
    package let recordedBy: ID<UserAccount>
    package let note: String

    package init(
        id: ID<Referral>, clientID: ID<Client>, source: String, reasons: [String], purpose: Purpose, receivedOn: Day,
        recordedBy: ID<UserAccount>, note: String = "", initiator: String = ""
    ) {
        self.id = id
        self.clientID = clientID
        self.source = source
        self.reasons = reasons
        self.purpose = purpose
        self.receivedOn = receivedOn
        self.recordedBy = recordedBy
        self.note = note
        self.initiator = initiator
    }
}
