package import Casework

extension Reading {
    /// Every rulebook that the county has taken into use, the newest first.
    package func adoptions(of county: ID<Organisation>) throws -> [RulebookAdoption] {
        try session.rows(
            "SELECT * FROM rulebook_adoption WHERE county_id = \(county) ORDER BY valid_from DESC, rulebook_id"
        ).map {
            RulebookAdoption(
                rulebookID: try $0.string("rulebook_id"), validFrom: try $0.day("valid_from"),
                validTo: try $0.dayIfAny("valid_to"))
        }
    }

    /// Every price of a list, by service form and the newest first.
    package func prices(in list: PriceList) throws -> [CountyPrice] {
        try session.rows(
            """
            SELECT * FROM \(raw: list.table) WHERE \(raw: list.isOurs) ORDER BY service_form, valid_from DESC
            """
        ).map {
            CountyPrice(
                serviceForm: try $0.string("service_form"), unit: try $0.code("unit"),
                price: try $0.money("unit_price_cents"), validFrom: try $0.day("valid_from"),
                validTo: try $0.dayIfAny("valid_to"), isExample: try $0.flag("example"))
        }
    }
}

extension WriteTransaction {
    /// Ends the use of a rulebook on a last day; the number of adoptions that ended.
    package func endAdoption(of rulebook: String, in county: ID<Organisation>, on last: Day) throws -> Int {
        try session.run(
            """
            UPDATE rulebook_adoption SET valid_to = \(last) WHERE county_id = \(county) AND rulebook_id = \(rulebook)
                AND valid_to IS NULL AND valid_from <= \(last)
            """)
    }

    /// Ends the prices of a form that are open on the day, on the day before it.
    package func endPrices(of serviceForm: String, in list: PriceList, before day: Day) throws {
        try session.run(
            """
            UPDATE \(raw: list.table) SET valid_to = \(day.adding(days: -1)) WHERE \(raw: list.isOurs)
                AND service_form = \(serviceForm) AND valid_from < \(day)
                AND (valid_to IS NULL OR valid_to >= \(day))
            """)
    }

    /// Sets the price of a unit in a list from a day on; `isExample` marks one made up for a demonstration.
    package func setPrice(
        _ price: Money, per unit: ServiceUnit, of serviceForm: String, in list: PriceList, from day: Day,
        isExample: Bool = false
    ) throws {
        try session.run(
            """
            INSERT INTO \(raw: list.table) (\(raw: list.ownerColumn), service_form, unit, unit_price_cents, valid_from,
                example)
            VALUES (\(list.owner), \(serviceForm), \(unit), \(price), \(day), \(isExample))
            """)
    }
}

extension PriceList {
    /// The table that keeps it.
    var table: SQL {
        switch self {
        case .list: "price"
        case .caps: "price_cap"
        case .agreed: "provider_price"
        }
    }

    var ownerColumn: SQL { isAgreed ? "provider_id" : "county_id" }

    /// The condition that picks the owner's rows.
    var isOurs: SQL { "\(raw: ownerColumn) = \(owner)" }
}
