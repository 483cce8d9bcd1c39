/// A rulebook that a county has taken into use for a time.
package struct RulebookAdoption: Equatable, Sendable {
    package let rulebookID: String
    package let validFrom: Day
    package let validTo: Day?

    package init(rulebookID: String, validFrom: Day, validTo: Day? = nil) {
        self.rulebookID = rulebookID
        self.validFrom = validFrom
        self.validTo = validTo
    }
}

/// The price of one unit of a service form for a time: on a county's list, as its cap, or agreed with a provider.
package struct CountyPrice: Equatable, Sendable {
    package let serviceForm: String
    package let unit: ServiceUnit
    package let price: Money
    package let validFrom: Day
    package let validTo: Day?
    /// Made up for a demonstration.
    package let isExample: Bool

    package init(
        serviceForm: String, unit: ServiceUnit, price: Money, validFrom: Day, validTo: Day? = nil,
        isExample: Bool = false
    ) {
        self.serviceForm = serviceForm
        self.unit = unit
        self.price = price
        self.validFrom = validFrom
        self.validTo = validTo
        self.isExample = isExample
    }

    /// Whether the price holds on the day.
    package func isInForce(on day: Day) -> Bool { validFrom <= day && validTo.map { day <= $0 } ?? true }
}
