/// What stands at the root of a client's being out of work, and how far it has been eased.
package struct RootObstacle: Equatable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case health
        case mentalHealth = "mental_health"
        case substanceUse = "substance_use"
        case debts, housing
        case lifeManagement = "life_management"
        case skills, learning, language, family, transport
        case criminalRecord = "criminal_record"
        case other
    }

    package enum State: String, Sendable, CaseIterable {
        case recognised
        case workedOn = "worked_on"
        case eased, removed
    }

    /// A state from a day on; a new one takes its place and neither is edited.
    package struct Step: Equatable, Sendable {
        package let state: State
        package let on: Day
        /// What was seen or done; may be empty of the first. Kept sealed.
        package let note: String

        package init(state: State, on: Day, note: String) {
            self.state = state
            self.on = on
            self.note = note
        }
    }

    package let id: ID<RootObstacle>
    package let clientID: ID<Client>
    package let kind: Kind
    /// In the client's and the worker's own words; kept sealed.
    package let text: String
    package let notedBy: ID<UserAccount>
    /// The states in their order, the first one since it was recognised.
    package let steps: [Step]

    package init(
        id: ID<RootObstacle>, clientID: ID<Client>, kind: Kind, text: String, notedBy: ID<UserAccount>, steps: [Step]
    ) {
        self.id = id
        self.clientID = clientID
        self.kind = kind
        self.text = text
        self.notedBy = notedBy
        self.steps = steps
    }

    package var state: State { steps.last?.state ?? .recognised }

    /// What doesn't hold of a new state: it comes after the one before it, differs from it, and says what was seen.
    package func problems(with step: Step, today: Day) -> [Problem] {
        var problems: [Problem] = []
        if step.state == state { problems.append(Problem("state", "state_unchanged")) }
        if let last = steps.last, step.on < last.on { problems.append(Problem("on", "before_last_state")) }
        if step.on > today { problems.append(Problem("on", "not_in_future")) }
        if step.note.isEmpty { problems.append(Problem("note", "required")) }
        return problems
    }
}
