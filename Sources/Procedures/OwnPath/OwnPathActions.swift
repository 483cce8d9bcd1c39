package import Casework

extension Action {
    /// The client's own path: what comes next, the plan, the days, the people and the papers.
    package static let seeOwnPath = Action("own.path", ask: .ownWorker, Grant([.client], on: .oneself))
    package static let readOwnDocument = Action("own.document", ask: .ownWorker, Grant([.client], on: .oneself))
    package static let readOwnDecision = Action("own.decision", ask: .ownWorker, Grant([.client], on: .oneself))
    /// The client's own feedback on a service that is ending.
    package static let giveOwnFeedback = Action("own.feedback", ask: .ownWorker, Grant([.client], on: .oneself))
    /// The client confirms having seen who the new responsible instructor is.
    package static let seeOwnInstructor = Action("own.instructor", ask: .ownWorker, Grant([.client], on: .oneself))
    /// Who has read the client's file, when and why.
    package static let seeOwnReaders = Action("own.readers", ask: .ownWorker, Grant([.client], on: .oneself))
}
