package import Casework
package import Register

/// Records what the client answered on a consent form: one consent or refusal for each party, kept as one paper.
package struct RecordConsentForm: Procedure {
    package static let action = Action.recordConsent
    package let client: ID<Client>
    let form: String
    let entry: ConsentFormEntry
    let language: String
    package var subject: Subject { .client(client) }

    /// - Parameter language: the language in which the form was read to the client: fi, sv or en
    package init(_ form: String, of client: ID<Client>, entry: ConsentFormEntry, in language: String = "fi") {
        self.form = form
        self.client = client
        self.entry = entry
        self.language = language
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<Consent> {
        let (form, edition) = try act.consentForm(form, in: register)
        var kinds: [ID<Organisation>: Organisation.Kind] = [:]
        for id in entry.answers.compactMap(\.organisationID) {
            guard let found = try register.organisation(id), found.countyID == act.worker.countyID else { continue }
            kinds[id] = found.kind
        }
        let problems = entry.problems(on: act.today, form: form, kinds: kinds)
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        var lead: ID<Consent>?
        for party in form.parties {
            guard let answer = entry.answers.first(where: { $0.party == party.code }) else { continue }
            let id = ID<Consent>(rawValue: act.newID())
            let isOne = ConsentEntry.organisationKinds[party.code] != nil
            let consent = Consent(
                id: id, clientID: client, party: party.code, organisationID: isOne ? answer.organisationID : nil,
                scope: scope(of: form), isGiven: answer.isGiven, signedOn: entry.signedOn,
                signedPlace: entry.signedPlace, validFrom: entry.validFrom, validTo: entry.validTo,
                origin: ConsentOrigin(
                    way: entry.way, form: form.id, edition: edition, lead: lead,
                    patientRecordOn: form.asksPatientRecord ? entry.patientRecordOn : nil))
            try register.insert(consent, recordedBy: act.worker.userID)
            if lead == nil { lead = id }
        }
        guard let lead else { throw Refusal.notFound("form") }
        return lead
    }

    private func scope(of form: ConsentForm) -> String {
        switch language {
        case "sv": form.scope.sv
        case "en": form.scope.en
        default: form.scope.fi
        }
    }

    package func figures(after outcome: ID<Consent>) -> String {
        "form=" + form + " given=" + entry.answers.filter(\.isGiven).map(\.party).joined(separator: ",")
    }
}
