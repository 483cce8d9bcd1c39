extension Plan.Kind {
    /// Whether the employment authority is a party, so that the plan itself is shared with it.
    package var isJoint: Bool { parties.contains(.employmentCoach) }
}

extension Role {
    /// Whether the role sees only the seven groups of data that social care may share.
    package var seesSharedGroupsOnly: Bool {
        switch self {
        case .employmentCoach, .jobCoach, .auditor, .healthInstructor: true
        case .client, .ownWorker, .responsibleInstructor, .providerManager, .socialInstructor, .workshopInstructor,
            .workCoach, .serviceManager, .mainUser, .privacyOfficer, .rulebookKeeper:
            false
        }
    }
}
