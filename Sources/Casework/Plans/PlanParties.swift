extension Plan.Kind {
    /// The roles that must have met to make a plan of this kind; a client plan is social care's own
    /// (Laki 189/2001, 5 §).
    package var parties: [Plan.ParticipantRole] {
        self == .clientPlan ? [.client, .ownWorker] : [.client, .ownWorker, .employmentCoach]
    }
}
