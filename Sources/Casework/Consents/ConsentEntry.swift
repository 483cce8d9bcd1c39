/// What a signed consent form says.
package struct ConsentEntry: Equatable, Sendable {
    /// A code of the rulebooks' list `consent_parties`.
    package let party: String
    package let organisationID: ID<Organisation>?
    package let scope: String
    package let isGiven: Bool
    package let signedOn: Day
    package let signedPlace: String
    package let validFrom: Day
    package let validTo: Day?

    package init(
        party: String, organisationID: ID<Organisation>?, scope: String, isGiven: Bool, signedOn: Day,
        signedPlace: String, validFrom: Day, validTo: Day?
    ) {
        self.party = party
        self.organisationID = organisationID
        self.scope = scope
        self.isGiven = isGiven
        self.signedOn = signedOn
        self.signedPlace = signedPlace
        self.validFrom = validFrom
        self.validTo = validTo
    }

    /// The parties that are organisations of the county, and the kind of each: a consent to them names which one.
    package static let organisationKinds: [String: Organisation.Kind] = [
        "provider": .provider, "employment_authority": .employmentAuthority, "coaching_provider": .coachingProvider,
    ]

    /// What doesn't hold on the day, in the form's order.
    ///
    /// - Parameters:
    ///   - parties: the codes that may be chosen on the day
    ///   - kind: the kind of the organisation that was named, if it is one of the county's
    package func problems(on today: Day, parties: [String], kind: Organisation.Kind?) -> [Problem] {
        var problems: [Problem] = []
        if !parties.contains(party) { problems.append(Problem("party", "choose")) }
        if let needed = Self.organisationKinds[party] {
            if kind != needed { problems.append(Problem("organisation", "consent_organisation")) }
        } else if organisationID != nil {
            problems.append(Problem("organisation", "consent_no_organisation"))
        }
        if scope.isEmpty { problems.append(Problem("scope", "required")) }
        if signedOn > today { problems.append(Problem("signed_on", "not_in_future")) }
        if signedPlace.isEmpty { problems.append(Problem("signed_place", "required")) }
        if isGiven, validFrom < signedOn { problems.append(Problem("valid_from", "consent_before_signing")) }
        if let validTo, validTo < validFrom { problems.append(Problem("valid_to", "ends_before_start")) }
        return problems
    }
}
