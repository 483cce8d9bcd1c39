import Casework
import Pages
import Procedures

extension Typed {
    /// What a client's own form says; what is missing is told by the basics themselves.
    mutating func basics() -> ClientBasics {
        ClientBasics(
            givenName: textIfAny("given_name", most: 100), familyName: textIfAny("family_name", most: 100),
            municipalityCode: input["municipality"], address: textIfAny("address", most: 200),
            phone: textIfAny("phone", most: 40), isProtected: input["protected"] == "yes",
            language: input["language"], needsInterpreter: input["interpreter"] == "yes",
            isJobSearchInForce: input["job_search"] == "yes", jobSearchCheckedOn: dayIfAny("job_search_checked_on"),
            benefit: input["benefit"], payer: code("payer") ?? .none,
            servicesReason: textIfAny("services_reason", most: 2_000),
            unemployedSince: dayIfAny("unemployed_since"),
            subsidyDays: input["subsidy_days"].isEmpty ? nil : number("subsidy_days", in: 0...20_000))
    }

    /// What the form says of a referral; nil when a day or a choice can't be read.
    mutating func referral() -> ReferralEntry? {
        let receivedOn = day("received_on")
        let purpose = code("purpose", Referral.Purpose.self)
        let note = textIfAny("note", most: 2_000)
        if input["source"].isEmpty { self.note(Problem("source", "choose")) }
        if input.values("reasons").isEmpty { self.note(Problem("reasons", "choose_some")) }
        guard let receivedOn, let purpose else { return nil }
        return ReferralEntry(
            source: input["source"], reasons: input.values("reasons"), purpose: purpose, receivedOn: receivedOn,
            note: note, initiator: input["initiator"])
    }
}

extension ClientBasics {
    /// The form's fields as they stand in the register.
    func fields(_ format: Format) -> [String: [String]] {
        [
            "given_name": [givenName], "family_name": [familyName], "municipality": [municipalityCode],
            "address": [address], "phone": [phone], "protected": [isProtected ? "yes" : ""],
            "language": [language], "interpreter": [needsInterpreter ? "yes" : ""],
            "job_search": [isJobSearchInForce ? "yes" : ""],
            "job_search_checked_on": [jobSearchCheckedOn.map { format.day($0) } ?? ""],
            "unemployed_since": [unemployedSince.map { format.day($0) } ?? ""],
            "subsidy_days": [subsidyDays.map { String($0) } ?? ""],
            "benefit": [benefit], "payer": [payer.rawValue], "services_reason": [servicesReason],
        ]
    }
}

extension Visit {
    /// The choices of a client's forms, in the reader's language.
    func choices(_ codes: ClientCodes) -> ClientFormChoices {
        ClientFormChoices(
            benefits: options(codes.benefits), sources: options(codes.referralSources),
            reasons: options(codes.referralReasons), initiators: options(codes.initiators))
    }

    /// The day on which a referral in the form came, or today when it can't be read.
    var typedReceivedOn: Day {
        if case .day(let day) = Typed.day(from: form["received_on"]), day <= today { day } else { today }
    }
}
