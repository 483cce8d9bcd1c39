/// A damage at the place (vahinko), which the own worker is told of without delay.
package struct Incident: Equatable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case clientInjury = "client_injury"
        case clientProperty = "client_property"
        case thirdParty = "third_party"
        case providerProperty = "provider_property"
    }

    package let id: ID<Incident>
    package let periodID: ID<ServicePeriod>
    package let clientID: ID<Client>
    package let providerID: ID<Organisation>
    package let kind: Kind
    package let happenedOn: Day
    /// Minutes after midnight; nil when it isn't known.
    package let happenedAt: Int?
    package let text: String
    /// From which insurance it is compensated; empty when it isn't known yet.
    package let insurance: String
    package let toldOn: Day
    /// The instant of the notice in UTC, ISO 8601.
    package let toldAt: String
    package let recordedBy: ID<UserAccount>
    /// The day the own worker read the notice; nil until then.
    package let readOn: Day?

    package init(
        id: ID<Incident>, periodID: ID<ServicePeriod>, clientID: ID<Client>, providerID: ID<Organisation>, kind: Kind,
        happenedOn: Day, happenedAt: Int? = nil, text: String, insurance: String = "", toldOn: Day, toldAt: String,
        recordedBy: ID<UserAccount>, readOn: Day? = nil
    ) {
        self.id = id
        self.periodID = periodID
        self.clientID = clientID
        self.providerID = providerID
        self.kind = kind
        self.happenedOn = happenedOn
        self.happenedAt = happenedAt
        self.text = text
        self.insurance = insurance
        self.toldOn = toldOn
        self.toldAt = toldAt
        self.recordedBy = recordedBy
        self.readOn = readOn
    }

    /// What the rules about the notice ask.
    package func facts(_ serviceForm: String) -> Facts {
        var facts = Facts()
        facts[.serviceForm] = .code(serviceForm)
        facts[.noticeKind] = .code("damage")
        facts[.noticeEventDay] = .day(happenedOn)
        facts[.noticeSentDay] = .day(toldOn)
        return facts
    }
}

/// An incident with what the rules say of its notice.
package struct JudgedIncident: Sendable {
    package let incident: Incident
    package let findings: [Finding]

    package init(incident: Incident, findings: [Finding]) {
        self.incident = incident
        self.findings = findings
    }
}
