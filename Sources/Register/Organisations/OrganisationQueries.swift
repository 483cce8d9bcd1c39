package import Casework

extension Organisation {
    init(row: any SQLRow) throws {
        self.init(
            id: try row.id("id"), kind: try row.code("kind"), name: try row.string("name"),
            businessID: row.text("business_id"), legalForm: try row.code("legal_form"),
            countyCode: row.text("county_code"), countyID: row.idIfAny("county_id"), phone: try row.string("phone"),
            email: try row.string("email"),
            orderContact: OrderContact(
                title: try row.string("order_contact_title"), name: try row.string("order_contact"),
                phone: try row.string("order_contact_phone"), email: try row.string("order_contact_email")),
            version: try row.int("version"))
    }
}

extension Site {
    init(row: any SQLRow) throws {
        self.init(
            id: try row.id("id"), organisationID: try row.id("organisation_id"), name: try row.string("name"),
            address: try row.string("address"), municipalityCode: try row.string("municipality_code"),
            validFrom: try row.day("valid_from"), validTo: try row.dayIfAny("valid_to"),
            position: row.integer("north").flatMap { north in
                row.integer("east").flatMap { Position(north: north, east: $0) }
            },
            version: try row.int("version"))
    }
}

extension Reading {
    package func organisation(_ id: ID<Organisation>) throws -> Organisation? {
        try session.rows("SELECT * FROM organisation WHERE id = \(id)").first.map(Organisation.init(row:))
    }

    /// The organisations of a county, the county itself among them, by name.
    package func organisations(of county: ID<Organisation>, kind: Organisation.Kind? = nil) throws -> [Organisation] {
        let all = try session.rows(
            "SELECT * FROM organisation WHERE county_id = \(county) OR id = \(county) ORDER BY name, id"
        ).map(Organisation.init(row:))
        return kind.map { kind in all.filter { $0.kind == kind } } ?? all
    }

    package func sites(of organisation: ID<Organisation>, on day: Day) throws -> [Site] {
        try session.rows(
            """
            SELECT * FROM site WHERE organisation_id = \(organisation) AND valid_from <= \(day)
                AND (valid_to IS NULL OR valid_to >= \(day)) ORDER BY name, id
            """
        ).map(Site.init(row:))
    }

    package func site(_ id: ID<Site>) throws -> Site? {
        try session.rows("SELECT * FROM site WHERE id = \(id)").first.map(Site.init(row:))
    }

    /// The ids of the rulebooks that the county has taken into use and that are in use on the day.
    package func adoptedRulebooks(of county: ID<Organisation>, on day: Day) throws -> [String] {
        try session.rows(
            """
            SELECT rulebook_id FROM rulebook_adoption WHERE county_id = \(county) AND valid_from <= \(day)
                AND (valid_to IS NULL OR valid_to >= \(day)) ORDER BY rulebook_id
            """
        ).map { try $0.string("rulebook_id") }
    }

    /// The county's price for a unit of a service form on the day; nil when none is set.
    package func unitPrice(of serviceForm: String, in county: ID<Organisation>, on day: Day) throws -> Money? {
        try session.rows(
            """
            SELECT unit_price_cents FROM price WHERE county_id = \(county) AND service_form = \(serviceForm)
                AND valid_from <= \(day) AND (valid_to IS NULL OR valid_to >= \(day))
            ORDER BY valid_from DESC LIMIT 1
            """
        ).first?.money("unit_price_cents")
    }
}

extension WriteTransaction {
    package func insert(_ organisation: Organisation) throws {
        try session.run(
            """
            INSERT INTO organisation (id, kind, name, business_id, legal_form, county_code, county_id, phone, email,
                                      order_contact, order_contact_title, order_contact_phone,
                                      order_contact_email)
            VALUES (\(organisation.id), \(organisation.kind), \(organisation.name), \(organisation.businessID),
                    \(organisation.legalForm), \(organisation.countyCode), \(organisation.countyID),
                    \(organisation.phone), \(organisation.email), \(organisation.orderContact.name),
                    \(organisation.orderContact.title), \(organisation.orderContact.phone),
                    \(organisation.orderContact.email))
            """)
    }

    package func insert(_ site: Site) throws {
        try session.run(
            """
            INSERT INTO site (id, organisation_id, name, address, municipality_code, valid_from, valid_to, north,
                              east)
            VALUES (\(site.id), \(site.organisationID), \(site.name), \(site.address), \(site.municipalityCode),
                    \(site.validFrom), \(site.validTo), \(site.position?.north), \(site.position?.east))
            """)
    }

    /// Takes a rulebook into use in the county from a day on.
    package func adopt(_ rulebook: String, in county: ID<Organisation>, from day: Day) throws {
        try session.run(
            """
            INSERT INTO rulebook_adoption (county_id, rulebook_id, valid_from) VALUES (\(county), \(rulebook), \(day))
            """)
    }

    /// Sets the county's price of a unit from a day on; `isExample` marks a price that is made up for a demonstration.
    package func setPrice(
        _ price: Money, per unit: ServiceUnit, of serviceForm: String, in county: ID<Organisation>, from day: Day,
        isExample: Bool = false
    ) throws {
        try setPrice(price, per: unit, of: serviceForm, in: .list(of: county), from: day, isExample: isExample)
    }
}

extension ServiceUnit: SQLValue {}
