/// What a person does at an organisation, and so what they may do in Polku.
package enum Role: String, Sendable, CaseIterable {
    /// Asiakas: sees their own path and nothing else.
    case client
    /// Omatyöntekijä: the social-care worker responsible for the client's whole process.
    case ownWorker = "own_worker"
    /// Omavalmentaja: the employment authority's worker who plans with the client.
    case employmentCoach = "employment_coach"
    /// Vastuuohjaaja: the provider's worker responsible for the client's service.
    case responsibleInstructor = "responsible_instructor"
    /// Who runs a provider: accepts orders, sends month runs.
    case providerManager = "provider_manager"
    /// Kuntouttavan työtoiminnan sosiaaliohjaaja: plans with the client how the service is carried out, and follows it.
    case socialInstructor = "social_instructor"
    /// Kuntouttavan työtoiminnan ohjaaja: guides the day's work at the workshop.
    case workshopInstructor = "workshop_instructor"
    /// Työvalmentaja: gives feedback of the work every week and assesses work ability with the client.
    case workCoach = "work_coach"
    /// Terveydenhuollon sosiaaliohjaaja: guides and advises; never an own worker, never one who decides.
    case healthInstructor = "health_instructor"
    /// Työhönvalmentaja.
    case jobCoach = "job_coach"
    /// Auditoija of the quality criteria.
    case auditor
    /// Palvelupäällikkö of the county.
    case serviceManager = "service_manager"
    /// Pääkäyttäjä: manages organisations, users and roles; sees no client's content.
    case mainUser = "main_user"
    /// Sääntöversioiden ylläpitäjä: writes and publishes the county's rules; sees no client's content.
    case rulebookKeeper = "rulebook_keeper"
    /// Tietosuojavastaava: reads the trail; sees no client's content.
    case privacyOfficer = "privacy_officer"

    /// The kinds of organisation at which the role can be held.
    package var homes: Set<Organisation.Kind> {
        switch self {
        case .client, .ownWorker, .serviceManager, .mainUser, .privacyOfficer, .healthInstructor, .rulebookKeeper:
            [.county]
        case .employmentCoach: [.employmentAuthority]
        case .responsibleInstructor, .providerManager, .socialInstructor, .workshopInstructor, .workCoach:
            [.provider, .county]
        case .jobCoach: [.coachingProvider, .provider]
        case .auditor: [.auditor, .employmentAuthority]
        }
    }
}

/// A person who signs in.
package struct UserAccount: Equatable, Sendable {
    package let id: ID<UserAccount>
    package let name: String
    package let email: String
    package let phone: String
    package let language: String
    /// Where the person stands among the cards of a demonstration; nil outside one.
    package let personaOrder: Int?
    package let version: Int

    package init(
        id: ID<UserAccount>, name: String, email: String, phone: String = "", language: String = "fi",
        personaOrder: Int? = nil, version: Int = 1
    ) {
        self.id = id
        self.name = name
        self.email = email
        self.phone = phone
        self.language = language
        self.personaOrder = personaOrder
        self.version = version
    }
}

/// A role that a person holds at an organisation for a time.
package struct RoleAssignment: Equatable, Sendable {
    package let id: ID<RoleAssignment>
    package let userID: ID<UserAccount>
    package let organisationID: ID<Organisation>
    package let role: Role
    /// Whether the person is a social-care professional (sosiaalihuollon ammattihenkilö), who alone may decide.
    package let isProfessional: Bool
    package let validFrom: Day
    package let validTo: Day?
    package let version: Int

    package init(
        id: ID<RoleAssignment>, userID: ID<UserAccount>, organisationID: ID<Organisation>, role: Role,
        isProfessional: Bool = false, validFrom: Day, validTo: Day? = nil, version: Int = 1
    ) {
        self.id = id
        self.userID = userID
        self.organisationID = organisationID
        self.role = role
        self.isProfessional = isProfessional
        self.validFrom = validFrom
        self.validTo = validTo
        self.version = version
    }
}
