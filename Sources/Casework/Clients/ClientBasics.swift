/// What is written of a client in their own form: everything but the identity code and what follows from other acts.
package struct ClientBasics: Equatable, Sendable {
    package var givenName: String
    package var familyName: String
    package var municipalityCode: String
    package var address: String
    package var phone: String
    /// Turvakielto: where the person lives and goes is secret.
    package var isProtected: Bool
    package var language: String
    package var needsInterpreter: Bool
    package var isJobSearchInForce: Bool
    package var jobSearchCheckedOn: Day?
    /// A code of the rulebooks' list `benefits`.
    package var benefit: String
    package var payer: Client.Payer
    /// The first day of unbroken unemployment; nil when not known.
    package var unemployedSince: Day?
    /// Days of labour market subsidy received; nil when not known.
    package var subsidyDays: Int?
    /// Why public employment services or work are not possible for now.
    package var servicesReason: String

    package init(
        givenName: String, familyName: String, municipalityCode: String, address: String = "", phone: String = "",
        isProtected: Bool = false, language: String = "fi", needsInterpreter: Bool = false,
        isJobSearchInForce: Bool = false, jobSearchCheckedOn: Day? = nil, benefit: String = "unknown",
        payer: Client.Payer = .kela, servicesReason: String,
        unemployedSince: Day? = nil, subsidyDays: Int? = nil
    ) {
        self.givenName = givenName
        self.familyName = familyName
        self.municipalityCode = municipalityCode
        self.address = address
        self.phone = phone
        self.isProtected = isProtected
        self.language = language
        self.needsInterpreter = needsInterpreter
        self.isJobSearchInForce = isJobSearchInForce
        self.jobSearchCheckedOn = jobSearchCheckedOn
        self.benefit = benefit
        self.payer = payer
        self.servicesReason = servicesReason
        self.unemployedSince = unemployedSince
        self.subsidyDays = subsidyDays
    }

    package init(of client: Client) {
        self.init(
            givenName: client.givenName, familyName: client.familyName, municipalityCode: client.municipalityCode,
            address: client.address, phone: client.phone, isProtected: client.isProtected, language: client.language,
            needsInterpreter: client.needsInterpreter, isJobSearchInForce: client.isJobSearchInForce,
            jobSearchCheckedOn: client.jobSearchCheckedOn, benefit: client.benefit, payer: client.payer,
            servicesReason: client.servicesReason, unemployedSince: client.unemployedSince,
            subsidyDays: client.subsidyDays)
    }

    /// The languages in which a client may be served; anything else is told by an interpreter.
    package static let languages = ["fi", "sv", "en", "other"]

    /// What doesn't hold on the day, in the form's order.
    ///
    /// - Parameter benefits: the codes that may be chosen on the day
    package func problems(on today: Day, benefits: [String]) -> [Problem] {
        var problems: [Problem] = []
        if givenName.isEmpty { problems.append(Problem("given_name", "required")) }
        if familyName.isEmpty { problems.append(Problem("family_name", "required")) }
        if Municipality.with(code: municipalityCode) == nil { problems.append(Problem("municipality", "choose")) }
        if !Self.languages.contains(language) { problems.append(Problem("language", "choose")) }
        if isJobSearchInForce, jobSearchCheckedOn == nil {
            problems.append(Problem("job_search_checked_on", "job_search_checked"))
        }
        if let day = jobSearchCheckedOn, day > today {
            problems.append(Problem("job_search_checked_on", "not_in_future"))
        }
        if let day = unemployedSince, day > today { problems.append(Problem("unemployed_since", "not_in_future")) }
        if !benefits.contains(benefit) { problems.append(Problem("benefit", "choose")) }
        if servicesReason.isEmpty { problems.append(Problem("services_reason", "services_reason")) }
        return problems
    }
}
