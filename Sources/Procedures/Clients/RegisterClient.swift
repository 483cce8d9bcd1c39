package import Casework
package import Register

/// Opens a client's file: who they are, how they came, and who answers for their path from today.
package struct RegisterClient: Procedure {
    package static let action = Action.registerClient
    package let identityCode: PersonalIdentityCode
    package let basics: ClientBasics
    package let referral: ReferralEntry
    package var subject: Subject { .office }

    package init(identityCode: PersonalIdentityCode, basics: ClientBasics, referral: ReferralEntry) {
        self.identityCode = identityCode
        self.basics = basics
        self.referral = referral
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<Client> {
        let county = act.worker.countyID
        let rules = try act.rules(of: county, on: act.today, in: register)
        let benefits = rules.codes(of: "benefits", on: act.today).map(\.code)
        var problems = basics.problems(on: act.today, benefits: benefits)
        if identityCode.birthDate > act.today { problems.append(Problem("identity_code", "not_in_future")) }
        if try register.client(identityCode: identityCode) != nil {
            problems.append(Problem("identity_code", "identity_known"))
        }
        problems += try referral.problems(of: county, in: register, act)
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        let client = basics.client(
            ID(rawValue: act.newID()), in: county, identityCode: identityCode, openedOn: act.today)
        try register.insert(client)
        try register.insert(referral.referral(of: client.id, act))
        try register.insert(
            ClientWorker(
                id: ID(rawValue: act.newID()), clientID: client.id, userID: act.worker.userID,
                organisationID: act.worker.organisationID, duty: .ownWorker, validFrom: act.today))
        return client.id
    }

    package func client(after outcome: ID<Client>) -> ID<Client>? { outcome }
}

extension ClientBasics {
    /// The client that these basics describe.
    func client(
        _ id: ID<Client>, in county: ID<Organisation>, identityCode: PersonalIdentityCode, openedOn: Day
    ) -> Client {
        Client(
            id: id, countyID: county, givenName: givenName, familyName: familyName, identityCode: identityCode.text,
            birthDate: identityCode.birthDate, municipalityCode: municipalityCode, address: address, phone: phone,
            isProtected: isProtected, language: language, needsInterpreter: needsInterpreter,
            isJobSearchInForce: isJobSearchInForce, jobSearchCheckedOn: jobSearchCheckedOn, benefit: benefit,
            payer: payer, servicesReason: servicesReason, openedOn: openedOn, unemployedSince: unemployedSince,
            subsidyDays: subsidyDays)
    }
}
