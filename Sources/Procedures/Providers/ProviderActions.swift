package import Casework

extension Action {
    private static let county = Grant([.serviceManager], on: .ownCounty)
    private static let own = Grant([.providerManager], on: .ownOrganisation)

    /// Accepting an order: the provider names the responsible instructor and agrees on the start.
    package static let acceptOrder = Action(
        "order.accept", ask: .providerManager,
        Grant([.responsibleInstructor, .providerManager], on: .order))
    /// The providers of the county, or the worker's own.
    package static let listProviders = Action("provider.list", ask: .serviceManager, county, own)
    /// A provider's dossier, staff, sites and meetings.
    package static let openProvider = Action("provider.open", ask: .serviceManager, county, own)
    /// Delivering papers, telling of staff and sites, and what is agreed on with the county.
    package static let keepDossier = Action("provider.dossier", ask: .providerManager, county, own)
    /// The county's decision in the case of one of the staff, and the check of premises.
    package static let judgeProvider = Action("provider.judge", ask: .serviceManager, county)
    /// Approving, suspending and ending a provider.
    package static let decideProvider = Action("provider.decide", ask: .serviceManager, county)
    /// Convening a follow-up meeting and writing its minutes.
    package static let meetProvider = Action("provider.meet", ask: .serviceManager, county)
    /// Telling what the provider has reached by the county's measures.
    package static let recordMeasure = Action("provider.measure", ask: .providerManager, own)
}
