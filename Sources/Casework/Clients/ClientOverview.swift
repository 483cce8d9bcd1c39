/// Who a client is, as far as the reader may see: what isn't theirs to see isn't in it.
package struct ClientHeader: Equatable, Sendable {
    package let id: ID<Client>
    package let name: String
    package let birthDate: Day
    /// Nil when it is protected from the reader.
    package var municipalityCode: String?
    /// Nil when the reader's task doesn't need it, or it is protected from them.
    package var address: String?
    package let phone: String
    package let isProtected: Bool
    package let language: String
    package let needsInterpreter: Bool
    package let isJobSearchInForce: Bool
    package let jobSearchCheckedOn: Day?
    package let openedOn: Day
    package let closedOn: Day?

    /// - Parameter hidesWhereabouts: whether the municipality and the address of a protected client are left out
    package init(_ client: Client, hidesWhereabouts: Bool) {
        let isHidden = client.isProtected && hidesWhereabouts
        id = client.id
        name = client.name
        birthDate = client.birthDate
        municipalityCode = isHidden ? nil : client.municipalityCode
        address = isHidden || client.address.isEmpty ? nil : client.address
        phone = client.phone
        isProtected = client.isProtected
        language = client.language
        needsInterpreter = client.needsInterpreter
        isJobSearchInForce = client.isJobSearchInForce
        jobSearchCheckedOn = client.jobSearchCheckedOn
        openedOn = client.openedOn
        closedOn = client.closedOn
    }
}

/// The parts of a client's file that a role may be shown.
package enum ClientPart: String, Sendable, CaseIterable {
    /// Where the client is on the path, the current period and its units.
    case service
    /// The published plan and its goals.
    case plan
    /// What each day was, without its cause.
    case days
    /// Contacts and notes.
    case notes
    case consents
    /// Needs assessment, decisions, reports.
    case documents
    /// The home municipality and address of a protected client.
    case whereabouts
}

/// The client's page as far as the reader may see it.
package struct ClientOverview: Equatable, Sendable {
    package let header: ClientHeader
    package let parts: Set<ClientPart>
    package let marks: PathMarks
    package var period: CurrentPeriod?
    package var plan: Plan?
    package var network: [NetworkMember] = []
    /// The other files of the same person that the reader may open.
    package var joined: [ClientChoice] = []
    package var consents: [Consent] = []
    /// How the client came last; nil when it isn't the reader's to see.
    package var referral: Referral?
    /// Proposals of a service that wait for the own worker's answer.
    package var openInitiatives = 0
    /// The newest first.
    package var events: [ClientEvent] = []
    /// What the rules that ask who the client is say today; empty when it isn't the reader's to see.
    package var eligibility: [RuledFinding] = []
    /// Names of the codes that stand in it: service forms and parties.
    package var names: [String: Wording] = [:]

    package init(header: ClientHeader, parts: Set<ClientPart>, marks: PathMarks) {
        self.header = header
        self.parts = parts
        self.marks = marks
    }
}

/// Somebody who works with the client today.
package struct NetworkMember: Equatable, Sendable {
    package let name: String
    package let phone: String
    package let organisation: String
    package let duty: ClientWorker.Duty

    package init(name: String, phone: String, organisation: String, duty: ClientWorker.Duty) {
        self.name = name
        self.phone = phone
        self.organisation = organisation
        self.duty = duty
    }
}

/// Something that happened on the client's path.
package struct ClientEvent: Equatable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case referral, opened, contact, started, ended, outcome
        case needsAssessment = "needs_assessment"
        case implementationPlan = "implementation_plan"
        case contract
        case interimReport = "interim_report"
        case finalReport = "final_report"
        case plan
        case decision
        case refusal

        /// The part of the file that it belongs to.
        package var part: ClientPart? {
            switch self {
            case .opened: nil
            case .referral, .needsAssessment, .contract, .implementationPlan, .interimReport, .finalReport: .documents
            case .plan: .plan
            case .decision, .refusal, .started, .ended, .outcome: .service
            case .contact: .notes
            }
        }
    }

    package let day: Day
    package let kind: Kind
    /// The id of what the event is about.
    package let reference: String
    /// The kind of a contact or plan; empty for others.
    package let detail: String

    package init(day: Day, kind: Kind, reference: String, detail: String) {
        self.day = day
        self.kind = kind
        self.reference = reference
        self.detail = detail
    }
}
