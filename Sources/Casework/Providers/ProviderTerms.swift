/// What is agreed on with a provider.
package struct ProviderTerms: Equatable, Sendable {
    /// How it came to give the service: a code of the rulebooks' list `purchase_ways`; empty when it isn't told.
    package var entryWay: String
    package var usesSubcontractors: Bool
    /// Ids of service forms.
    package var services: [String]
    /// The contract with the county.
    package var contract: DateRange?
    /// The worker who answers for the service, by name.
    package var responsibleWorker: String
    /// A computer, a connection, protection from viruses and encrypted e-mail.
    package var hasWorkTools: Bool
    /// 0 before anything has been written.
    package var version: Int

    package init(
        entryWay: String = "", usesSubcontractors: Bool = false, services: [String] = [], contract: DateRange? = nil,
        responsibleWorker: String = "", hasWorkTools: Bool = false, version: Int = 0
    ) {
        self.entryWay = entryWay
        self.usesSubcontractors = usesSubcontractors
        self.services = services
        self.contract = contract
        self.responsibleWorker = responsibleWorker
        self.hasWorkTools = hasWorkTools
        self.version = version
    }
}
