/// A party that takes part in the services: orders, plans, provides, coaches or audits them.
package struct Organisation: Equatable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case county, provider, auditor
        case employmentAuthority = "employment_authority"
        case coachingProvider = "coaching_provider"
    }

    /// Only support and guidance may be bought from a company (Laki 189/2001, 24 §; Sääntökirja, kohta 1).
    package enum LegalForm: String, Sendable, CaseIterable {
        case `public`, association, foundation, company, cooperative
    }

    package let id: ID<Organisation>
    package let kind: Kind
    package let name: String
    package let businessID: String?
    package let legalForm: LegalForm
    /// The two-digit code of a county; nil for others.
    package let countyCode: String?
    /// The county that orders from it or works with it; nil for a county itself.
    package let countyID: ID<Organisation>?
    package let phone: String
    package let email: String
    /// Who receives orders.
    package let orderContact: OrderContact
    package let version: Int

    package init(
        id: ID<Organisation>, kind: Kind, name: String, businessID: String? = nil, legalForm: LegalForm = .public,
        countyCode: String? = nil, countyID: ID<Organisation>? = nil, phone: String = "", email: String = "",
        orderContact: OrderContact = OrderContact(), version: Int = 1
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.businessID = businessID
        self.legalForm = legalForm
        self.countyCode = countyCode
        self.countyID = countyID
        self.phone = phone
        self.email = email
        self.orderContact = orderContact
        self.version = version
    }
}

/// A place where an organisation works.
package struct Site: Equatable, Sendable {
    package let id: ID<Site>
    package let organisationID: ID<Organisation>
    package let name: String
    package let address: String
    package let municipalityCode: String
    package let validFrom: Day
    package let validTo: Day?
    /// Where it is on the map; nil when nobody has told.
    package let position: Position?
    package let version: Int

    package init(
        id: ID<Site>, organisationID: ID<Organisation>, name: String, address: String = "",
        municipalityCode: String = "", validFrom: Day, validTo: Day? = nil, position: Position? = nil,
        version: Int = 1
    ) {
        self.id = id
        self.organisationID = organisationID
        self.name = name
        self.address = address
        self.municipalityCode = municipalityCode
        self.validFrom = validFrom
        self.validTo = validTo
        self.position = position
        self.version = version
    }
}
