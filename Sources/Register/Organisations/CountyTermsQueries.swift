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

    /// Every price that the county has set, by service form and the newest first.
    package func prices(of county: ID<Organisation>) throws -> [CountyPrice] {
        try session.rows("SELECT * FROM price WHERE county_id = \(county) ORDER BY service_form, valid_from DESC").map {
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
    package func endPrices(of serviceForm: String, in county: ID<Organisation>, before day: Day) throws {
        try session.run(
            """
            UPDATE price SET valid_to = \(day.adding(days: -1)) WHERE county_id = \(county)
                AND service_form = \(serviceForm) AND valid_from < \(day)
                AND (valid_to IS NULL OR valid_to >= \(day))
            """)
    }
}
