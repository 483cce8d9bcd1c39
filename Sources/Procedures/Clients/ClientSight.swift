import Casework

extension ClientPart {
    /// What each role may be shown of a client whom they may open at all.
    ///
    /// The employment authority sees the multi-agency groups only: who and how to reach them, the plan and its
    /// follow-up (Laki työllistymisen monialaisesta edistämisestä). Causes of absence and notes are nobody's but the
    /// social services' and, for its own service, the provider's.
    static func seen(by role: Role) -> Set<ClientPart> {
        switch role {
        case .ownWorker: Set(ClientPart.allCases)
        case .serviceManager: [.service, .plan, .days, .consents, .documents]
        case .responsibleInstructor, .providerManager, .socialInstructor, .workCoach: [.service, .plan, .days]
        case .workshopInstructor: [.service, .days]
        case .employmentCoach, .jobCoach: [.service, .plan]
        case .client, .auditor, .mainUser, .privacyOfficer, .healthInstructor, .rulebookKeeper: []
        }
    }
}
