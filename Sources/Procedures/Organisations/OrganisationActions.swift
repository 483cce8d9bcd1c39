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
}
