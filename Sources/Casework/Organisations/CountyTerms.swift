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

/// What a county pays for one unit of a service form for a time.
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
}
