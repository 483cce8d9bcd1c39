package import Casework

extension Action {
    /// Keeping on the server what one has typed and not sent; it is read by nobody else.
    package static let saveDraft = Action("draft.save", ask: .mainUser, Grant(Set(Role.allCases), on: .office))
    package static let readDraft = Action("draft.read", ask: .mainUser, Grant(Set(Role.allCases), on: .office))
    package static let discardDraft = Action("draft.discard", ask: .mainUser, Grant(Set(Role.allCases), on: .office))
}
