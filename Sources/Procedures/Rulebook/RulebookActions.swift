package import Casework

extension Action {
    /// Reading the rules, which are everyone's.
    package static let readRulebooks = Action(
        "rulebook.read", ask: .mainUser, Grant(Set(Role.allCases), on: .office))
}
