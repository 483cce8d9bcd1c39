package import Casework

extension Action {
    private static let mine = Grant([.mainUser], on: .ownCounty)

    package static let listOrganisations = Action("organisation.list", ask: .mainUser, mine)
    package static let openOrganisation = Action("organisation.open", ask: .mainUser, mine)
    package static let addOrganisation = Action("organisation.add", ask: .mainUser, mine)
    package static let editOrganisation = Action("organisation.edit", ask: .mainUser, mine)
    package static let keepSite = Action("organisation.site", ask: .mainUser, mine)
    /// Taking a rulebook into use, and ending its use.
    package static let adoptRulebook = Action("organisation.rulebook", ask: .mainUser, mine)
    /// Setting where the county's areas lie.
    package static let keepArea = Action("organisation.area", ask: .mainUser, mine)
    package static let setPrice = Action("organisation.price", ask: .mainUser, mine)
    /// Reading what the county has settled for itself.
    package static let readCountySettings = Action(
        "organisation.settings", ask: .mainUser, Grant([.mainUser, .rulebookKeeper, .serviceManager], on: .ownCounty))
    /// Settling the feedback forms, ways of delivery, the words on absence, measures and open days.
    package static let keepCountySettings = Action(
        "organisation.settle", ask: .mainUser, Grant([.mainUser, .rulebookKeeper], on: .ownCounty))
    private static let staff = Grant(
        [.ownWorker, .serviceManager, .mainUser, .responsibleInstructor, .providerManager, .employmentCoach, .jobCoach],
        on: .office)
    /// Reading what has been asked of practices and agreed on.
    package static let readPractices = Action("organisation.practices", ask: .serviceManager, staff)
    /// Asking about a practice, a duty or an obstacle.
    package static let askPractice = Action("organisation.ask_practice", ask: .serviceManager, staff)
    /// Writing down the solution that was agreed on.
    package static let agreePractice = Action(
        "organisation.agree_practice", ask: .serviceManager, Grant([.serviceManager], on: .office))
}
