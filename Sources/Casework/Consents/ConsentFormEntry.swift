/// What the client answered on a consent form, party by party, and how it was given.
package struct ConsentFormEntry: Equatable, Sendable {
    /// The answer about one party.
    package struct Answer: Equatable, Sendable {
        package let party: String
        package let organisationID: ID<Organisation>?
        package let isGiven: Bool

        package init(party: String, organisationID: ID<Organisation>?, isGiven: Bool) {
            self.party = party
            self.organisationID = organisationID
            self.isGiven = isGiven
        }
    }

    package let answers: [Answer]
    package let way: ConsentOrigin.Way
    package let signedOn: Day
    package let signedPlace: String
    package let validFrom: Day
    package let validTo: Day?
    package let patientRecordOn: Day?

    package init(
        answers: [Answer], way: ConsentOrigin.Way, signedOn: Day, signedPlace: String, validFrom: Day, validTo: Day?,
        patientRecordOn: Day? = nil
    ) {
        self.answers = answers
        self.way = way
        self.signedOn = signedOn
        self.signedPlace = signedPlace
        self.validFrom = validFrom
        self.validTo = validTo
        self.patientRecordOn = patientRecordOn
    }

    /// The entry of one party, as a consent without a form would say it.
    package func entry(of answer: Answer, scope: String) -> ConsentEntry {
        ConsentEntry(
            party: answer.party, organisationID: answer.organisationID, scope: scope, isGiven: answer.isGiven,
            signedOn: signedOn, signedPlace: signedPlace, validFrom: validFrom, validTo: validTo)
    }

    /// What doesn't hold: every party of the form is answered about, an organisation is named for each yes, and a paper
    /// has its place.
    ///
    /// - Parameter kinds: the kinds of the organisations that were named, when they are the county's
    package func problems(
        on today: Day, form: ConsentForm, kinds: [ID<Organisation>: Organisation.Kind]
    ) -> [Problem] {
        var problems: [Problem] = []
        for party in form.parties {
            guard let answer = answers.first(where: { $0.party == party.code }) else {
                problems.append(Problem("given." + party.code, "choose"))
                continue
            }
            let needed = ConsentEntry.organisationKinds[party.code]
            if let needed, answer.isGiven, answer.organisationID.flatMap({ kinds[$0] }) != needed {
                problems.append(Problem("organisation." + party.code, "consent_organisation"))
            }
        }
        if signedOn > today { problems.append(Problem("signed_on", "not_in_future")) }
        if way == .paper, signedPlace.isEmpty { problems.append(Problem("signed_place", "required")) }
        if validFrom < signedOn { problems.append(Problem("valid_from", "consent_before_signing")) }
        if let validTo, validTo < validFrom { problems.append(Problem("valid_to", "ends_before_start")) }
        if form.asksPatientRecord, way == .paper, patientRecordOn == nil {
            problems.append(Problem("patient_record_on", "required"))
        }
        if let patientRecordOn, patientRecordOn > today {
            problems.append(Problem("patient_record_on", "not_in_future"))
        }
        return problems
    }
}
