extension Document.Kind {
    /// The roles that write a document of this kind: who assesses needs, and who gives the service.
    package var writers: Set<Role> {
        switch self {
        case .needsAssessment: [.ownWorker, .serviceManager]
        case .implementationPlan, .interimReport: [.responsibleInstructor, .providerManager, .socialInstructor]
        case .contract, .finalReport: [.responsibleInstructor, .providerManager]
        }
    }

    /// The roles that read one once it is sent; a needs assessment stays within social care.
    package var readers: Set<Role> {
        let own = writers.union([.ownWorker, .serviceManager])
        return self == .needsAssessment ? own : own.union([.socialInstructor, .workCoach])
    }

    /// Whether only a social-care professional may complete it (Sosiaalihuoltolaki 1301/2014, 36 §).
    package var needsProfessional: Bool { self == .needsAssessment }

    /// What it is called in the rulebooks.
    package var rulebookName: String { rawValue }
}

extension Document {
    /// Whether a person in this role may see it: a draft is only its writers' own.
    package func isReadable(by role: Role) -> Bool {
        (state == .draft ? kind.writers : kind.readers).contains(role)
    }
}
