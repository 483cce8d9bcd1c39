package import Casework
package import Register

/// Takes a rulebook into use in a county from a day on.
package struct AdoptRulebook: Procedure {
    package static let action = Action.adoptRulebook
    package let county: ID<Organisation>
    package let rulebook: String
    package let from: Day

    package init(in county: ID<Organisation>, rulebook: String, from day: Day) {
        self.county = county
        self.rulebook = rulebook
        from = day
    }

    package var subject: Subject { .organisation(county) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        let editions = try act.books(in: register).all.filter { $0.id == rulebook && $0.layer != .act }
        guard !editions.isEmpty else { throw Refusal.invalid([Problem("rulebook", "choose")]) }
        guard editions.contains(where: { $0.isInForce(on: from) }) else {
            throw Refusal.invalid([Problem("from", "rulebook_not_in_force")])
        }
        let held = try register.adoptions(of: county).filter { $0.rulebookID == rulebook }
        if held.contains(where: { $0.validTo.map { from <= $0 } ?? true }) {
            throw Refusal.invalid([Problem("rulebook", "rulebook_in_use")])
        }
        try register.adopt(rulebook, in: county, from: from)
        return Done()
    }

    package func figures(after outcome: Done) -> String { rulebook }
}

/// Ends the use of a rulebook in a county.
package struct EndRulebook: Procedure {
    package static let action = Action.adoptRulebook
    package let county: ID<Organisation>
    package let rulebook: String
    package let last: Day

    package init(in county: ID<Organisation>, rulebook: String, on last: Day) {
        self.county = county
        self.rulebook = rulebook
        self.last = last
    }

    package var subject: Subject { .organisation(county) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        guard try register.endAdoption(of: rulebook, in: county, on: last) > 0 else {
            throw Refusal.invalid([Problem("last", "rulebook_not_in_use")])
        }
        return Done()
    }

    package func figures(after outcome: Done) -> String { rulebook }
}

/// Sets the price of a unit of a service form in one of the lists from a day on; the price before it ends the day
/// before.
package struct SetPrice: Procedure {
    package static let action = Action.setPrice
    package let list: PriceList
    package let serviceForm: String
    package let price: Money
    package let from: Day

    package init(in list: PriceList, serviceForm: String, price: Money, from day: Day) {
        self.list = list
        self.serviceForm = serviceForm
        self.price = price
        from = day
    }

    package var subject: Subject { .organisation(list.owner) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        let owner = try register.organisation(list.owner)
        guard owner?.kind == (list.isAgreed ? .provider : .county) else { throw Refusal.notFound("organisation") }
        let rules = try act.rules(of: act.worker.countyID, on: from, in: register)
        guard let form = rules.serviceForm(serviceForm) else {
            throw Refusal.invalid([Problem("form", "form_not_offered")])
        }
        let later = try register.prices(in: list).contains { $0.serviceForm == serviceForm && $0.validFrom >= from }
        if later { throw Refusal.invalid([Problem("from", "price_later")]) }
        try register.endPrices(of: serviceForm, in: list, before: from)
        try register.setPrice(price, per: form.unit, of: serviceForm, in: list, from: from)
        return Done()
    }

    package func figures(after outcome: Done) -> String { serviceForm + " " + String(price.cents) }
}
