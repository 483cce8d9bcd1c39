/// A person whose path Polku carries.
package struct Client: Equatable, Sendable {
    /// Who pays the client's benefit, and so who is told of absences.
    package enum Payer: String, Sendable, CaseIterable {
        case kela, none
        case unemploymentFund = "unemployment_fund"
        case socialAssistance = "social_assistance"
    }

    package let id: ID<Client>
    package let countyID: ID<Organisation>
    package let givenName: String
    package let familyName: String
    /// The whole personal identity code, which is an attribute with a history and never a key.
    package let identityCode: String
    package let birthDate: Day
    package let municipalityCode: String
    package let address: String
    package let phone: String
    /// Turvakielto: where the person lives and goes is secret.
    package let isProtected: Bool
    package let language: String
    package let needsInterpreter: Bool
    package let isJobSearchInForce: Bool
    package let jobSearchCheckedOn: Day?
    /// A code of the rulebooks' list `benefits`.
    package let benefit: String
    package let payer: Payer
    /// Why public employment services or work are not possible for now.
    package let servicesReason: String
    /// The first day of unbroken unemployment; nil when not known.
    package let unemployedSince: Day?
    /// Days of labour market subsidy received; nil when not known.
    package let subsidyDays: Int?
    /// A certificate is asked from the first day of sickness since this day; nil when the usual rule holds.
    package let certificateFromFirstDaySince: Day?
    package let openedOn: Day
    package let closedOn: Day?
    package let version: Int

    package var name: String { givenName + " " + familyName }
    package var listName: String { familyName + " " + givenName }

    package init(
        id: ID<Client>, countyID: ID<Organisation>, givenName: String, familyName: String, identityCode: String,
        birthDate: Day, municipalityCode: String, address: String = "", phone: String = "", isProtected: Bool = false,
        language: String = "fi", needsInterpreter: Bool = false, isJobSearchInForce: Bool = false,
        jobSearchCheckedOn: Day? = nil, benefit: String = "unknown", payer: Payer = .kela,
        servicesReason: String = "", certificateFromFirstDaySince: Day? = nil, openedOn: Day, closedOn: Day? = nil,
        version: Int = 1, unemployedSince: Day? = nil, subsidyDays: Int? = nil
    ) {
        self.id = id
        self.countyID = countyID
        self.givenName = givenName
        self.familyName = familyName
        self.identityCode = identityCode
        self.birthDate = birthDate
        self.municipalityCode = municipalityCode
        self.address = address
        self.phone = phone
        self.isProtected = isProtected
        self.language = language
        self.needsInterpreter = needsInterpreter
        self.isJobSearchInForce = isJobSearchInForce
        self.jobSearchCheckedOn = jobSearchCheckedOn
        self.benefit = benefit
        self.payer = payer
        self.servicesReason = servicesReason
        self.certificateFromFirstDaySince = certificateFromFirstDaySince
        self.openedOn = openedOn
        self.closedOn = closedOn
        self.version = version
        self.unemployedSince = unemployedSince
        self.subsidyDays = subsidyDays
    }
}

/// A duty towards one client that a person holds for a time.
package struct ClientWorker: Equatable, Sendable {
    package enum Duty: String, Sendable, CaseIterable {
        case substitute
        case ownWorker = "own_worker"
        case employmentCoach = "employment_coach"
        case responsibleInstructor = "responsible_instructor"
        case jobCoach = "job_coach"
    }

    package let id: ID<ClientWorker>
    package let clientID: ID<Client>
    package let userID: ID<UserAccount>
    package let organisationID: ID<Organisation>
    package let duty: Duty
    package let validFrom: Day
    package let validTo: Day?

    package init(
        id: ID<ClientWorker>, clientID: ID<Client>, userID: ID<UserAccount>, organisationID: ID<Organisation>,
        duty: Duty, validFrom: Day, validTo: Day? = nil
    ) {
        self.id = id
        self.clientID = clientID
        self.userID = userID
        self.organisationID = organisationID
        self.duty = duty
        self.validFrom = validFrom
        self.validTo = validTo
    }
}
