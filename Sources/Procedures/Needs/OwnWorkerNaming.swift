package import Casework
package import Register

/// Those of the county who may be named a client's own worker today, by name.
package struct OwnWorkerCandidates: Inquiry {
    package static let action = Action.sendDocument
    package let document: ID<Document>

    package init(forAssessment document: ID<Document>) { self.document = document }

    package var subject: Subject { .document(document) }

    package func answer(from register: some Reading, _ act: Act) throws -> [UserAccount] {
        try register.users(with: .ownWorker, at: act.worker.countyID, on: act.today)
    }
}

extension Act {
    /// Names the own worker in connection with the assessment, when somebody is chosen and nobody is in force
    /// (Sosiaalihuoltolaki 1301/2014, 42 §).
    func nameOwnWorker(_ user: ID<UserAccount>?, of client: Client, _ register: WriteTransaction) throws {
        guard let user else { return }
        let isTaken = try register.workers(of: client.id, on: today).contains { $0.duty == .ownWorker }
        if isTaken { return }
        let candidates = try register.users(with: .ownWorker, at: client.countyID, on: today)
        guard candidates.contains(where: { $0.id == user }) else {
            throw Refusal.invalid([Problem("own_worker", "choose")])
        }
        try register.insert(
            ClientWorker(
                id: ID(rawValue: newID()), clientID: client.id, userID: user, organisationID: client.countyID,
                duty: .ownWorker, validFrom: today))
    }
}
