package import Casework
package import Register

/// Is this person a client already, or could somebody born on the same day be them?
package struct CheckNewClient: Inquiry {
    package static let action = Action.registerClient
    package let identityCode: PersonalIdentityCode
    package var subject: Subject { .office }

    package init(identityCode: PersonalIdentityCode) { self.identityCode = identityCode }

    package func answer(from register: some Reading, _ act: Act) throws -> NewClientCheck {
        let county = act.worker.countyID
        let found = try register.client(identityCode: identityCode)
        let same = try found.flatMap { $0.countyID == county ? try known($0, in: register, act) : nil }
        let sameDay = try register.clients(bornOn: identityCode.birthDate, in: county)
            .filter { $0.identityCode != identityCode.text }
        return NewClientCheck(
            same: same, isElsewhere: found != nil && same == nil,
            sameDay: try sameDay.map { try known($0, in: register, act) })
    }

    private func known(_ client: Client, in register: some Reading, _ act: Act) throws -> NewClientCheck.Known {
        let ownWorker = try register.workers(of: client.id, on: act.today).first { $0.duty == .ownWorker }
        return NewClientCheck.Known(
            id: client.id, name: client.name, birthDate: client.birthDate,
            ownWorker: try ownWorker.flatMap { try register.user($0.userID)?.name },
            isOpenToReader: try act.may(.openClient, to: client.id, in: register))
    }
}

/// Which codes may be chosen in a client's forms?
package struct AskClientCodes: Inquiry {
    package static let action = Action.registerClient
    /// The day on which the referral came.
    package let receivedOn: Day
    package var subject: Subject { .office }

    package init(receivedOn: Day) { self.receivedOn = receivedOn }

    package func answer(from register: some Reading, _ act: Act) throws -> ClientCodes {
        try act.clientCodes(receivedOn: receivedOn, in: register)
    }
}

extension Act {
    /// The codes that a client's forms may choose from today, and for a referral of a day.
    func clientCodes(receivedOn: Day, in register: some Reading) throws -> ClientCodes {
        let county = worker.countyID
        return ClientCodes(
            rules: try rules(of: county, on: today, in: register), on: today,
            referralRules: try rules(of: county, on: receivedOn, in: register), receivedOn: receivedOn)
    }
}
