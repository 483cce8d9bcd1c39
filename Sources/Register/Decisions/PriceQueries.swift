package import Casework

extension Reading {
    /// What a unit of a service form costs on the day: the price agreed with the provider, or else the county's list.
    package func price(
        of serviceForm: String, at provider: ID<Organisation>?, in county: ID<Organisation>, on day: Day
    ) throws -> UnitPrice? {
        try provider.flatMap { try price(in: .agreed(with: $0), of: serviceForm, on: day) }
            ?? price(in: .list(of: county), of: serviceForm, on: day)
    }

    /// The county's highest price of a unit on the day; where no cap is set, its price list is the cap.
    package func priceCap(of serviceForm: String, in county: ID<Organisation>, on day: Day) throws -> Money? {
        try
            (price(in: .caps(of: county), of: serviceForm, on: day)
            ?? price(in: .list(of: county), of: serviceForm, on: day))?.price
    }

    private func price(in list: PriceList, of serviceForm: String, on day: Day) throws -> UnitPrice? {
        try session.rows(
            """
            SELECT unit_price_cents, valid_from, example FROM \(raw: list.table)
            WHERE \(raw: list.isOurs) AND service_form = \(serviceForm) AND valid_from <= \(day)
                AND (valid_to IS NULL OR valid_to >= \(day)) ORDER BY valid_from DESC LIMIT 1
            """
        ).first.map { row in
            UnitPrice(
                price: try row.money("unit_price_cents"), validFrom: try row.day("valid_from"),
                isExample: try row.flag("example"), isAgreed: list.isAgreed)
        }
    }

    /// The places of the county's own and its providers' service on the day, by provider and site.
    package func servicePlaces(in county: ID<Organisation>, on day: Day) throws -> [ServicePlace] {
        let halted = try haltedProviders(on: day)
        let givers = try organisations(of: county).filter {
            ($0.kind == .provider || $0.kind == .county) && halted[$0.id] == nil
        }
        return try givers.flatMap { organisation in
            let sites = try sites(of: organisation.id, on: day)
            if sites.isEmpty {
                return organisation.kind == .county ? [] : [ServicePlace(organisation: organisation, site: nil)]
            }
            return sites.map { ServicePlace(organisation: organisation, site: $0) }
        }
    }

    /// The decision that renews this one; an approved one before a draft, nil when there is neither.
    package func renewal(of decision: ID<Decision>) throws -> Decision? {
        try session.rows("SELECT * FROM decision WHERE renews_id = \(decision) ORDER BY state, number DESC")
            .first.map(decision(row:))
    }
}
