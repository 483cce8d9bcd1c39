package import Casework
package import Register

/// What can be written of an organisation.
package struct OrganisationContents: Sendable, Equatable {
    package var name: String
    package var businessID: BusinessID?
    package var legalForm: Organisation.LegalForm
    package var phone: String
    package var email: String
    /// Who receives orders.
    package var orderContact: OrderContact

    package init(
        name: String, businessID: BusinessID? = nil, legalForm: Organisation.LegalForm, phone: String = "",
        email: String = "", orderContact: OrderContact = OrderContact()
    ) {
        self.name = name
        self.businessID = businessID
        self.legalForm = legalForm
        self.phone = phone
        self.email = email
        self.orderContact = orderContact
    }

    func organisation(
        _ id: ID<Organisation>, _ kind: Organisation.Kind, county: ID<Organisation>?, countyCode: String? = nil
    ) -> Organisation {
        Organisation(
            id: id, kind: kind, name: name, businessID: businessID?.text, legalForm: legalForm, countyCode: countyCode,
            countyID: county, phone: phone, email: email, orderContact: orderContact)
    }
}

/// Adds a party that works with the county.
package struct AddOrganisation: Procedure {
    package static let action = Action.addOrganisation
    package let county: ID<Organisation>
    package let kind: Organisation.Kind
    package let contents: OrganisationContents

    /// - Parameter kind: any but a county, which is made when a register is set up
    package init(county: ID<Organisation>, kind: Organisation.Kind, contents: OrganisationContents) {
        self.county = county
        self.kind = kind
        self.contents = contents
    }

    package var subject: Subject { .organisation(county) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<Organisation> {
        guard kind != .county else { throw Refusal.invalid([Problem("kind", "choose")]) }
        if !contents.orderContact.problems.isEmpty { throw Refusal.invalid(contents.orderContact.problems) }
        let others = try register.organisations(of: county, kind: kind)
        if others.contains(where: { $0.name == contents.name }) {
            throw Refusal.invalid([Problem("name", "organisation_known")])
        }
        let id = ID<Organisation>(rawValue: act.newID())
        try register.insert(contents.organisation(id, kind, county: county))
        return id
    }
}

/// Changes what is written of an organisation.
package struct EditOrganisation: Procedure {
    package static let action = Action.editOrganisation
    package let organisation: ID<Organisation>
    package let contents: OrganisationContents
    package let version: Int

    package init(_ organisation: ID<Organisation>, contents: OrganisationContents, version: Int) {
        self.organisation = organisation
        self.contents = contents
        self.version = version
    }

    package var subject: Subject { .organisation(organisation) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        guard let found = try register.organisation(organisation) else { throw Refusal.notFound("organisation") }
        if !contents.orderContact.problems.isEmpty { throw Refusal.invalid(contents.orderContact.problems) }
        let edited = contents.organisation(
            organisation, found.kind, county: found.countyID, countyCode: found.countyCode)
        guard try register.update(edited, expected: version) else { throw Refusal.stale(current: found.version) }
        return Done()
    }
}
