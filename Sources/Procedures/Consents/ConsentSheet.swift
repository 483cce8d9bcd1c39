package import Casework
package import Register

/// A consent form with what the client answered on it; nothing answered while it is still blank.
package struct ConsentSheet: Equatable, Sendable {
    package let form: ConsentForm
    /// The consents of the form, the one that leads them first.
    package let consents: [Consent]
    /// The names of the organisations that were named, by id.
    package let organisations: [ID<Organisation>: String]

    /// The consent about a party.
    package func consent(of party: ConsentForm.Party) -> Consent? { consents.first { $0.party == party.code } }
}

extension Act {
    /// The form that a consent was given on; nil without one, and when its edition is no longer there.
    func sheet(of consent: Consent, in register: some Reading) throws -> ConsentSheet? {
        let books = try books(in: register)
        guard let form = books.consentForm(consent.origin.form, in: consent.origin.edition) else { return nil }
        let all = try register.consents(ledBy: consent.origin.lead ?? consent.id)
        var organisations: [ID<Organisation>: String] = [:]
        for id in all.compactMap(\.organisationID) { organisations[id] = try register.organisation(id)?.name }
        return ConsentSheet(form: form, consents: all, organisations: organisations)
    }
}

/// A consent form in use, for filling in or for printing blank.
package struct OpenConsentForm: Inquiry {
    package struct Answer: Sendable {
        package let form: ConsentForm
        package let client: Client
        package let county: Organisation
        package let header: ClientHeader
        /// The organisations of the county that a party may be.
        package let organisations: [Organisation]
        package let today: Day
    }

    package static let action = Action.recordConsent
    package let client: ID<Client>
    let form: String
    package var subject: Subject { .client(client) }

    package init(_ form: String, of client: ID<Client>) {
        self.form = form
        self.client = client
    }

    package func answer(from register: some Reading, _ act: Act) throws -> Answer {
        guard let found = try register.client(client), let county = try register.organisation(found.countyID),
            let header = try register.clientHeader(client, hidesWhereabouts: true)
        else { throw Refusal.notFound("client") }
        return Answer(
            form: try act.consentForm(form, in: register).form, client: found, county: county, header: header,
            organisations: try register.organisations(of: act.worker.countyID).filter { $0.kind != .county },
            today: act.today)
    }
}

extension Act {
    /// A form in use today.
    ///
    /// - Throws: `Refusal.notFound` when there is none of that name
    func consentForm(_ id: String, in register: some Reading) throws -> (form: ConsentForm, edition: String) {
        let forms = try rules(of: worker.countyID, on: today, in: register).consentForms(on: today)
        guard let found = forms.last(where: { $0.form.id == id }) else { throw Refusal.notFound("form") }
        return found
    }
}
