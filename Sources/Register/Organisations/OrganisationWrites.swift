package import Casework

extension Reading {
    /// Every site of an organisation, those that have ended last.
    package func allSites(of organisation: ID<Organisation>) throws -> [Site] {
        try session.rows(
            """
            SELECT * FROM site WHERE organisation_id = \(organisation)
            ORDER BY CASE WHEN valid_to IS NULL THEN 0 ELSE 1 END, name, id
            """
        ).map(Site.init(row:))
    }
}

extension WriteTransaction {
    /// Writes what may be edited of an organisation; false when it has another version than expected.
    package func update(_ organisation: Organisation, expected: Int) throws -> Bool {
        try session.run(
            """
            UPDATE organisation SET name = \(organisation.name), business_id = \(organisation.businessID),
                legal_form = \(organisation.legalForm), phone = \(organisation.phone), email = \(organisation.email),
                order_contact = \(organisation.orderContact.name),
                order_contact_title = \(organisation.orderContact.title),
                order_contact_phone = \(organisation.orderContact.phone),
                order_contact_email = \(organisation.orderContact.email), version = version + 1
            WHERE id = \(organisation.id) AND version = \(expected)
            """) == 1
    }

    /// Writes what may be edited of a site; false when it has another version than expected.
    package func update(_ site: Site, expected: Int) throws -> Bool {
        try session.run(
            """
            UPDATE site SET name = \(site.name), address = \(site.address),
                municipality_code = \(site.municipalityCode), valid_from = \(site.validFrom),
                valid_to = \(site.validTo), north = \(site.position?.north), east = \(site.position?.east),
                version = version + 1
            WHERE id = \(site.id) AND version = \(expected)
            """) == 1
    }
}
