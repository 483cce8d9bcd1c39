package import Casework

extension Action {
    private static let keeper = Grant([.rulebookKeeper], on: .ownCounty)

    /// Reading the rules, which are everyone's.
    package static let readRulebooks = Action(
        "rulebook.read", ask: .mainUser, Grant(Set(Role.allCases), on: .office))
    /// Reading the drafts of editions that are being written.
    package static let readRulebookDrafts = Action("rulebook.read_drafts", ask: .mainUser, keeper)
    /// Writing an edition that isn't published yet.
    package static let draftRulebook = Action("rulebook.draft", ask: .mainUser, keeper)
    /// Looking at what an edition would change in the open cases.
    package static let previewRulebook = Action("rulebook.preview", ask: .mainUser, keeper)
    /// Keeping a spreadsheet of expert cases with an edition.
    package static let importRulebookCases = Action("rulebook.cases", ask: .mainUser, keeper)
    /// Publishing an edition from a day on.
    package static let publishRulebook = Action("rulebook.publish", ask: .mainUser, keeper)
    package static let withdrawRulebook = Action("rulebook.withdraw", ask: .mainUser, keeper)
}
